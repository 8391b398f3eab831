internal import CWordScan

/// What counts as a letter or digit of a word, and how long it is.
///
/// The rule is the one of `CWordScan`: ASCII letters and digits, every two-byte character from U+00C0
/// on, every three-byte character outside the blocks of punctuation and symbols. Emoji, quotation
/// marks and dashes separate words; the underscore does too.
enum Letters {
  /// The number of bytes of the letter or digit at `index`, or 0 if there is none.
  @inline(__always)
  static func length(in text: Span<UInt8>, at index: Int) -> Int {
    guard index < text.count else { return 0 }
    return min(Int(cnames_letter_length(text[index])), text.count - index)
  }

  /// The end of the word that begins at `start`; equal to `start` if no word begins there.
  static func wordEnd(in text: Span<UInt8>, from start: Int) -> Int {
    start < text.count ? text.wordEnd(from: start) : start
  }

  /// Whether the byte before `index` belongs to a letter or digit.
  static func precedes(_ index: Int, in text: Span<UInt8>) -> Bool {
    var start = index - 1
    while start >= 0, index - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && length(in: text, at: start) == index - start
  }
}
