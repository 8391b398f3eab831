public import ComentionPosts

/// The length of calendar periods.
public enum PeriodStep: String, CaseIterable, Sendable {
  /// Calendar years: `2024`.
  case year
  /// Quarters of calendar years: `2024-Q3`.
  case quarter
  /// Calendar months: `2024-07`.
  case month

  /// All periods of this length that have a day of a span, in calendar order and without a gap.
  ///
  /// The first and the last are cut to the span, so that no period claims days that were not asked for.
  ///
  /// - Precondition: `first` is not after `last`.
  public func periods(from first: Day, to last: Day) -> [Period] {
    var periods: [Period] = []
    var start = first
    while start <= last {
      let (year, month, _) = start.components
      let lastMonth =
        switch self {
        case .year: 12
        case .quarter: (month + 2) / 3 * 3
        case .month: month
        }
      let end = min(last, PeriodStep.lastDay(ofMonth: lastMonth, year: year) ?? last)
      periods.append(Period(name: name(year: year, month: month), from: start, to: end))
      start = Day(rawValue: end.rawValue + 1)
    }
    return periods
  }

  private func name(year: Int, month: Int) -> String {
    switch self {
    case .year: "\(year)"
    case .quarter: "\(year)-Q\((month + 2) / 3)"
    case .month: "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
  }

  private static func lastDay(ofMonth month: Int, year: Int) -> Day? {
    let next =
      month == 12
      ? Day(year: year + 1, month: 1, day: 1)
      : Day(year: year, month: month + 1, day: 1)
    return next.map { Day(rawValue: $0.rawValue - 1) }
  }
}
