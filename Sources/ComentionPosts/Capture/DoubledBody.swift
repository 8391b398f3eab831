/// Bodies that a page holds twice: once for reading, and once more for copying or for screen readers.
enum DoubledBody {
  /// The lines without the second printing, if there is one.
  ///
  /// The second printing is equal to the first line by line (white space and blank lines aside), or
  /// lacks up to three lines of its beginning. To be one, and not a line that the author repeats, it
  /// must have two lines or the length of a sentence.
  static func reduced(_ lines: [[UInt8]]) -> [[UInt8]] {
    let solid = lines.indices.filter { !Blank.isBlank(lines[$0]) }
    let keys = solid.map { Blank.trimmed(lines[$0]) }
    // The longest second printing is that after the smallest number of lines lacking in it.
    for lacking in 0...longestLack where (keys.count - lacking) % 2 == 0 {
      let length = (keys.count - lacking) / 2
      guard length >= 1 else { break }
      let middle = lacking + length
      guard zip(keys[lacking..<middle], keys[middle...]).allSatisfy({ $0.elementsEqual($1) })
      else { continue }
      let size = keys[middle...].reduce(0) { $0 + $1.count }
      guard size >= (length >= 2 || lacking == 0 ? 20 : 60) else { continue }
      return Array(lines[..<solid[middle]])
    }
    return lines
  }

  private static let longestLack = 3
}
