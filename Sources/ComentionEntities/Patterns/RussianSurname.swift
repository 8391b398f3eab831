/// Brings a Russian surname, or a foreign one in a Russian text, to its nominative.
enum RussianSurname {
  /// What is left of a word, and the ending that its nominative has instead of the rest.
  private typealias Form = (kept: Range<Int>, ending: String)

  /// The nominative of a surname.
  ///
  /// The case is that of the given name beside it; a surname beside a nominative stays as it is.
  ///
  /// - Parameters:
  ///   - surname: the form in the text, in UTF-8; hyphenated parts are treated one by one.
  ///   - isFemale: whether its bearer is a woman.
  static func nominative(of surname: [UInt8], isFemale: Bool, _ nameCase: RussianCase) -> [UInt8] {
    guard nameCase != .nominative else { return surname }
    var nominative: [UInt8] = []
    nominative.reserveCapacity(surname.count + 4)
    var start = 0
    while true {
      let end = surname[start...].firstIndex(of: UInt8(ascii: "-")) ?? surname.count
      let word = start..<end
      let form =
        isFemale
        ? female(word, in: surname.span, nameCase) : male(word, in: surname.span, nameCase)
      nominative += surname[form.kept]
      nominative += form.ending.utf8
      guard end < surname.count else { return nominative }
      nominative.append(UInt8(ascii: "-"))
      start = end + 1
    }
  }

  private static func male(
    _ word: Range<Int>, in text: Span<UInt8>, _ nameCase: RussianCase
  ) -> Form {
    if let index = adjectives.indexOfEnding(word, in: text) {
      let (ending, nominative) = maleAdjectives[index]
      return (dropping(ending.utf8.count, from: word), nominative)
    }
    let last = letter(endingAt: word, in: text)
    let stem = dropping(2, from: word)
    switch (nameCase, last) {
    case (.genitive, "а"), (.accusative, "а"), (.dative, "у"), (.prepositional, "е"):
      return restored(stem, in: text)
    case (.genitive, "я"), (.accusative, "я"), (.dative, "ю"): return soft(stem, in: text)
    case (.instrumental, "м"):
      guard Words.letterCount(word, in: text) > 3 else { return (word, "") }
      let base = dropping(4, from: word)
      switch letter(endingAt: stem, in: text) {
      case "ы" where possessives.end(base, in: text): return (base, "")
      case "о": return restored(base, in: text)
      case "е":
        return isHard(letter(endingAt: base, in: text))
          ? restored(base, in: text) : soft(base, in: text)
      default: return (word, "")
      }
    case (.genitive, "ы"), (.accusative, "у"), (.dative, "е"): return (stem, "а")
    case (.genitive, "и") where "кгхжчш".unicodeScalars.contains(letter(endingAt: stem, in: text)):
      return georgian.end(stem, in: text) ? (word, "") : (stem, "а")
    case (.instrumental, "й") where letter(endingAt: stem, in: text) == "о":
      return (dropping(4, from: word), "а")
    default: return (word, "")
    }
  }

  private static func female(
    _ word: Range<Int>, in text: Span<UInt8>, _ nameCase: RussianCase
  ) -> Form {
    let stem = dropping(2, from: word)
    let base = dropping(4, from: word)
    let last = letter(endingAt: word, in: text)
    switch (letter(endingAt: stem, in: text), last) {
    case ("о", "й"): return (base, possessives.end(base, in: text) ? "а" : "ая")
    case ("у", "ю"): return (base, "ая")
    default: break
    }
    switch (nameCase, last) {
    case (.accusative, "у"), (.genitive, "ы"): return (stem, "а")
    case (.dative, "е"), (.prepositional, "е"):
      return isHard(letter(endingAt: stem, in: text)) ? (stem, "а") : (word, "")
    default: return (word, "")
    }
  }

  private static let maleAdjectives = [
    ("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("ском", "ский"), ("цкого", "цкий"),
    ("цкому", "цкий"), ("цким", "цкий"), ("цком", "цкий"), ("ового", "овой"), ("овому", "овой"),
    ("стого", "стой"), ("стому", "стой"), ("ого", "ый"), ("ому", "ый"), ("него", "ний"),
    ("нему", "ний"),
  ]
  private static let adjectives = WordParts(maleAdjectives.map(\.0).joined(separator: " "))
  private static let possessives = WordParts("ов ев ёв ин ын")
  private static let georgian = WordParts("швил")

  private static func isHard(_ letter: Unicode.Scalar) -> Bool {
    "бвгджзклмнпрстфхцчшщ".unicodeScalars.contains(letter)
  }

  /// A stem in a hard consonant as it ends a nominative: "Кравц" is "Кравец".
  private static func restored(_ stem: Range<Int>, in text: Span<UInt8>) -> Form {
    let last = letter(endingAt: stem, in: text)
    guard isHard(last) else { return (stem, "а") }
    let shorter = dropping(2, from: stem)
    if last == "ц", "внлмп".unicodeScalars.contains(letter(endingAt: shorter, in: text)) {
      return (shorter, "ец")
    }
    return (stem, "")
  }

  private static func soft(_ stem: Range<Int>, in text: Span<UInt8>) -> Form {
    guard !stem.isEmpty else { return (stem, "") }
    let isVowel = "аеёиоуыэюя".unicodeScalars.contains(letter(endingAt: stem, in: text))
    return (stem, isVowel ? "й" : "ь")
  }

  private static func dropping(_ count: Int, from word: Range<Int>) -> Range<Int> {
    word.lowerBound..<max(word.lowerBound, word.upperBound - count)
  }

  /// The last letter of a word if it has two bytes, as Cyrillic letters have; otherwise a blank.
  private static func letter(endingAt word: Range<Int>, in text: Span<UInt8>) -> Unicode.Scalar {
    guard word.count >= 2, text[word.upperBound - 2] & 0xE0 == 0xC0 else { return " " }
    return Unicode.Scalar(Words.scalar(in: text, at: word.upperBound - 2).value) ?? " "
  }
}
