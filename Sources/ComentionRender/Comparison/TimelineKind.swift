/// What a figure of all periods of a comparison shows.
public enum TimelineKind: String, CaseIterable, Sendable {
  /// The entities by rank, one line each through all periods.
  case ranks
  /// The entities that came or went, period by period.
  case entries
  /// The partners of one entity, period by period.
  case partners
  /// The ties as cells of which one half is the earlier and one the later period.
  case matrix
  /// The share of posts of single ties, with the moments at which it changed.
  case growth
  /// The communities, matched from period to period.
  case communities

  /// The most periods of one figure; of more, the last ones are drawn.
  var mostPeriods: Int {
    switch self {
    case .ranks, .entries, .partners: 24
    case .communities: 8
    case .matrix, .growth: .max
    }
  }
}
