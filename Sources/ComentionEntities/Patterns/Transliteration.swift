/// Cyrillic names in Latin letters, and identities made from names.
enum Transliteration {
  /// A name in Latin letters, as news agencies write Russian names: "Подольская" is "Podolskaya".
  static func latin(of name: String) -> String {
    var result = ""
    var previous: Character = " "
    for character in name {
      let small = Character(character.lowercased())
      var part = letters[small] ?? String(small)
      if small == "е", vowelsAndSigns.contains(previous) { part = "ye" }
      if small == "й" || small == "ы", previous == "и", part == "y" { part = "" }
      result += character == small ? part : part.prefix(1).uppercased() + part.dropFirst()
      previous = small
    }
    for (ending, short) in [("iy", "y"), ("yy", "y"), ("ski", "sky")]
    where result.hasSuffix(ending) {
      return result.dropLast(ending.count) + short
    }
    return result
  }

  /// A name as part of an identity: small ASCII letters and digits, words joined by hyphens, the same
  /// for the usual spellings of one name.
  static func key(of name: String) -> String {
    var key = ""
    for character in latin(of: name).lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        key.append(character)
      } else if let plain = plainLetters[character] {
        key += plain
      } else if character == " " || character == "-" || character == "–" {
        key += "-"
      }
    }
    for (spelling, plain) in [("ye", "e"), ("yo", "e"), ("x", "ks")] {
      key = key.split(separator: spelling, omittingEmptySubsequences: false).joined(
        separator: plain)
    }
    return key.split(separator: "-").map { part in
      ["iy", "yi", "ii", "yy"].contains { part.hasSuffix($0) } ? part.dropLast(2) + "y" : part
    }
    .joined(separator: "-")
  }

  private static let vowelsAndSigns: Set<Character> = [
    " ", "-", "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "ь", "ъ",
  ]

  private static let letters: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ґ": "g", "ў": "u",
  ]

  private static let plainLetters: [Character: String] = {
    let groups = [
      ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
      ("ìíîïĩīĭįı", "i"), ("ĺļľŀł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"), ("ŕŗř", "r"),
      ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ýÿ", "y"), ("źżž", "z"), ("ß", "ss"),
      ("æ", "ae"), ("œ", "oe"),
    ]
    var plain: [Character: String] = [:]
    for (characters, letter) in groups {
      for character in characters { plain[character] = letter }
    }
    return plain
  }()
}
