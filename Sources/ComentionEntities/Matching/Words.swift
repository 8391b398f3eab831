/// Words of UTF-8 text: hashing without regard to case, and comparing with the written form of a name.
enum Words {
  /// The code point at `index`, assumed to begin a valid UTF-8 sequence, and its length in bytes.
  @inline(__always)
  static func scalar(in text: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    func next(_ offset: Int) -> UInt32 {
      index + offset < text.count ? UInt32(text[index + offset] & 0x3F) : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  /// A hash of the word in `range` that is the same for all capitalisations, and for `е` and `ё`.
  static func foldedHash(in text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    text.foldedHash(range)
  }

  /// The same of a whole word.
  static func foldedHash(of word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return bytes.span.foldedHash(0..<bytes.count)
  }

  /// A hash of the bytes in `range`, different for different capitalisations.
  static func hash(in text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    text.writtenHash(range)
  }

  /// Whether the bytes in `range` are those of a short text.
  static func equal(_ range: Range<Int>, _ expected: String, in text: Span<UInt8>) -> Bool {
    guard range.count == expected.utf8.count else { return false }
    return zip(range, expected.utf8).allSatisfy { text[$0] == $1 }
  }

  /// The bytes in `range`.
  static func bytes(_ range: Range<Int>, in text: Span<UInt8>) -> [UInt8] {
    text.extracting(range).array
  }

  /// The bytes in `range` as a string; what is not UTF-8 is replaced.
  static func string(_ range: Range<Int>, in text: Span<UInt8>) -> String {
    text.extracting(range).string
  }

  /// The number of letters and signs in `range`.
  static func letterCount(_ range: Range<Int>, in text: Span<UInt8>) -> Int {
    range.count { text[$0] & 0xC0 != 0x80 }
  }

  /// Whether a word of the text may stand for a word of a name.
  ///
  /// Equal letters are needed in any case. The capitals must be as written, or all letters capitals;
  /// acronyms (two capitals or more and no small letter) only as written. A word written small may
  /// begin with a capital, and any word but the first may be small.
  ///
  /// - Complexity: O(length of the word).
  static func matches(
    _ text: Span<UInt8>, _ range: Range<Int>, written: Span<UInt8>, _ writtenRange: Range<Int>,
    isFirst: Bool
  ) -> Bool {
    var index = range.lowerBound
    var writtenIndex = writtenRange.lowerBound
    var differences = 0
    var isDifferentAtStart = false
    var textHasLower = false
    var writtenCapitals = 0
    var writtenHasLower = false
    while index < range.upperBound, writtenIndex < writtenRange.upperBound {
      let (value, length) = scalar(in: text, at: index)
      let (expected, expectedLength) = scalar(in: written, at: writtenIndex)
      guard LetterCase.folded(value) == LetterCase.folded(expected) else { return false }
      textHasLower = textHasLower || LetterCase.isLower(value)
      writtenHasLower = writtenHasLower || LetterCase.isLower(expected)
      if LetterCase.isUpper(expected) { writtenCapitals += 1 }
      if LetterCase.isUpper(value) != LetterCase.isUpper(expected) {
        differences += 1
        if index == range.lowerBound { isDifferentAtStart = true }
      }
      index += length
      writtenIndex += expectedLength
    }
    guard index == range.upperBound, writtenIndex == writtenRange.upperBound else { return false }
    if differences == 0 { return true }
    if writtenCapitals >= 2, !writtenHasLower { return false }
    if !textHasLower { return true }
    guard differences == 1, isDifferentAtStart else { return false }
    return writtenCapitals == 0 || !isFirst
  }

  /// Whether a word has two capitals or more and no small letter.
  static func isAcronym(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var capitals = 0
    while index < range.upperBound {
      let (value, length) = scalar(in: text, at: index)
      if LetterCase.isLower(value) { return false }
      if LetterCase.isUpper(value) { capitals += 1 }
      index += length
    }
    return capitals >= 2
  }
}
