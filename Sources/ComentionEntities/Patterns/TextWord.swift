/// One word of a text as a name has it: with its hyphens and apostrophes ("Салтыков-Щедрин", "O'Brien").
struct TextWord {
  /// The bytes of the word.
  var range: Range<Int>
  /// Whether the first letter is a capital and small letters follow.
  var isCapitalised: Bool
  /// Whether the first letter is Cyrillic.
  var isCyrillic: Bool

  /// Reads the word that begins at `start`; gives nothing if no word does.
  init?(at start: Int, in text: Span<UInt8>) {
    var end = Letters.wordEnd(in: text, from: start)
    guard end > start else { return nil }
    while let length = TextWord.link(in: text, at: end) {
      let next = Letters.wordEnd(in: text, from: end + length)
      guard next > end + length else { break }
      end = next
    }
    // A possessive ending belongs to no name.
    if end - start > 2, text[end - 1] == UInt8(ascii: "s") {
      if text[end - 2] == UInt8(ascii: "'") { end -= 2 }
      if end - start > 4, text[end - 2] == 0x99, text[end - 3] == 0x80 { end -= 4 }
    }
    range = start..<end
    let (first, length) = Words.scalar(in: text, at: start)
    isCapitalised =
      LetterCase.isUpper(first) && TextWord.hasSmallLetter(start + length..<end, in: text)
    isCyrillic = (0x400..<0x530).contains(first)
  }

  /// The word as it is written.
  func string(in text: Span<UInt8>) -> String {
    Words.string(range, in: text)
  }

  /// Whether the word is the given one, in the same capitals.
  func isWritten(_ word: String, in text: Span<UInt8>) -> Bool {
    Words.equal(range, word, in: text)
  }

  private static func hasSmallLetter(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = Words.scalar(in: text, at: index)
      if LetterCase.isLower(scalar) { return true }
      index += length
    }
    return false
  }

  /// The word after one blank.
  static func after(_ end: Int, in text: Span<UInt8>) -> TextWord? {
    guard end < text.count else { return nil }
    if text[end] == 0x20 { return TextWord(at: end + 1, in: text) }
    if text[end] == 0xC2, end + 1 < text.count, text[end + 1] == 0xA0 {
      return TextWord(at: end + 2, in: text)
    }
    return nil
  }

  /// The word before one blank, or before a full stop and a blank.
  static func before(_ start: Int, in text: Span<UInt8>) -> TextWord? {
    guard start > 1 else { return nil }
    var end = start
    if text[end - 1] == 0x20 {
      end -= 1
    } else if end > 2, text[end - 1] == 0xA0, text[end - 2] == 0xC2 {
      end -= 2
    } else {
      return nil
    }
    if end > 0, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var first = end
    while first > 0 {
      if Letters.precedes(first, in: text) {
        first -= 1
        while first > 0, text[first] & 0xC0 == 0x80 { first -= 1 }
      } else if text[first - 1] == UInt8(ascii: "-"), first < end,
        Letters.precedes(first - 1, in: text)
      {
        first -= 1
      } else {
        break
      }
    }
    return first < end ? TextWord(at: first, in: text) : nil
  }

  /// The length of the quotation mark at `index`, if one stands there.
  static func quotationMark(at index: Int, in text: Span<UInt8>) -> Int? {
    guard index < text.count else { return nil }
    switch text[index] {
    case UInt8(ascii: "\""): return 1
    case 0xC2 where index + 1 < text.count && (text[index + 1] == 0xAB || text[index + 1] == 0xBB):
      return 2
    case 0xE2
    where index + 2 < text.count && text[index + 1] == 0x80
      && (0x9C...0x9F).contains(text[index + 2]):
      return 3
    default: return nil
    }
  }

  /// The length of a hyphen or apostrophe inside a word.
  private static func link(in text: Span<UInt8>, at index: Int) -> Int? {
    guard index < text.count else { return nil }
    if text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "'") { return 1 }
    guard index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80 else { return nil }
    return text[index + 2] == 0x99 || text[index + 2] == 0x91 ? 3 : nil
  }
}
