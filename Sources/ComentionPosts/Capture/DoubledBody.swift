/// Bodies that a page holds twice: once for reading, and once more for copying or for screen readers.
enum DoubledBody {
  /// The lines without the second printing, if there is one.
  ///
  /// The second printing is equal to the first line by line (white space, blank lines and a count glued
  /// to its end aside), or lacks up to three lines of its beginning. To be one, and not a line that the author repeats, it
  /// must have two lines or the length of a sentence.
  static func reduced(_ lines: [[UInt8]]) -> [[UInt8]] {
    let solid = lines.indices.filter { !Blank.isBlank(lines[$0]) }
    let keys = solid.map { Blank.trimmed(lines[$0]) }
    // The longest second printing is that after the smallest number of lines lacking in it.
    for lacking in 0...longestLack where (keys.count - lacking) % 2 == 0 {
      let length = (keys.count - lacking) / 2
      guard length >= 1 else { break }
      let middle = lacking + length
      guard isSecond(keys[middle...], of: keys[lacking..<middle]) else { continue }
      let size = keys[middle...].reduce(0) { $0 + $1.count }
      guard size >= (length >= 2 || lacking == 0 ? 20 : 60) else { continue }
      return Array(lines[..<solid[middle]])
    }
    return lines
  }

  /// The lines up to the end of a second printing behind which another post begins, and the lines of
  /// that post; nothing if there is no such place.
  ///
  /// The second printing must have two lines, or be as long as two sentences: an author may well repeat
  /// a line in the middle of a post.
  static func split(_ lines: [[UInt8]]) -> (printedTwice: [[UInt8]], rest: [[UInt8]])? {
    let solid = lines.indices.filter { !Blank.isBlank(lines[$0]) }
    let keys = solid.map { Blank.trimmed(lines[$0]) }
    for lacking in 0...longestLack {
      // Of two possible lengths the greater one is that of the body.
      for length in stride(from: (keys.count - lacking - 1) / 2, to: 0, by: -1) {
        let middle = lacking + length
        let second = keys[middle..<(middle + length)]
        guard isSecond(second, of: keys[lacking..<middle]),
          second.reduce(0, { $0 + $1.count }) >= (length >= 2 ? 60 : 160)
        else { continue }
        let end = solid[middle + length]
        return (Array(lines[..<end]), Array(lines[end...]))
      }
    }
    return nil
  }

  /// Whether lines are those of a body again; a count may be glued to the last one.
  private static func isSecond(
    _ second: ArraySlice<ArraySlice<UInt8>>, of first: ArraySlice<ArraySlice<UInt8>>
  ) -> Bool {
    guard let last = first.last, let copy = second.last, copy.starts(with: last),
      copy.dropFirst(last.count).allSatisfy({ (0x30...0x39).contains($0) }),
      copy.count - last.count <= 4
    else { return false }
    return zip(first.dropLast(), second).allSatisfy { $0.elementsEqual($1) }
  }

  private static let longestLack = 3
}
