/// Makes valid UTF-8 of text that comes in pieces, which may be cut inside a character.
///
/// Everything that is no UTF-8 becomes U+FFFD, and NUL is left out; both are counted.
struct UTF8Pieces {
  /// The bytes of a character whose end has not come yet, at most three.
  private var carried: [UInt8] = []

  /// The valid text of the next piece.
  mutating func read(_ bytes: Span<UInt8>, repairs: inout Int) -> [UInt8] {
    var text = carried
    text.append(copying: bytes)
    let cut = text.count - Self.incompleteEnd(of: text)
    carried = Array(text[cut...])
    text.removeSubrange(cut...)
    return Self.repaired(text, repairs: &repairs)
  }

  /// What is left at the end of the input.
  mutating func finish(repairs: inout Int) -> [UInt8] {
    defer { carried = [] }
    return Self.repaired(carried, repairs: &repairs)
  }

  private static func repaired(_ text: [UInt8], repairs: inout Int) -> [UInt8] {
    var text = text
    let zeros = text.count { $0 == 0 }
    if zeros > 0 {
      repairs += zeros
      text.removeAll { $0 == 0 }
    }
    UTF8Repair.repair(&text, repairs: &repairs)
    return text
  }

  /// The number of bytes at the end that begin a character without completing it.
  private static func incompleteEnd(of text: [UInt8]) -> Int {
    for back in 1..<4 where back <= text.count {
      let byte = text[text.count - back]
      if byte & 0b1100_0000 == 0b1000_0000 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back ? back : 0
    }
    return 0
  }
}
