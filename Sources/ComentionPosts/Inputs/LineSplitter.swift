/// Cuts text that comes in pieces into lines, which end in LF, CR LF or the end of the input.
struct LineSplitter {
  private let longestLine: Int
  /// The beginning of a line whose end has not come yet.
  private var carried: [UInt8] = []
  private var isTooLong = false
  private var number = 1

  init(longestLine: Int) {
    self.longestLine = longestLine
  }

  /// Takes the next piece and hands out every line that ends in it.
  ///
  /// The closure receives the bytes of a line without its end, or nothing if the line is longer than
  /// allowed, and the number of the line, from 1.
  mutating func read(_ bytes: Span<UInt8>, _ body: (Span<UInt8>?, Int) -> Void) {
    var start = 0
    while let end = Self.lineEnd(in: bytes, from: start) {
      let piece = bytes.extracting(start..<end)
      if carried.isEmpty, !isTooLong, piece.count <= longestLine {
        body(piece.extracting(0..<Self.length(piece)), number)
      } else {
        carry(piece)
        handOut(body)
      }
      number += 1
      start = end + 1
    }
    carry(bytes.extracting(start..<bytes.count))
  }

  /// Hands out the last line if the input did not end with a line's end.
  mutating func finish(_ body: (Span<UInt8>?, Int) -> Void) {
    if isTooLong || !carried.isEmpty { handOut(body) }
  }

  private mutating func carry(_ piece: Span<UInt8>) {
    if carried.count + piece.count > longestLine { isTooLong = true }
    if isTooLong {
      carried = []
    } else {
      carried.append(copying: piece)
    }
  }

  private mutating func handOut(_ body: (Span<UInt8>?, Int) -> Void) {
    if isTooLong {
      body(nil, number)
    } else {
      body(carried.span.extracting(0..<Self.length(carried.span)), number)
    }
    isTooLong = false
    carried.removeAll(keepingCapacity: carried.capacity <= 1 << 20)
  }

  private static func lineEnd(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { return index }
      index += 1
    }
    return nil
  }

  /// The length of a line without the CR that may stand before its LF.
  private static func length(_ line: Span<UInt8>) -> Int {
    guard line.count > 0, line[line.count - 1] == UInt8(ascii: "\r") else { return line.count }
    return line.count - 1
  }
}
