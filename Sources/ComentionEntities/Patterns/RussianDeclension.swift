/// The singular case forms of Russian given names and of nouns for people.
enum RussianDeclension {
  /// All forms of a word with their cases, the nominative first.
  ///
  /// - Parameters:
  ///   - word: the nominative.
  ///   - isFemale: whether it is the name of a woman, which has no forms if it ends in a consonant.
  static func forms(of word: String, isFemale: Bool) -> [(text: String, case: RussianCase)] {
    guard let last = word.last else { return [] }
    var forms: [(text: String, case: RussianCase)] = [(word, .nominative)]
    let stem = shortened[word] ?? String(word.dropLast())
    func add(_ endings: [String], _ stem: String) {
      for (ending, nameCase) in zip(endings, obliqueCases) {
        forms.append((stem + ending, nameCase))
      }
    }
    switch last {
    case "а" where hushing.contains(stem.last ?? " "):
      add(["и", "е", "у", "ей", "е"], stem)
    case "а" where "кгх".contains(stem.last ?? " "):
      add(["и", "е", "у", "ой", "е"], stem)
    case "а": add(["ы", "е", "у", "ой", "е"], stem)
    case "я" where stem.last == "и": add(["и", "и", "ю", "ей", "и"], stem)
    case "я": add(["и", "е", "ю", "ей", "е"], stem)
    case "ь" where isFemale: add(["и", "и", "ь", "ью", "и"], stem)
    case "й" where isFemale: break
    case "й" where stem.last == "и": add(["я", "ю", "я", "ем", "и"], stem)
    case "ь", "й": add(["я", "ю", "я", "ем", "е"], stem)
    case "б", "в", "г", "д", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х":
      if !isFemale { add(["а", "у", "а", "ом", "е"], shortened[word] ?? word) }
    case "ж", "ч", "ш", "щ", "ц":
      if !isFemale { add(["а", "у", "а", "ем", "е"], shortened[word] ?? word) }
    default: break
    }
    return forms
  }

  /// The case of a man's name by the ending of the surname, where the given name has no forms:
  /// "Луи Сазерлендом".
  static func caseShown(
    by surname: Range<Int>, in text: Span<UInt8>, beside given: GivenNames.Name
  ) -> RussianCase {
    let isInstrumental = instrumental.end(surname, in: text)
    let isDative = dative.end(surname, in: text) && !vowelAndDative.end(surname, in: text)
    guard isInstrumental || isDative, Words.letterCount(surname, in: text) > 5,
      given.forms.count == 1
    else { return .nominative }
    return isInstrumental ? .instrumental : .dative
  }

  private static let instrumental = WordParts("ом")
  private static let dative = WordParts("у")
  private static let vowelAndDative = WordParts("ау еу ёу иу оу уу ыу эу юу яу")

  private static let obliqueCases: [RussianCase] = [
    .genitive, .dative, .accusative, .instrumental, .prepositional,
  ]
  private static let hushing: Set<Character> = ["ж", "ч", "ш", "щ", "ц"]

  /// Stems that lose a vowel.
  private static let shortened = [
    "Павел": "Павл", "Лев": "Льв", "посол": "посл", "боец": "бойц", "владелец": "владельц",
    "Василь": "Васил", "певец": "певц", "пловец": "пловц", "полпред": "полпред",
  ]
}
