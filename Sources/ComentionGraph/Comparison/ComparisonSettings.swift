/// What shapes a comparison of periods.
public struct ComparisonSettings: Sendable, Equatable {
  /// The settings of counting.
  ///
  /// `from`, `to` and `asOf` follow from each period, posts without a date belong to none, and the limits
  /// on nodes and ties do not apply.
  public var graph = GraphSettings()
  /// The test of each change.
  public var test = ChangeTest.permutation
  /// The largest number of permutations; fewer where all of them can be listed.
  public var permutations = 9_999
  /// The number of permutations at least as extreme after which those of one tie end; nothing goes
  /// through all for each tie.
  public var stopAfter: Int? = 200
  /// The days that are kept together in permutations: 1, or 7 where stories run for a week.
  public var blockDays = 1
  /// The share of false ones among the changes claimed: a change is claimed where q is not above.
  public var alpha = 0.05
  /// The seed of the permutations.
  public var seed: UInt64 = 1
  /// The period before the change, as an index; without it the first one.
  public var earlier: Int?
  /// The period after the change, as an index; without it the last one.
  public var later: Int?
  /// Whether every period is also tested against the one before it, and the last against the first.
  ///
  /// All these tests are one family: the q-values hold over all of them together.
  public var testsEachStep = false
  /// The number of parts worked on at once; the result does not depend on it.
  public var jobs = 1

  /// Makes the default settings: first against last period, permutation of days.
  public init() {}
}

/// How a change between two periods is told from chance.
public enum ChangeTest: String, CaseIterable, Sendable {
  /// Whole days change places between the periods, so that bursts of posts stay together.
  case permutation
  /// The exact conditional test of a ratio of rates: quick, but every post counts as independent.
  case exact
}
