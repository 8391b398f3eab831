extension NameFilter {
  /// Adds the first word of a name in every spelling in which a text may have it: as written, with a
  /// first capital, all in capitals; each also with `е` for `ё` and the reverse, and `I` for `İ`.
  ///
  /// What `Words.matches` accepts must be here, or it is never looked at.
  mutating func insert(spellingsOf text: Span<UInt8>, _ word: Range<Int>) {
    insert(WordBeginning(), text, word, .asWritten)
    let first = Words.scalar(in: text, at: word.lowerBound)
    if LetterCase.upper(first.value) != first.value {
      insert(WordBeginning(), text, word, .firstCapital)
    }
    insert(WordBeginning(), text, word, .capitals)
  }

  private enum Capitals {
    case asWritten, firstCapital, capitals
  }

  /// Adds all spellings of a word that go on with the letters in `rest`.
  private mutating func insert(
    _ beginning: WordBeginning, _ text: Span<UInt8>, _ rest: Range<Int>, _ capitals: Capitals
  ) {
    var beginning = beginning
    var index = rest.lowerBound
    while index < rest.upperBound, !beginning.isFull {
      let (written, length) = Words.scalar(in: text, at: index)
      index += length
      let isCapital = capitals == .capitals || (capitals == .firstCapital && beginning.count == 0)
      let scalar = isCapital ? LetterCase.upper(written) : written
      if let twin = NameFilter.twin(of: scalar) {
        var other = beginning
        other.append(twin)
        insert(
          other, text, index..<rest.upperBound, capitals == .firstCapital ? .asWritten : capitals)
      }
      beginning.append(scalar)
    }
    insert(beginning)
  }

  /// The other letter that `LetterCase.folded` takes for the same, capitals apart.
  private static func twin(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x435: 0x451
    case 0x451: 0x435
    case 0x415: 0x401
    case 0x401: 0x415
    case 0x49: 0x130
    case 0x130: 0x49
    default: nil
    }
  }
}

/// The first eight bytes of a word, which are what the filter looks at.
struct WordBeginning {
  /// The bytes in order, from the lowest bits on.
  private(set) var bytes: UInt64 = 0
  /// The number of bytes, at most 8.
  private(set) var count = 0

  /// Whether further letters change nothing.
  var isFull: Bool { count == 8 }

  /// Adds a letter, or as many bytes of it as there is room for.
  mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      append(byte: scalar)
    } else if scalar < 0x800 {
      append(byte: 0xC0 | scalar >> 6)
      append(byte: 0x80 | scalar & 0x3F)
    } else {
      append(byte: 0xE0 | scalar >> 12)
      append(byte: 0x80 | scalar >> 6 & 0x3F)
      append(byte: 0x80 | scalar & 0x3F)
    }
  }

  /// Adds one byte, if there is room.
  mutating func append(byte: UInt32) {
    guard count < 8 else { return }
    bytes |= UInt64(byte) << UInt64(8 * count)
    count += 1
  }
}
