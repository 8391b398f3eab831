/// The date of a message in Telegram Desktop's HTML.
enum TelegramHTMLDate {
  /// The day of `05.10.2024 09:10:00 UTC+03:00` in a time zone; without an offset, the day as written.
  ///
  /// The exporter writes local time, but beside it always the offset of the winter. Where that is the
  /// winter offset of the zone, the clock is that of the zone, and the day counts as written.
  static func day(_ stamp: String, in zone: PostTimeZone) -> Day? {
    let parts = stamp.split(separator: " ")
    let fields = parts.first?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    guard fields.count == 3, let day = Day("\(fields[2])-\(fields[1])-\(fields[0])") else {
      return nil
    }
    guard parts.count > 2, parts[2].hasPrefix("UTC"),
      let minutes = Timestamp.minutesOfDay(Array(parts[1].utf8)[...]),
      let offset = Timestamp.offsetMinutes(Array(parts[2].utf8.dropFirst(3))[...])
    else { return day }
    let instant = Timestamp.unixSeconds(of: day, minutes: minutes, offset: offset)
    if offset * 60 == zone.standardOffset(near: instant) { return day }
    return zone.day(unixSeconds: instant)
  }
}
