/// The class nouns of organisations.
enum OrganisationWords {
  /// All words at which the patterns for organisations begin.
  static let heads: [String] = quoting.sorted() + numbered.keys.sorted() + english.sorted()

  /// Russian class nouns that a name in quotation marks may follow, in all forms.
  static let quoting: Set<String> = forms(
    of: """
      партия компания корпорация газета радиостанция ассоциация движение издательство издание агентство \
      холдинг концерн телеканал телекомпания журнал банк завод комбинат фонд портал
      """
  ).union([
    "ООО", "ОАО", "ЗАО", "ПАО", "АО", "АНО", "ГБУ", "НКО", "ФГУП", "ТРК", "НПО", "ГК", "УК",
  ])

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

  /// English class nouns: the name stands before them ("Meridian Institute") or after "of".
  static let english: Set<String> = Set(
    """
    University Institute College Academy Bank Foundation Agency Association Federation Committee \
    Commission Council Organisation Organization Party Union League Fund Centre Center Movement \
    Front Corporation Society Ministry Museum Observatory Chamber Coalition Alliance Network Group
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// English class nouns that make a name without a definition of an acronym beside it.
  static let certain: Set<String> = [
    "University", "Institute", "College", "Academy", "Foundation", "Association", "Federation",
    "Museum", "Observatory", "Society", "Bank",
  ]

  /// Words that stand inside the English name of an organisation in small letters.
  static let links: Set<String> = ["of", "for", "and", "on", "the", "in"]

  /// Capitalised words that begin a sentence or a title, and no name.
  static let openings: Set<String> = [
    "The", "A", "An", "This", "That", "These", "Our", "Your", "His", "Her", "Their", "Its", "In",
    "On", "At", "Of", "For", "By", "From", "To", "With", "And", "But", "As", "Each", "Every",
    "All", "Any", "No", "Some", "Another", "One", "Two", "Three", "Many", "Several", "Both",
    "New", "Old", "Local", "State", "Private", "Public", "Former", "Leading", "Such", "Dear",
    "President", "Director", "Chairman", "Head", "Professor", "Dr", "Mr", "Mrs", "Ms", "Rector",
    "Deputy", "Minister", "Secretary", "General", "Member", "Members", "Representatives", "Read",
  ]

  private static func forms(of words: String) -> Set<String> {
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
