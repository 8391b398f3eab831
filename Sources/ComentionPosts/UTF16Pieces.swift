/// Makes UTF-8 of UTF-16 text that comes in pieces, which may be cut inside a character.
///
/// Half a pair of surrogates, and an odd byte at the end, become U+FFFD.
struct UTF16Pieces {
  private let isBigEndian: Bool
  /// How many places were no UTF-16.
  private(set) var repairs = 0
  /// The bytes of a character whose end has not come yet, at most three.
  private var carried: [UInt8] = []

  /// Takes the byte order from the mark at the beginning of the text; nothing if there is none.
  init?(start: [UInt8]) {
    if start.starts(with: [0xFF, 0xFE]) {
      isBigEndian = false
    } else if start.starts(with: [0xFE, 0xFF]) {
      isBigEndian = true
    } else {
      return nil
    }
  }

  /// How the text is encoded.
  var encoding: TextEncoding { isBigEndian ? .utf16BigEndian : .utf16LittleEndian }

  /// The text of the next piece.
  ///
  /// The byte order mark comes out as that of UTF-8.
  mutating func read(_ bytes: Span<UInt8>) -> [UInt8] {
    var text = carried
    text.append(copying: bytes)
    var cut = text.count - text.count % 2
    if cut >= 2, (0xD800..<0xDC00).contains(unit(text, cut - 2)) { cut -= 2 }
    carried = Array(text[cut...])
    return decoded(text[..<cut])
  }

  /// What is left at the end of the input.
  mutating func finish() -> [UInt8] {
    defer { carried = [] }
    guard !carried.isEmpty else { return [] }
    repairs += 1
    return Array("\u{FFFD}".utf8)
  }

  private mutating func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let units = stride(from: text.startIndex, to: text.endIndex, by: 2).map { unit(text, $0) }
    var isHigh = false
    for unit in units {
      let isLow = (0xDC00..<0xE000).contains(unit)
      if isHigh != isLow { repairs += 1 }
      isHigh = (0xD800..<0xDC00).contains(unit)
    }
    if isHigh { repairs += 1 }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private func unit(_ text: some RandomAccessCollection<UInt8>, _ index: Int) -> UInt16 {
    let place = text.index(text.startIndex, offsetBy: index)
    let first = UInt16(text[place])
    let second = UInt16(text[text.index(after: place)])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
