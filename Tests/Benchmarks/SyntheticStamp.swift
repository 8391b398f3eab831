import ComentionPosts

/// The date of a synthetic message in the forms of the exports.
struct SyntheticStamp {
  private let day: Day
  private let minutes: Int

  init(unixSeconds: Int) {
    day = Day(unixSeconds: Int64(unixSeconds))
    minutes = unixSeconds % 86_400 / 60
  }

  /// As `2020-01-01T00:10:00`.
  var iso: String { "\(day)T\(time)" }

  /// As `01.01.2020 00:10:00`.
  var html: String {
    let (year, month, day) = day.components
    return "\(Self.padded(day)).\(Self.padded(month)).\(year) \(time)"
  }

  private var time: String { "\(Self.padded(minutes / 60)):\(Self.padded(minutes % 60)):00" }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
