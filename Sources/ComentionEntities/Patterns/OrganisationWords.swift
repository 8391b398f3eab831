/// The class nouns of organisations.
enum OrganisationWords {
  /// All words at which the patterns for organisations begin.
  static let heads: [String] =
    quoting.union(naming).union(numbered.keys).union(nounForms).sorted() + english.sorted()
    + embassyNouns

  /// Russian class nouns that a name in quotation marks may follow, in all forms.
  static let quoting: Set<String> = forms(
    of: """
      партия компания корпорация газета радиостанция ассоциация движение издательство издание агентство \
      холдинг концерн телеканал телекомпания журнал банк завод комбинат фонд портал издание фирма сеть \
      сервис клуб театр объединение организация фракция стартап маркетплейс застройщик авиакомпания \
      нефтекомпания страховщик разработчик
      """
  ).union([
    "ООО", "ОАО", "ЗАО", "ПАО", "АО", "АНО", "ГБУ", "НКО", "ФГУП", "ТРК", "НПО", "ГК", "УК", "ФК",
    "ХК", "БК", "МФК", "КБ", "ОКБ", "НИИ", "НПЦ", "НПП",
  ])

  /// Russian class nouns that a name in Latin letters may follow without quotation marks, in all forms.
  static let naming: Set<String> = forms(
    of: """
      компания корпорация фирма стартап портал издание газета журнал агентство телеканал радиостанция \
      банк группа холдинг концерн авиакомпания сервис маркетплейс застройщик производитель разработчик \
      студия организация фонд
      """)

  /// Whether a name in Latin letters may follow a Russian class noun.
  static func isNaming(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    namingWords.contains(Words.foldedHash(in: text, word.range))
  }

  private static let namingWords = WordSet(folded: naming)

  /// Russian class nouns that a number may follow, in all forms, with the nominative and the English.
  static let numbered: [String: (russian: String, english: String)] = {
    var numbered: [String: (russian: String, english: String)] = [:]
    for (russian, english) in [
      ("гимназия", "Gymnasium"), ("школа", "School"), ("лицей", "Lyceum"),
      ("больница", "Hospital"), ("поликлиника", "Clinic"), ("колония", "Penal Colony"),
      ("детсад", "Kindergarten"), ("колледж", "College"), ("интернат", "Boarding School"),
    ] {
      for form in forms(of: russian) { numbered[form] = (russian, english) }
    }
    return numbered
  }()

  /// Whether a name in quotation marks may follow a Russian class noun.
  static func isQuoting(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    quotingWords.contains(Words.foldedHash(in: text, word.range))
  }

  private static let quotingWords = WordSet(folded: quoting)

  /// English class nouns: the name stands before them ("Meridian Institute") or after "of".
  static let english: Set<String> = Set(
    """
    University Institute College Academy Bank Foundation Agency Association Federation Committee \
    Commission Council Organisation Organization Party Union League Fund Centre Center Movement \
    Front Corporation Society Ministry Museum Observatory Chamber Coalition Alliance Network Group
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Whether a word is an English class noun.
  static func isEnglish(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    englishWords.contains(Words.hash(in: text, word.range))
  }

  private static let englishWords = WordSet(written: english)

  /// Whether an English class noun makes a name without a definition of an acronym beside it.
  static func isCertain(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    certain.contains(Words.hash(in: text, word.range))
  }

  private static let certain = WordSet(written: [
    "University", "Institute", "College", "Academy", "Foundation", "Association", "Federation",
    "Museum", "Observatory", "Society", "Bank",
  ])

  /// Whether a word may stand inside the English name of an organisation in small letters.
  static func isLink(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    links.contains(Words.hash(in: text, word.range))
  }

  private static let links = WordSet(written: ["of", "for", "and", "on", "the", "in"])

  /// Whether a capitalised word begins a sentence or a title, and no name.
  static func isOpening(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    openings.contains(Words.hash(in: text, word.range))
  }

  private static let openings = WordSet(written: [
    "The", "A", "An", "This", "That", "These", "Our", "Your", "His", "Her", "Their", "Its", "In",
    "On", "At", "Of", "For", "By", "From", "To", "With", "And", "But", "As", "Each", "Every",
    "All", "Any", "No", "Some", "Another", "One", "Two", "Three", "Many", "Several", "Both",
    "New", "Old", "Local", "State", "Private", "Public", "Former", "Leading", "Such", "Dear",
    "President", "Director", "Chairman", "Head", "Professor", "Dr", "Mr", "Mrs", "Ms", "Rector",
    "Deputy", "Minister", "Secretary", "General", "Member", "Members", "Representatives", "Read",
  ])

  /// Whether a word that mostly stands outside a name may stand inside it: "State", "New".
  static func isInner(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    inner.contains(Words.hash(in: text, word.range))
  }

  private static let inner = WordSet(written: ["State", "New", "Old", "General", "Public"])

  static func forms(of words: String) -> Set<String> {
    var all: Set<String> = []
    for word in words.split(separator: " ") {
      let endings: [String] =
        switch word.suffix(2) {
        case "ие": ["е", "я", "ю", "ем", "и"]
        case "во": ["о", "а", "у", "ом", "е"]
        default: []
        }
      for ending in endings { all.insert(word.dropLast() + ending) }
      if endings.isEmpty {
        all.formUnion(RussianDeclension.forms(of: String(word), isFemale: false).map(\.text))
      }
    }
    return all
  }
}
