/// How far a long piece of work is, as a line for people.
///
/// ```
/// reading · 12,400 posts · 3,100/s · 41% · 12 s left
/// ```
struct ProgressText {
  /// What is being done, as one word or two.
  var stage: String
  /// The number of posts, or of whatever is counted, that are done.
  var done: Int
  /// The name of what is counted, in the plural.
  var noun: String
  /// How much of the work is done, 0 to 1; nothing if the whole is not known.
  var share: Double?
  /// The time spent so far.
  var seconds: Double

  /// The line, cut to the given number of columns.
  func line(columns: Int) -> String {
    var parts = [stage]
    if done > 0 { parts.append("\(ProgressText.grouped(done)) \(noun)") }
    if done > 0, seconds >= 1 {
      parts.append("\(ProgressText.grouped(Int((Double(done) / seconds).rounded())))/s")
    }
    if let share, share > 0 {
      let share = min(1, share)
      parts.append("\(Int(share * 100))%")
      // A guess from very little misleads.
      if seconds >= 2, share >= 0.02, share < 1 {
        parts.append("\(ProgressText.span(seconds * (1 - share) / share)) left")
      }
    }
    return String(parts.joined(separator: " · ").prefix(max(1, columns - 1)))
  }

  /// A span of time: `12 s`, `3 min`, `1 h 20 min`.
  static func span(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 360_000 else { return "long" }
    let whole = max(1, Int(seconds.rounded(.up)))
    if whole < 100 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    return minutes < 100 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// A number with commas between thousands.
  static func grouped(_ number: Int) -> String {
    let digits = String(number)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
