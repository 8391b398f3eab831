/// A text without the characters that are invisible or stand on top of letters, and the way back.
///
/// Stress marks (`Ла́вров`), soft hyphens, zero-width characters and byte order marks are left out;
/// `и` and `е` with combining breve or diaeresis become `й` and `ё`. Texts without such characters
/// are never copied.
struct TextLevelling {
  /// The levelled text.
  private(set) var text: [UInt8] = []
  /// For each byte of `text`, and for its end, where it stood in the original.
  private var origins: [Int32] = []

  /// Levels a text.
  init(_ original: [UInt8]) {
    text.reserveCapacity(original.count)
    origins.reserveCapacity(original.count + 1)
    var index = 0
    let span = original.span
    while index < span.count {
      let (scalar, length) = Words.scalar(in: span, at: index)
      switch scalar {
      case 0x306 where replaceLast([0xD0, 0xB8], by: [0xD0, 0xB9]): break
      case 0x306 where replaceLast([0xD0, 0x98], by: [0xD0, 0x99]): break
      case 0x308 where replaceLast([0xD0, 0xB5], by: [0xD1, 0x91]): break
      case 0x308 where replaceLast([0xD0, 0x95], by: [0xD0, 0x81]): break
      case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0xFEFF: break
      default:
        for offset in index..<min(index + length, span.count) {
          text.append(span[offset])
          origins.append(Int32(offset))
        }
      }
      index += length
    }
    origins.append(Int32(original.count))
  }

  /// The bytes of the original that a range of the levelled text comes from, with the marks after it.
  func original(of range: Range<Int>) -> Range<Int> {
    let start = Int(origins[range.lowerBound])
    guard range.upperBound < text.count else { return start..<Int(origins[text.count]) }
    return start..<Int(origins[range.upperBound])
  }

  private mutating func replaceLast(_ pair: [UInt8], by other: [UInt8]) -> Bool {
    guard text.count >= 2, text[text.count - 2] == pair[0], text[text.count - 1] == pair[1] else {
      return false
    }
    text[text.count - 2] = other[0]
    text[text.count - 1] = other[1]
    return true
  }
}
