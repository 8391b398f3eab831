/// Mends the faults that exporters are known to leave in JSON.
///
/// * Telegram Desktop escapes control characters as `\x1B`, which JSON does not know.
/// * Other programs write control characters as they are, or cut a pair of surrogates in two.
/// * Bytes that are no UTF-8 become U+FFFD.
struct JSONRepair {
  /// The number of places mended.
  private(set) var count = 0

  mutating func repair(_ bytes: Span<UInt8>) -> [UInt8] {
    let text = UTF8Repair.repaired(bytes, repairs: &count) ?? Array(copying: bytes)
    var mended: [UInt8] = []
    mended.reserveCapacity(text.count + 64)
    var inString = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      if inString, byte == UInt8(ascii: "\\") {
        index += escape(at: index, in: text, into: &mended)
        continue
      }
      if byte == UInt8(ascii: "\"") { inString.toggle() }
      if inString, byte < 0x20 {
        mended.append(contentsOf: Array("\\u00".utf8) + Self.hexadecimal(byte))
        count += 1
      } else {
        mended.append(byte)
      }
      index += 1
    }
    return mended
  }

  /// Copies the escape that begins at `index`, mended where needed; returns its length.
  private mutating func escape(at index: Int, in text: [UInt8], into mended: inout [UInt8]) -> Int {
    guard index + 1 < text.count else {
      mended.append(text[index])
      return 1
    }
    switch text[index + 1] {
    case UInt8(ascii: "x"):
      mended.append(contentsOf: "\\u00".utf8)
      count += 1
      return 2
    case UInt8(ascii: "u"):
      return unicodeEscape(at: index, in: text, into: &mended)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      mended.append(contentsOf: text[index...(index + 1)])
      return 2
    default:
      // An unknown escape: the backslash was meant as itself.
      mended.append(contentsOf: "\\\\".utf8)
      count += 1
      return 1
    }
  }

  private mutating func unicodeEscape(
    at index: Int, in text: [UInt8], into mended: inout [UInt8]
  ) -> Int {
    guard let unit = Self.unit(at: index, in: text) else {
      mended.append(contentsOf: "\\\\".utf8)
      count += 1
      return 1
    }
    if (0xD800..<0xDC00).contains(unit), let next = Self.unit(at: index + 6, in: text),
      (0xDC00..<0xE000).contains(next)
    {
      mended.append(contentsOf: text[index..<(index + 12)])
      return 12
    }
    if (0xD800..<0xE000).contains(unit) {
      mended.append(contentsOf: "\\uFFFD".utf8)
      count += 1
    } else {
      mended.append(contentsOf: text[index..<(index + 6)])
    }
    return 6
  }

  /// The number of the escape `\uXXXX` at `index`; nothing if there is no such escape.
  private static func unit(at index: Int, in text: [UInt8]) -> Int? {
    guard index + 6 <= text.count, text[index] == UInt8(ascii: "\\"),
      text[index + 1] == UInt8(ascii: "u"),
      text[(index + 2)..<(index + 6)].allSatisfy({ $0 != UInt8(ascii: "+") })
    else { return nil }
    return Int(String(decoding: text[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }

  private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
