internal import ComentionPosts

/// A length of time by the calendar.
public enum CalendarSpan: Sendable, Hashable {
  /// So many days.
  case days(Int)
  /// So many calendar months.
  case months(Int)

  /// Reads `90d`, `26w`, `12m` or `2y`; nothing for anything else, or less than a day.
  public init?(_ text: String) {
    guard let unit = text.last, let number = Int(text.dropLast()), (1...10_000).contains(number)
    else { return nil }
    switch unit {
    case "d": self = .days(number)
    case "w": self = .days(7 * number)
    case "m": self = .months(number)
    case "y": self = .months(12 * number)
    default: return nil
    }
  }

  /// A quarter of the length, at least a day or a month.
  public var quarter: CalendarSpan {
    switch self {
    case .days(let days): .days(max(1, days / 4))
    case .months(let months): .months(max(1, months / 4))
    }
  }

  /// The same day so much later; of a shorter month the first day of the next.
  func after(_ day: Day) -> Day {
    switch self {
    case .days(let days): return Day(rawValue: day.rawValue + Int32(days))
    case .months(let months):
      let (year, month, date) = day.components
      let all = year * 12 + month - 1 + months
      let next = all + 1
      return Day(year: all / 12, month: all % 12 + 1, day: date)
        ?? Day(year: next / 12, month: next % 12 + 1, day: 1) ?? day
    }
  }
}
