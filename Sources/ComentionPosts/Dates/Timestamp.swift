/// Dates as programs write them.
enum Timestamp {
  /// The day of a date or an instant in a time zone.
  ///
  /// | text | day in UTC |
  /// |---|---|
  /// | `2024-05-20` | that day |
  /// | `2024-05-20T23:30:00-03:00` (or a space for the `T`) | 2024-05-21 |
  /// | `2024-05-20T23:30:00` | 2024-05-20: without an offset it is local time of the zone |
  /// | `1716206400`, `1716206400.5`, `1716206400000` | seconds or milliseconds since 1970 |
  ///
  /// - Returns: nothing if the text is none of these or names no day of the calendar.
  static func day(_ text: [UInt8], in zone: PostTimeZone) -> Day? {
    let bytes = Array(Blank.trimmed(text))
    if bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
      return calendarDay(bytes, in: zone)
    }
    guard let seconds = Double(String(decoding: bytes, as: UTF8.self)) else { return nil }
    return day(unixTime: seconds, in: zone)
  }

  /// The day of a number of seconds or milliseconds since 1970-01-01T00:00:00Z.
  ///
  /// Numbers from 10^11 on are milliseconds: as seconds they would lie beyond the year 5000. Those
  /// below 10^7 are no instants of a channel, but years or row numbers.
  static func day(unixTime: Double, in zone: PostTimeZone) -> Day? {
    let seconds = unixTime >= 1e11 ? unixTime / 1000 : unixTime
    guard seconds >= 1e7, seconds < 1e11 else { return nil }
    return zone.day(unixSeconds: Int64(seconds))
  }

  /// The instant of a day, the minutes of its local time, and the minutes that this is ahead of UTC.
  static func unixSeconds(of day: Day, minutes: Int, offset: Int) -> Int64 {
    Int64(day.rawValue) * 86_400 + Int64(minutes - offset) * 60
  }

  private static func calendarDay(_ bytes: [UInt8], in zone: PostTimeZone) -> Day? {
    guard let day = Day(String(decoding: bytes[..<10], as: UTF8.self)) else { return nil }
    if bytes.count == 10 { return day }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t") || bytes[10] == 0x20
    else { return nil }
    let time = bytes[11...]
    guard let minutes = minutesOfDay(time) else { return nil }
    // "Z" is an offset too; `+` and `-` begin the others.
    let last = time.last.map { $0 | 0x20 }
    let sign = time.drop { $0 != 0x2B && $0 != 0x2D }
    guard let offset = last == UInt8(ascii: "z") ? 0 : offsetMinutes(sign) else { return day }
    return zone.day(unixSeconds: unixSeconds(of: day, minutes: minutes, offset: offset))
  }

  /// `HH:MM` at the start of a time of day, as minutes.
  static func minutesOfDay(_ time: ArraySlice<UInt8>) -> Int? {
    let digits = time.prefix(5)
    guard digits.count == 5, digits[digits.startIndex + 2] == UInt8(ascii: ":"),
      let hours = number(digits.prefix(2)), let minutes = number(digits.suffix(2)),
      hours < 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  /// An offset such as `+03:00`, `-0330` or `+03` as minutes; nothing for an empty text.
  static func offsetMinutes(_ text: ArraySlice<UInt8>) -> Int? {
    guard let sign = text.first else { return nil }
    let digits = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count >= 2, let hours = number(digits.prefix(2)),
      let minutes = digits.count >= 4 ? number(digits[2..<4]) : 0, hours < 24, minutes < 60
    else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
