/// Cyrillic names in Latin letters, and identities made from names.
enum Transliteration {
  /// A name in Latin letters, as news agencies write Russian names: "Подольская" is "Podolskaya".
  static func latin(of name: String) -> String {
    String(decoding: latinBytes(of: name), as: UTF8.self)
  }

  /// A name as part of an identity: small ASCII letters and digits, words joined by hyphens, the same
  /// for the usual spellings of one name.
  static func key(of name: String) -> String {
    let latin = latinBytes(of: name)
    var key = NameKey(capacity: latin.count + 4)
    var index = 0
    while index < latin.count {
      let (value, length) = Words.scalar(in: latin.span, at: index)
      index += length
      let small = Unicode.Scalar(value).map { lower($0) } ?? " "
      switch small.value {
      case 0x61...0x7A, 0x30...0x39: key.append(UInt8(truncatingIfNeeded: small.value))
      case 0x20, 0x2D, 0x2013: key.endPart()
      case 0..<0x80: break
      default: plainLetters[small]?.forEachByte { key.append($0) }
      }
    }
    return key.finished()
  }

  private static func latinBytes(of name: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(name.utf8.count + 8)
    var previous: Unicode.Scalar = " "
    for scalar in name.unicodeScalars {
      let small = lower(scalar)
      if var part = letters[small] {
        if small == "е", isVowelOrSign(previous) { part = yotated }
        if small == "й" || small == "ы", previous == "и" { part = silent }
        var capital: UInt8 = scalar != small ? 0x20 : 0
        part.forEachByte { letter in
          result.append(letter - capital)
          capital = 0
        }
      } else if scalar.isASCII {
        result.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        result += scalar.utf8
      }
      previous = small
    }
    let whole = 0..<result.count
    if adjectives.end(whole, in: result.span) {
      result.removeLast(2)
      result.append(UInt8(ascii: "y"))
    } else if polishAdjectives.end(whole, in: result.span) {
      result.removeLast(1)
      result.append(UInt8(ascii: "y"))
    }
    return result
  }

  private static let adjectives = WordParts("iy yy")
  private static let polishAdjectives = WordParts("ski")
  private static let yotated = LetterPart("ye")
  private static let silent = LetterPart("")

  /// The small form of a letter.
  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Levelling `ё` is not wanted here.
    if scalar == "Ё" || scalar == "ё" { return "ё" }
    let isKnown = scalar.value < 0x180 || (0x400..<0x530).contains(scalar.value)
    if isKnown { return Unicode.Scalar(LetterCase.folded(scalar.value)) ?? scalar }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private static func isVowelOrSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "ь", "ъ": true
    default: false
    }
  }

  private static let letters = LetterTable([
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ґ": "g", "ў": "u",
  ])

  private static let plainLetters: LetterTable = {
    let groups = [
      ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
      ("ìíîïĩīĭįı", "i"), ("ĺļľŀł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"), ("ŕŗř", "r"),
      ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ýÿ", "y"), ("źżž", "z"), ("ß", "ss"),
      ("æ", "ae"), ("œ", "oe"),
    ]
    var plain: [Unicode.Scalar: String] = [:]
    for (scalars, letter) in groups {
      for scalar in scalars.unicodeScalars { plain[scalar] = letter }
    }
    return LetterTable(plain)
  }()
}

/// What stands for a letter: up to four ASCII letters.
private struct LetterPart: Sendable {
  private var bytes: UInt32 = 0
  private var count = 0

  init(_ letters: String) {
    for letter in letters.utf8.prefix(4) {
      bytes |= UInt32(letter) << UInt32(8 * count)
      count += 1
    }
  }

  @inline(__always)
  func forEachByte(_ body: (UInt8) -> Void) {
    for index in 0..<count { body(UInt8(truncatingIfNeeded: bytes >> UInt32(8 * index))) }
  }
}

/// What stands for a letter, for letters up to the end of Cyrillic.
private struct LetterTable: Sendable {
  private var parts = [LetterPart?](repeating: nil, count: 0x530)

  init(_ letters: [Unicode.Scalar: String]) {
    for (letter, part) in letters { parts[Int(letter.value)] = LetterPart(part) }
  }

  subscript(letter: Unicode.Scalar) -> LetterPart? {
    letter.value < 0x530 ? parts[Int(letter.value)] : nil
  }
}
