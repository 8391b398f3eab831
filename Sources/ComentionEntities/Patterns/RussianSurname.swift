/// Brings a Russian surname, or a foreign one in a Russian text, to its nominative.
enum RussianSurname {
  /// The nominative of a surname.
  ///
  /// The case is that of the given name beside it; a surname beside a nominative stays as it is.
  ///
  /// - Parameters:
  ///   - surname: the form in the text; hyphenated parts are treated one by one.
  ///   - isFemale: whether its bearer is a woman.
  static func nominative(of surname: String, isFemale: Bool, _ nameCase: RussianCase) -> String {
    guard nameCase != .nominative else { return surname }
    return surname.split(separator: "-", omittingEmptySubsequences: false)
      .map { part in
        isFemale ? female(String(part), nameCase) : male(String(part), nameCase)
      }
      .joined(separator: "-")
  }

  private static func male(_ word: String, _ nameCase: RussianCase) -> String {
    for (ending, nominative) in maleAdjectives where word.hasSuffix(ending) {
      return word.dropLast(ending.count) + nominative
    }
    let stem = String(word.dropLast())
    switch (nameCase, word.last) {
    case (.genitive, "а"), (.accusative, "а"), (.dative, "у"), (.prepositional, "е"):
      return restored(stem)
    case (.genitive, "я"), (.accusative, "я"), (.dative, "ю"): return soft(stem)
    case (.instrumental, "м"):
      guard word.count > 3 else { return word }
      let base = String(word.dropLast(2))
      if word.hasSuffix("ым"), isPossessive(base) { return base }
      if word.hasSuffix("ом") { return restored(base) }
      if word.hasSuffix("ем") { return isHard(base.last) ? restored(base) : soft(base) }
      return word
    case (.genitive, "ы"), (.accusative, "у"), (.dative, "е"): return stem + "а"
    case (.genitive, "и") where "кгхжчш".contains(stem.last ?? " "):
      return stem.hasSuffix("швил") ? word : stem + "а"
    case (.instrumental, "й") where word.hasSuffix("ой"): return word.dropLast(2) + "а"
    default: return word
    }
  }

  private static func female(_ word: String, _ nameCase: RussianCase) -> String {
    if word.hasSuffix("ой"), isPossessive(String(word.dropLast(2))) {
      return word.dropLast(2) + "а"
    }
    if word.hasSuffix("ой") { return word.dropLast(2) + "ая" }
    if word.hasSuffix("ую") { return word.dropLast(2) + "ая" }
    let stem = String(word.dropLast())
    switch (nameCase, word.last) {
    case (.accusative, "у"), (.genitive, "ы"): return stem + "а"
    case (.dative, "е"), (.prepositional, "е"):
      return isHard(stem.last) ? stem + "а" : word
    default: return word
    }
  }

  private static let maleAdjectives = [
    ("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("ском", "ский"), ("цкого", "цкий"),
    ("цкому", "цкий"), ("цким", "цкий"), ("цком", "цкий"), ("ового", "овой"), ("овому", "овой"),
    ("стого", "стой"), ("стому", "стой"), ("ого", "ый"), ("ому", "ый"), ("него", "ний"),
    ("нему", "ний"),
  ]

  private static func isPossessive(_ stem: String) -> Bool {
    ["ов", "ев", "ёв", "ин", "ын"].contains { stem.hasSuffix($0) }
  }

  private static func isHard(_ letter: Character?) -> Bool {
    letter.map { "бвгджзклмнпрстфхцчшщ".contains($0) } ?? false
  }

  /// A stem in a hard consonant as it ends a nominative: "Кравц" is "Кравец".
  private static func restored(_ stem: String) -> String {
    guard isHard(stem.last) else { return stem + "а" }
    if stem.last == "ц", let before = stem.dropLast().last, "внлмп".contains(before) {
      return stem.dropLast() + "ец"
    }
    return stem
  }

  private static func soft(_ stem: String) -> String {
    guard let last = stem.last else { return stem }
    return stem + ("аеёиоуыэюя".contains(last) ? "й" : "ь")
  }
}
