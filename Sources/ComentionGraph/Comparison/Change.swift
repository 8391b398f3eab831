public import ComentionEntities

/// How often something is mentioned in each period, and whether that changed between the two compared.
public struct Change: Sendable, Equatable {
  /// The number of units in each period.
  public var counts: [Int]
  /// The share of the units of each period; 0 in a period without units.
  public var shares: [Double]
  /// log2 of the later over the earlier rate, each with half a unit added so that 0 has a logarithm;
  /// nothing if one of the two periods has no units.
  public var logRatio: Double?
  /// The 95% interval of `logRatio`; nothing if the two periods share days.
  public var interval: ClosedRange<Double>?
  /// The p-value; nothing if the test was not made.
  public var p: Double?
  /// The q-value of Benjamini and Hochberg among all tests of its kind.
  public var q: Double?
  /// What may be claimed.
  public var verdict: Verdict
}

/// What may be claimed of a change between two periods.
public enum Verdict: String, CaseIterable, Sendable {
  /// A larger share of units, more than chance explains.
  case stronger
  /// A smaller share of units, more than chance explains.
  case weaker
  /// Stronger, and never seen in the earlier period.
  case new
  /// Weaker, and never seen in the later period.
  case gone
  /// Not to be told from chance, or not tested.
  case undecided
}

/// The change of a tie.
public struct TieChange: Sendable, Equatable {
  /// The end that is mentioned more over all periods.
  public var source: Entity
  /// The other end.
  public var target: Entity
  /// What changed.
  public var change: Change
}

/// The change of an entity.
public struct NodeChange: Sendable, Equatable {
  /// The entity.
  public var entity: Entity
  /// What changed.
  public var change: Change
}
