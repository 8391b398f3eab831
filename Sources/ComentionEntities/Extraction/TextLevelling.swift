/// A text without the characters that are invisible or stand on top of letters, and the way back.
///
/// Stress marks (`Ла́вров`), soft hyphens, joiners and byte order marks are left out; `и` and `е` with
/// combining breve or diaeresis become `й` and `ё`; a zero-width space becomes a blank, because it
/// separates words. Texts without such characters are never copied.
struct TextLevelling {
  /// The levelled text.
  private(set) var text: [UInt8] = []
  /// For each byte of `text`, where it stood in the original.
  private var origins: [Int32] = []
  /// For each byte of `text`, where it ended in the original, with the marks on top of it.
  private var ends: [Int32] = []

  /// Levels a text.
  init(_ original: [UInt8]) {
    text.reserveCapacity(original.count)
    origins.reserveCapacity(original.count)
    ends.reserveCapacity(original.count)
    var index = 0
    let span = original.span
    while index < span.count {
      let (scalar, length) = Words.scalar(in: span, at: index)
      let end = min(index + length, span.count)
      switch scalar {
      case 0x300...0x36F:
        compose(with: scalar)
        if !ends.isEmpty { ends[ends.count - 1] = Int32(end) }
      case 0x200B: append(0x20, from: index, to: end)
      case 0xAD, 0x200C...0x200F, 0xFEFF: break
      default:
        for offset in index..<end { append(span[offset], from: offset, to: offset + 1) }
      }
      index = end
    }
  }

  /// The bytes of the original that a range of the levelled text comes from, with the marks on top of
  /// its last letter.
  ///
  /// - Precondition: the range is not empty.
  func original(of range: Range<Int>) -> Range<Int> {
    Int(origins[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  private mutating func append(_ byte: UInt8, from start: Int, to end: Int) {
    text.append(byte)
    origins.append(Int32(start))
    ends.append(Int32(end))
  }

  /// Puts a breve or diaeresis on the last letter, if that makes a Cyrillic letter of its own.
  private mutating func compose(with mark: UInt32) {
    guard text.count >= 2 else { return }
    let last = text.count - 2
    let composed: (UInt8, UInt8)
    switch (mark, text[last], text[last + 1]) {
    case (0x306, 0xD0, 0xB8): composed = (0xD0, 0xB9)
    case (0x306, 0xD0, 0x98): composed = (0xD0, 0x99)
    case (0x308, 0xD0, 0xB5): composed = (0xD1, 0x91)
    case (0x308, 0xD0, 0x95): composed = (0xD0, 0x81)
    default: return
    }
    (text[last], text[last + 1]) = composed
  }
}
