/// The given names that start the patterns for people, with the case forms a Russian text has them in.
struct GivenNames: Sendable {
  /// One given name, with its spellings.
  struct Name: Sendable {
    /// The Russian nominative.
    var russian: String
    /// The Latin spellings, the one for display first; empty if there is no usual one.
    var latin: [String]
    /// Whether women bear it.
    var isFemale: Bool
    /// Whether a Russian spelling of the surname beside it can be turned into Latin letters by rule.
    var isEastern: Bool
    /// The Russian forms with their cases, the nominative first.
    var forms: [(text: String, case: RussianCase)]

    /// What the name is called in an identity, the same for all its spellings.
    var key: String { Transliteration.key(of: latin.first ?? russian) }
  }

  /// All given names.
  static let all = GivenNames()

  /// The names, by index.
  let names: [Name]

  private init() {
    var names: [Name] = []
    let lists = [
      (GivenNames.easternMale, false, true), (GivenNames.easternFemale, true, true),
      (GivenNames.furtherEasternMale, false, true), (GivenNames.furtherEasternFemale, true, true),
      (GivenNames.westernMale, false, false), (GivenNames.westernFemale, true, false),
      (GivenNames.southernMale, false, false), (GivenNames.southernFemale, true, false),
      (GivenNames.furtherMale, false, false), (GivenNames.furtherFemale, true, false),
      (GivenNames.thirdEasternMale, false, true),
    ]
    for (list, isFemale, isEastern) in lists {
      for item in list.split(separator: " ") {
        let sides = item.split(separator: "=")
        let latin = sides.count > 1 ? sides[1].split(separator: "/").map(String.init) : []
        let russian = String(sides[0])
        names.append(
          Name(
            russian: russian, latin: latin, isFemale: isFemale, isEastern: isEastern,
            forms: RussianDeclension.forms(of: russian, isFemale: isFemale)))
      }
    }
    self.names = names
  }

  /// Latin spellings that are everyday words too: they begin no name.
  static let latinWords: Set<String> = [
    "German", "Roman", "Christian", "Norman", "Islam", "Sultan", "Vin", "Iris", "Rose", "Ray",
    "Jay",
    "Bill", "Nail", "Carol", "Prokopy", "Spartak", "Lev", "Karen",
  ]

  /// Russian names that are everyday words too.
  static let russianWords: Set<String> = ["Султан", "Спартак", "Ислам", "Дина", "Ника", "Сами"]
}

extension GivenNames {
  /// Whether a word is a given name in any spelling and form.
  static func contains(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    forms.contains(Words.foldedHash(in: text, word.range))
  }

  private static let forms = WordSet(
    folded: all.names.flatMap { $0.latin + $0.forms.map(\.text) })
}

/// The cases of Russian, as far as the form of a name shows them.
enum RussianCase: Int, CaseIterable, Sendable {
  case nominative
  case genitive
  case dative
  case accusative
  case instrumental
  case prepositional
}
