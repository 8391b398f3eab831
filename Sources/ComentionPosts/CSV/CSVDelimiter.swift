/// What separates the fields of a table.
enum CSVDelimiter {
  /// The sign that occurs most often in the first line outside quotations: a comma, a semicolon, a
  /// tab or a bar; the comma if none does.
  static func of(_ start: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in start {
      if byte == UInt8(ascii: "\n") { break }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if candidates.contains(byte) { counts[byte, default: 0] += 1 }
    }
    var best = UInt8(ascii: ",")
    for candidate in candidates where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }

  private static let candidates = Array(",;\t|".utf8)
}
