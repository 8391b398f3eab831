/// Names as the evaluation compares them: without capitals, accents, punctuation and the differences
/// between usual spellings.
enum EvaluatedName {
  /// The levelled form of a name; empty if nothing is left.
  ///
  /// Accents, apostrophes, `#`, a leading "the", possessive endings and punctuation are left out;
  /// "organization" is "organisation", "United Nations" is "UN", "U.S." is "US".
  static func levelled(_ name: String) -> String {
    var characters: [Unicode.Scalar] = []
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "’", "‘": characters.append("'")
      case "&": characters += " and ".unicodeScalars
      case "ß": characters += "ss".unicodeScalars
      case "№": characters += "no".unicodeScalars
      case "\u{300}"..."\u{36F}", "\u{FE0F}": break
      default: characters.append(plain[scalar] ?? scalar)
      }
    }
    characters = withoutPossessives(withoutInitialStops(characters))
    var words = split(characters)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return spelled(words).joined(separator: " ")
  }

  /// The text without the full stops of initials: "u.s." becomes "us".
  private static func withoutInitialStops(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    text.indices.filter { index in
      guard text[index] == ".", index > 0, isWord(text[index - 1]),
        index < 2 || !isWord(text[index - 2])
      else { return true }
      guard index + 1 < text.count else { return false }
      if isWord(text[index + 1]) { return index + 2 < text.count && isWord(text[index + 2]) }
      return !text[index + 1].properties.isWhitespace
    }
    .map { text[$0] }
  }

  /// The text without possessive endings and apostrophes.
  private static func withoutPossessives(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      if text[index] == "'" {
        let endsAfterS =
          index + 1 < text.count && text[index + 1] == "s"
          && (index + 2 == text.count || !isWord(text[index + 2]))
        index += endsAfterS ? 2 : 1
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private static func split(_ text: [Unicode.Scalar]) -> [String] {
    text.split { !isWord($0) && !(0x1F1E6...0x1F1FF).contains($0.value) }
      .map { String(String.UnicodeScalarView($0)) }
  }

  /// The words in one spelling of those that have several.
  private static func spelled(_ words: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < words.count {
      let rest = words[index...]
      if rest.starts(with: ["united", "nations"]) {
        result.append("un")
        index += 2
      } else if rest.starts(with: ["united", "states", "of", "america"]) {
        result += ["united", "states"]
        index += 4
      } else if words[index] == "co", index + 1 < words.count,
        words[index + 1].hasPrefix("operation")
      {
        result.append("co" + words[index + 1])
        index += 2
      } else {
        result.append(spelled(words[index]))
        index += 1
      }
    }
    return result
  }

  private static func spelled(_ word: String) -> String {
    switch word {
    case "usa": return "us"
    case "saint": return "st"
    default: break
    }
    var word = word
    for (american, british) in [("organiz", "organis"), ("center", "centre")] {
      word = word.split(separator: american, omittingEmptySubsequences: false)
        .joined(separator: british)
    }
    return word
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Letters with marks, and the letters they stand for.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặ"), ("b", "ḃḅ"), ("c", "çćĉċč"), ("d", "ďḋḍḏḑ"),
      ("e", "èéêëēĕėęěȅȇȩẹẻẽếềểễệ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥȟḣḥḧḩḫ"),
      ("i", "ìíîïĩīĭįǐȉȋḭỉị"), ("j", "ĵ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľḷḻ"), ("m", "ḿṁṃ"),
      ("n", "ñńņňǹṅṇṉ"), ("o", "òóôõöōŏőơǒȍȏȯọỏốồổỗộớờởỡợ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛ"),
      ("s", "śŝşšșṡṣ"), ("t", "ţťțṫṭ"), ("u", "ùúûüũūŭůűųưǔȕȗụủứừửữự"), ("w", "ŵẁẃẅ"),
      ("y", "ýÿŷȳẏỳỵỷỹ"), ("z", "źżžẑẓ"), ("и", "йѝӣӥ"), ("е", "ѐёӗ"), ("і", "ї"),
      ("у", "ўӯӱӳ"), ("г", "ѓ"), ("к", "ќ"), ("а", "ӑӓ"), ("о", "ӧ"), ("э", "ӭ"), ("ы", "ӹ"),
    ]
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, marked) in groups {
      for scalar in marked.unicodeScalars { plain[scalar] = letter }
    }
    return plain
  }()
}
