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
    var letters: [UInt8] = []
    letters.reserveCapacity(latin.count + 4)
    var index = 0
    while index < latin.count {
      let (value, length) = Words.scalar(in: latin.span, at: index)
      index += length
      let small = Unicode.Scalar(value).map { lower($0) } ?? " "
      switch small.value {
      case 0x61...0x7A, 0x30...0x39: letters.append(UInt8(truncatingIfNeeded: small.value))
      case 0x20, 0x2D, 0x2013: letters.append(hyphen)
      case 0..<0x80: break
      default: if let plain = plainLetters[small] { letters += plain.utf8 }
      }
    }
    for (first, second, plain) in levelled {
      letters = replacing(first, second, by: plain, in: letters)
    }
    return joinedParts(of: letters)
  }

  private static let hyphen = UInt8(ascii: "-")

  /// Spellings of one sound: "ye" and "yo" are "e", "x" is "ks".
  private static let levelled: [(first: UInt8, second: UInt8?, plain: [UInt8])] = [
    (UInt8(ascii: "y"), UInt8(ascii: "e"), [UInt8(ascii: "e")]),
    (UInt8(ascii: "y"), UInt8(ascii: "o"), [UInt8(ascii: "e")]),
    (UInt8(ascii: "x"), nil, [UInt8(ascii: "k"), UInt8(ascii: "s")]),
  ]

  private static func replacing(
    _ first: UInt8, _ second: UInt8?, by plain: [UInt8], in letters: [UInt8]
  ) -> [UInt8] {
    guard letters.contains(first) else { return letters }
    var result: [UInt8] = []
    result.reserveCapacity(letters.count + 4)
    var index = 0
    while index < letters.count {
      let isFound =
        letters[index] == first
        && (second == nil || (index + 1 < letters.count && letters[index + 1] == second))
      if isFound {
        result += plain
        index += second == nil ? 1 : 2
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return result
  }

  /// The words joined by single hyphens, with one spelling of the ending of adjectives.
  private static func joinedParts(of letters: [UInt8]) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(letters.count)
    for part in letters.split(separator: hyphen) {
      if !key.isEmpty { key.append(hyphen) }
      let ending = part.suffix(2)
      let isAdjective =
        ending.count == 2
        && ending.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "y") }
      key += isAdjective ? part.dropLast(2) : part
      if isAdjective { key.append(UInt8(ascii: "y")) }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func latinBytes(of name: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(name.utf8.count + 8)
    var previous: Unicode.Scalar = " "
    for scalar in name.unicodeScalars {
      let small = lower(scalar)
      if var part = letters[small] {
        if small == "е", isVowelOrSign(previous) { part = "ye" }
        if small == "й" || small == "ы", previous == "и", part == "y" { part = "" }
        let isCapital = scalar != small
        for (index, letter) in part.utf8.enumerated() {
          result.append(isCapital && index == 0 ? letter - 0x20 : letter)
        }
      } else {
        result += String(scalar).utf8
      }
      previous = small
    }
    for ending in ["iy", "yy", "ski"]
    where result.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      result.removeLast(ending == "ski" ? 1 : 2)
      result.append(UInt8(ascii: "y"))
      break
    }
    return result
  }

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

/// What stands for a letter, for letters up to the end of Cyrillic.
private struct LetterTable: Sendable {
  private var parts = [String?](repeating: nil, count: 0x530)

  init(_ letters: [Unicode.Scalar: String]) {
    for (letter, part) in letters { parts[Int(letter.value)] = part }
  }

  subscript(letter: Unicode.Scalar) -> String? {
    letter.value < 0x530 ? parts[Int(letter.value)] : nil
  }
}
