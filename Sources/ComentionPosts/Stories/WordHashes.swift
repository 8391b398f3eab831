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
      let kind = kind(text[index..<(index + length)])
      if kind != .letter, isOpen {
        words.append(TextHash.mixed(word.value))
        word = TextHash()
        isOpen = false
      }
      if kind != .gap {
        word.add(folded(text[index..<(index + length)]))
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

  private static func kind(_ sign: ArraySlice<UInt8>) -> Kind {
    guard let lead = sign.first else { return .gap }
    switch lead {
    case ..<0x80:
      let lower = lead | 0x20
      return (0x30...0x39).contains(lead) || (0x61...0x7A).contains(lower) ? .letter : .gap
    // U+0080 to U+00BF: signs.
    case 0xC2: return .gap
    case 0xC3...0xDF: return .letter
    // U+2000 to U+2FFF: punctuation, arrows, dingbats; U+3000 to U+303F: punctuation.
    case 0xE2: return .gap
    case 0xE3 where sign.dropFirst().first == 0x80: return .gap
    case 0xE3...0xE9: return .word
    // U+FE00 to U+FFFF: variation selectors, full-width signs, U+FFFD.
    case 0xEF: return .gap
    case 0xE0...0xEE: return .letter
    // Emoji and flags.
    case 0xF0 where sign.dropFirst().first == 0x9F: return .gap
    default: return .word
    }
  }

  private static func folded(_ sign: ArraySlice<UInt8>) -> [UInt8] {
    guard let lead = sign.first else { return [] }
    if sign.count == 1 { return [(0x41...0x5A).contains(lead) ? lead | 0x20 : lead] }
    guard sign.count == 2, lead == 0xD0, let trail = sign.last else { return Array(sign) }
    switch trail {
    case 0x81: return [0xD1, 0x91]
    case 0x90...0x9F: return [0xD0, trail + 0x20]
    case 0xA0...0xAF: return [0xD1, trail - 0x20]
    default: return Array(sign)
    }
  }
}
