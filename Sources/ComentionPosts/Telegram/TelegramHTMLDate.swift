/// The date of a message in Telegram Desktop's HTML.
enum TelegramHTMLDate {
  /// The day in UTC of `05.10.2024 09:10:00 UTC+03:00`; without a zone, the day as written.
  static func day(_ stamp: String) -> Day? {
    let parts = stamp.split(separator: " ")
    guard let date = parts.first else { return nil }
    let fields = date.split(separator: ".", omittingEmptySubsequences: false)
    guard fields.count == 3 else { return nil }
    let zone = parts.count > 2 && parts[2].hasPrefix("UTC") ? parts[2].dropFirst(3) : ""
    let time = parts.count > 1 ? "T\(parts[1])\(zone)" : ""
    return Timestamp.day(Array("\(fields[2])-\(fields[1])-\(fields[0])\(time)".utf8))
  }
}
