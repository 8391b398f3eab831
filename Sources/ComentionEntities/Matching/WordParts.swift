/// Beginnings or endings of words, compared with the bytes of a text.
struct WordParts: Sendable {
  /// All parts, one after the other.
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// The low six bits of the byte that is looked at first, for all endings and for all beginnings: a
  /// question about a word without any of the parts mostly ends here.
  private var lastBytes: UInt64 = 0
  private var secondBytes: UInt64 = 0

  /// Makes parts from a text with blanks between them; the order is kept.
  init(_ parts: String) {
    for part in parts.split(separator: " ") {
      let start = bytes.count
      bytes += part.utf8
      ranges.append(start..<bytes.count)
      lastBytes |= 1 << UInt64(bytes[bytes.count - 1] & 63)
      secondBytes |= 1 << UInt64(bytes[min(start + 1, bytes.count - 1)] & 63)
    }
  }

  /// Whether a word ends in one of the parts.
  func end(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    indexOfEnding(word, in: text) != nil
  }

  /// The index of the first part in which a word ends.
  func indexOfEnding(_ word: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard !word.isEmpty, lastBytes >> UInt64(text[word.upperBound - 1] & 63) & 1 != 0 else {
      return nil
    }
    return ranges.firstIndex { part in
      guard part.count <= word.count else { return false }
      let shift = word.upperBound - part.upperBound
      return part.reversed().allSatisfy { text[$0 + shift] == bytes[$0] }
    }
  }

  /// Whether a word begins with one of the parts, which have two bytes at least.
  func begin(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard word.count > 1, secondBytes >> UInt64(text[word.lowerBound + 1] & 63) & 1 != 0 else {
      return false
    }
    return ranges.contains { part in
      guard part.count <= word.count else { return false }
      let shift = word.lowerBound - part.lowerBound
      return part.allSatisfy { text[$0 + shift] == bytes[$0] }
    }
  }
}
