public import ComentionPosts

/// Periods of one length that begin one step after the other, so that they overlap.
public struct RollingPeriods: Sendable, Hashable {
  /// The length of each period.
  public var length: CalendarSpan
  /// The time from the beginning of one to that of the next.
  public var step: CalendarSpan

  /// Makes rolling periods.
  public init(length: CalendarSpan, step: CalendarSpan) {
    self.length = length
    self.step = step
  }

  /// All periods that begin in a span and do not end after it; those of months begin on the first.
  ///
  /// A period is named after its first and its last day, or month. There is at least one period, which
  /// is cut to the span if that is shorter.
  ///
  /// - Precondition: `first` is not after `last`.
  public func periods(from first: Day, to last: Day) -> [Period] {
    var start = first
    var end = last
    var isMonthly = false
    if case .months = length, case .months = step {
      isMonthly = true
      let (year, month, _) = first.components
      start = Day(year: year, month: month, day: 1) ?? first
      // The month that has just begun counts as far as it goes.
      end = Day(rawValue: RollingPeriods.nextMonth(last).rawValue - 1)
    }
    var periods: [Period] = []
    while periods.count < 10_000 {
      let to = Day(rawValue: length.after(start).rawValue - 1)
      guard to <= end || periods.isEmpty else { break }
      let names = [start, min(to, end)].map { day in
        isMonthly ? String(day.description.dropLast(3)) : day.description
      }
      periods.append(
        Period(
          name: names[0] == names[1] ? names[0] : "\(names[0])…\(names[1])",
          from: max(first, start), to: max(max(first, start), min(to, last))))
      start = step.after(start)
    }
    return periods
  }

  private static func nextMonth(_ day: Day) -> Day {
    let (year, month, _) = day.components
    return CalendarSpan.months(1).after(Day(year: year, month: month, day: 1) ?? day)
  }
}
