/// What changed from one period to another.
public struct ComparisonStep: Sendable, Equatable {
  /// The period before the change, as an index into the periods of the comparison.
  public var earlier: Int
  /// The period after the change, as an index.
  public var later: Int
  /// Every tie of the two periods: claimed changes first, the largest ones before others.
  public var ties: [TieChange]
  /// Every entity of the two periods, in the same order.
  public var nodes: [NodeChange]
  /// The distance of the two networks, tie by tie; nothing if they cannot be compared.
  public var distance: NetworkDistance?
  /// The distance of the shapes of the two networks; nothing without a test by permutation.
  public var spectralDistance: NetworkDistance?
  /// How the changes were tested.
  public var test: TestSummary
}
