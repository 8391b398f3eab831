/// A calendar day of the proleptic Gregorian calendar, without time and zone.
///
/// Days are counted from 1970-01-01, so the difference of two raw values is an age in days.
///
/// ```swift
/// Day(year: 2024, month: 3, day: 1)?.description   // "2024-03-01"
/// ```
public struct Day: RawRepresentable, Hashable, Comparable, Sendable {
  /// The number of days since 1970-01-01; negative before.
  public let rawValue: Int32

  /// Makes a day from its number of days since 1970-01-01.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// Whether `left` is the earlier day.
  public static func < (left: Day, right: Day) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Day {
  /// Makes the day with the given date, or nothing if there is no such day (2023-02-29).
  ///
  /// The arithmetic is that of H. Hinnant, *chrono-Compatible Low-Level Date Algorithms*, 2013.
  ///
  /// - Parameters:
  ///   - year: the year, 1 to 9999.
  ///   - month: the month, 1 to 12.
  ///   - day: the day of the month, from 1.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(rawValue: Int32(era * 146_097 + dayOfEra - 719_468))
  }

  /// The day that holds an instant, in UTC.
  ///
  /// - Parameter unixSeconds: seconds since 1970-01-01T00:00:00Z.
  public init(unixSeconds: Int64) {
    let days = unixSeconds >= 0 ? unixSeconds / 86_400 : (unixSeconds - 86_399) / 86_400
    self.init(rawValue: Int32(clamping: days))
  }

  /// The year, month (1 to 12) and day of the month (from 1).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(rawValue) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: LosslessStringConvertible {
  /// Reads `YYYY-MM-DD`; anything else, and a day that does not exist, gives nothing.
  public init?(_ description: String) {
    let fields = description.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].utf8.count == 4, fields[1].utf8.count == 2,
      fields[2].utf8.count == 2,
      fields.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
