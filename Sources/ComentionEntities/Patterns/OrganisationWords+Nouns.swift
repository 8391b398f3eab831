// Russian class nouns of organisations whose names stand without quotation marks.
extension OrganisationWords {
  /// A class noun.
  struct Noun: Sendable {
    /// The nominative, in small letters.
    var nominative: String
    /// The ending of adjectives that agree with the nominative: -ый, -ая, -ое.
    var gender: Gender
    /// Whether it makes a name without an acronym or a place beside it.
    var isCertain: Bool
  }

  /// The gender of a noun.
  enum Gender: Sendable {
    case masculine
    case feminine
    case neuter

    init(of noun: String) {
      switch noun.last {
      case "а", "я": self = .feminine
      case "о", "е": self = .neuter
      default: self = .masculine
      }
    }
  }

  /// The noun that a word is a form of.
  static func noun(_ word: TextWord, in text: Span<UInt8>) -> Noun? {
    nouns[Words.foldedHash(in: text, word.range)]
  }

  /// All forms of all nouns.
  static let nounForms: Set<String> = Set((certainNouns + furtherNouns).flatMap { forms(of: $0) })

  private static let certainNouns = list(
    "университет институт академия музей консерватория филармония обсерватория семинария")

  private static let furtherNouns = list(
    """
    министерство комитет совет союз центр фонд банк агентство ассоциация федерация комиссия лига \
    общество служба управление департамент организация палата альянс корпорация объединение движение \
    партия колледж лаборатория товарищество инспекция бюро
    """)

  private static let nouns: [UInt64: Noun] = {
    var nouns: [UInt64: Noun] = [:]
    for (words, isCertain) in [(certainNouns, true), (furtherNouns, false)] {
      for word in words {
        for form in forms(of: word) {
          let bytes = Array(form.utf8)
          nouns[Words.foldedHash(in: bytes.span, 0..<bytes.count)] = Noun(
            nominative: word, gender: Gender(of: word), isCertain: isCertain)
        }
      }
    }
    return nouns
  }()

  private static func list(_ words: String) -> [String] {
    words.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  // MARK: The words around a noun

  /// Whether a word has the ending of an adjective in the singular.
  static func isAdjective(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    adjectiveEndings.end(word.range, in: text) && Words.letterCount(word.range, in: text) > 4
  }

  private static let adjectiveEndings = WordParts(
    "ый ий ой ого его ому ему ым им ом ем ая яя ую юю ое ее ей")

  /// Whether a word may be an adjective in the genitive.
  static func isGenitiveAdjective(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    genitiveAdjectives.end(word.range, in: text) && Words.letterCount(word.range, in: text) > 4
  }

  private static let genitiveAdjectives = WordParts("ого его ой ых их")

  /// Whether a word may be a noun in the genitive, and is neither a verb nor a small word.
  static func isGenitiveNoun(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    genitiveNouns.end(word.range, in: text) && Words.letterCount(word.range, in: text) > 3
      && !verbs.end(word.range, in: text) && !adverbs.contains(Words.hash(in: text, word.range))
  }

  private static let genitiveNouns = WordParts("а я ы и ов ев ей ий")
  private static let verbs = WordParts(
    """
    ала яла ела ила ыла ула ола али яли ели или ыли ули оли ься тся шись лись лась ший щий ая яя \
    мя
    """)
  private static let adverbs = WordSet(written: [
    "сегодня", "вчера", "завтра", "когда", "тогда", "всегда", "иногда", "снова", "после", "если",
    "ради", "сейчас", "сюда", "туда", "здесь", "лучшей", "своей", "нашей", "этой", "свой", "себя",
  ])

  /// Whether a word opens a description rather than a name: "Новый университет".
  static func isRussianOpening(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    russianOpenings.begin(word.range, in: text)
  }

  private static let russianOpenings = WordParts(
    """
    Новый Новая Новое Нового Новой Этот Этого Каждый Каждая Другой Другая Первый Первая Крупн Местн \
    Бывш Так Ваш Наш Сам Весь Вся Ведущ Частн Любой Люба Второй Вторая Старый Старая Больш Мал Родной \
    Лучш Нынешн Нов Прежн Отдельн Обычн Данн Единственн Известн Популярн Столичн Зарубежн Иностранн
    """.replacing("\n", with: " "))
}
