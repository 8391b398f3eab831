internal import ComentionPosts

/// A span of days cut into steps of equal meaning: days, weeks, months, quarters or years, whichever
/// gives a chart of some dozens of bars.
struct TimeAxis: Sendable {
  /// The length of a step.
  enum Step: String, Sendable {
    case day, week, month, quarter, year
  }

  /// The length of all steps.
  let step: Step
  /// The first day of the first step.
  let start: Day
  /// The number of steps, at least 1.
  let count: Int

  /// Makes an axis for a span of days.
  ///
  /// - Precondition: the first day does not come after the last.
  init(_ first: Day, _ last: Day) {
    precondition(first <= last, "an axis must not end before it begins")
    let days = Int(last.rawValue) - Int(first.rawValue) + 1
    step =
      switch days {
      case ...62: .day
      case ...420: .week
      case ...2600: .month
      case ...9000: .quarter
      default: .year
      }
    start = TimeAxis.start(of: step, at: first)
    count = TimeAxis.number(of: step, from: start, to: last) + 1
  }

  /// The number of the step that holds a day; nothing for a day outside.
  func place(of day: Day) -> Int? {
    let place = TimeAxis.number(of: step, from: start, to: day)
    return day >= start && place < count ? place : nil
  }

  /// The first day of a step.
  func day(at place: Int) -> Day {
    let (year, month, _) = start.components
    let months: Int
    switch step {
    case .day: return Day(rawValue: start.rawValue + Int32(place))
    case .week: return Day(rawValue: start.rawValue + Int32(7 * place))
    case .month: months = place
    case .quarter: months = 3 * place
    case .year: months = 12 * place
    }
    let total = year * 12 + month - 1 + months
    return Day(year: total / 12, month: total % 12 + 1, day: 1) ?? start
  }

  /// How many of the counted things fall into each step.
  func counts(_ days: [Day?: Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for (day, number) in days {
      if let place = day.flatMap({ place(of: $0) }) { counts[place] += number }
    }
    return counts
  }

  /// The steps at which a new year begins, or a new month where the axis spans less than a year.
  var marks: [(place: Int, day: Day, isYear: Bool)] {
    let years = day(at: count - 1).components.year - start.components.year
    var marks: [(place: Int, day: Day, isYear: Bool)] = []
    var last = (year: 0, month: 0)
    for place in 0..<count {
      let (year, month, _) = day(at: place).components
      if year != last.year || (years == 0 && month != last.month) {
        marks.append((place, day(at: place), years > 0))
      }
      last = (year, month)
    }
    return marks
  }

  /// The first day of the step that holds a day; weeks begin on Monday.
  private static func start(of step: Step, at day: Day) -> Day {
    let (year, month, _) = day.components
    switch step {
    case .day: return day
    case .week:
      // 1970-01-01 was a Thursday.
      let weekday = ((Int(day.rawValue) + 3) % 7 + 7) % 7
      return Day(rawValue: day.rawValue - Int32(weekday))
    case .month: return Day(year: year, month: month, day: 1) ?? day
    case .quarter: return Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? day
    case .year: return Day(year: year, month: 1, day: 1) ?? day
    }
  }

  private static func number(of step: Step, from start: Day, to day: Day) -> Int {
    let days = Int(day.rawValue) - Int(start.rawValue)
    let (one, other) = (start.components, day.components)
    let months = (other.year - one.year) * 12 + other.month - one.month
    switch step {
    case .day: return days
    case .week: return days / 7
    case .month: return months
    case .quarter: return months / 3
    case .year: return other.year - one.year
    }
  }
}
