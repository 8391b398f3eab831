/// A text broken into lines of a measured width.
struct TextBlock: Sendable {
  let lines: [String]
  let size: Double
  let leading: Double

  /// Breaks a text at spaces so that every line fits; a word that is too long stands on its own line.
  ///
  /// The last of at most `limit` lines ends in an ellipsis if there is more; `leading` is the distance of
  /// the lines in font sizes.
  init(
    _ text: String, metrics: FontMetrics, size: Double, width: Double, leading: Double = 1.35,
    limit: Int = .max
  ) {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if !line.isEmpty, metrics.width(of: longer, size: size) > width {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    if !line.isEmpty { lines.append(line) }
    if lines.count > limit {
      lines = Array(lines[..<limit])
      lines[limit - 1] += "…"
    }
    self.lines = lines.map { TextBlock.cut($0, metrics: metrics, size: size, width: width) }
    self.size = size
    self.leading = size * leading
  }

  /// The height from the top of the first line to the bottom of the last.
  var height: Double { Double(lines.count) * leading }

  /// Shortens a line without a place to break.
  private static func cut(
    _ line: String, metrics: FontMetrics, size: Double, width: Double
  ) -> String {
    guard metrics.width(of: line, size: size) > width else { return line }
    var kept = line
    while !kept.isEmpty, metrics.width(of: kept + "…", size: size) > width { kept.removeLast() }
    return kept + "…"
  }
}
