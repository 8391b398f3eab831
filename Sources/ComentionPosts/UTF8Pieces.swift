/// Makes valid UTF-8 of text that comes in pieces, which may be cut inside a character.
///
/// Everything that is no UTF-8 becomes U+FFFD, and NUL is left out; both are counted. Where the input is
/// cut makes no difference.
struct UTF8Pieces {
  /// Whether the control characters that XML does not know are left out too, for a parser that stumbles
  /// over them.
  private let dropsControls: Bool
  /// The bytes of a character whose end has not come yet, at most three.
  private var carried: [UInt8] = []

  init(dropsControls: Bool = false) {
    self.dropsControls = dropsControls
  }

  /// The valid text of the next piece.
  mutating func read(_ bytes: Span<UInt8>, repairs: inout Int) -> [UInt8] {
    var text = carried
    text.append(copying: bytes)
    let cut = text.count - Self.incompleteEnd(of: text)
    carried = Array(text[cut...])
    text.removeSubrange(cut...)
    return repaired(text, repairs: &repairs)
  }

  /// What is left at the end of the input.
  mutating func finish(repairs: inout Int) -> [UInt8] {
    defer { carried = [] }
    return repaired(carried, repairs: &repairs)
  }

  private func repaired(_ text: [UInt8], repairs: inout Int) -> [UInt8] {
    var text = text
    // First the characters: bytes that a dropped one held apart must not become one.
    UTF8Repair.repair(&text, repairs: &repairs)
    let all = text.count
    if text.contains(where: isDropped) { text.removeAll(where: isDropped) }
    repairs += all - text.count
    return text
  }

  private func isDropped(_ byte: UInt8) -> Bool {
    byte < 0x20 && (byte == 0 || dropsControls && byte != 0x09 && byte != 0x0A && byte != 0x0D)
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
