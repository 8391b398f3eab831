/// The words of a text as hashes, for comparing texts.
///
/// Case counts for nothing (in Latin without accents, and Cyrillic), and neither do white space,
/// punctuation and emoji. Chinese and Japanese signs are words of their own.
enum WordHashes {
  /// The hashes of the words of valid UTF-8 text, in order.
  static func of(_ text: [UInt8]) -> [UInt64] {
    var words: [UInt64] = []
    var word = TextHash()
    var isOpen = false
    var index = 0
    while index < text.count {
      let length = min(length(of: text[index]), text.count - index)
      let kind = kind(of: text, at: index)
      if kind != .letter, isOpen {
        words.append(TextHash.mixed(word.value))
        word = TextHash()
        isOpen = false
      }
      if kind != .gap {
        add(text, index, length, to: &word)
        isOpen = true
      }
      if kind == .word {
        words.append(TextHash.mixed(word.value))
        word = TextHash()
        isOpen = false
      }
      index += length
    }
    if isOpen { words.append(TextHash.mixed(word.value)) }
    return words
  }

  private enum Kind {
    case letter
    /// A sign that is a word by itself.
    case word
    case gap
  }

  private static func length(of lead: UInt8) -> Int {
    lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
  }

  private static func kind(of text: [UInt8], at index: Int) -> Kind {
    let lead = text[index]
    let next = index + 1 < text.count ? text[index + 1] : 0
    switch lead {
    case ..<0x80:
      let lower = lead | 0x20
      return (0x30...0x39).contains(lead) || (0x61...0x7A).contains(lower) ? .letter : .gap
    // U+0080 to U+00BF: signs.
    case 0xC2: return .gap
    case 0xC3...0xDF: return .letter
    // U+2000 to U+2FFF: punctuation, arrows, dingbats; U+3000 to U+303F: punctuation.
    case 0xE2: return .gap
    case 0xE3: return next == 0x80 ? .gap : .word
    case 0xE4...0xE9: return .word
    // U+F000 to U+FFFF: variation selectors, full-width signs, U+FFFD.
    case 0xEF: return .gap
    case 0xE0...0xEE: return .letter
    // Emoji and flags.
    case 0xF0: return next == 0x9F ? .gap : .word
    default: return .word
    }
  }

  /// Adds a sign in lower case.
  private static func add(_ text: [UInt8], _ index: Int, _ length: Int, to word: inout TextHash) {
    let lead = text[index]
    if length == 1 {
      word.add((0x41...0x5A).contains(lead) ? lead | 0x20 : lead)
    } else if length == 2, lead == 0xD0 {
      addCyrillic(text[index + 1], to: &word)
    } else {
      for place in index..<(index + length) { word.add(text[place]) }
    }
  }

  /// Adds one of U+0400 to U+043F, of which U+0410 to U+042F and U+0401 are capitals.
  private static func addCyrillic(_ trail: UInt8, to word: inout TextHash) {
    switch trail {
    case 0x81:
      word.add(0xD1 as UInt8)
      word.add(0x91 as UInt8)
    case 0x90...0x9F:
      word.add(0xD0 as UInt8)
      word.add(trail + 0x20)
    case 0xA0...0xAF:
      word.add(0xD1 as UInt8)
      word.add(trail - 0x20)
    default:
      word.add(0xD0 as UInt8)
      word.add(trail)
    }
  }
}
