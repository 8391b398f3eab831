// Titles in the oblique cases: "посла Ержана Ашикбаева", "экс-мэру Копайгородскому".
extension PersonWords {
  /// The case that a Russian title stands in; everything else counts as a nominative.
  static func titleCase(_ title: Range<Int>, in text: Span<UInt8>) -> RussianCase {
    titleCases[Words.foldedHash(in: text, title)] ?? .nominative
  }

  /// Whether a title has the same form in all cases: "замминистра".
  static func isIndeclinable(_ title: Range<Int>, in text: Span<UInt8>) -> Bool {
    indeclinable.contains(Words.foldedHash(in: text, title))
  }

  private static let indeclinable = WordSet(
    folded: titles.filter { $0.hasPrefix("зам") && ($0.hasSuffix("а") || $0.hasSuffix("ы")) })

  /// Institutions in the genitive.
  static let institutions = WordSet(
    written: words(
      "института университета фонда театра музея школы дома галереи клуба центра академии"))

  /// The oblique singular forms of the Russian titles that are nouns.
  static let obliqueTitles: [(text: String, case: RussianCase)] = {
    let nominatives = Set(titles)
    return titles.flatMap { title in
      isDeclined(title)
        ? RussianDeclension.forms(of: title, isFemale: false).dropFirst()
          .filter { !nominatives.contains($0.text) } : []
    }
  }()

  private static let titleCases: [UInt64: RussianCase] = {
    var cases: [UInt64: RussianCase] = [:]
    for form in obliqueTitles {
      let bytes = Array(form.text.utf8)
      let hash = Words.foldedHash(in: bytes.span, 0..<bytes.count)
      if cases[hash] == nil { cases[hash] = form.case }
    }
    return cases
  }()

  /// Whether a title is a Russian noun with singular forms: no adjective, no clipped word.
  private static func isDeclined(_ title: String) -> Bool {
    guard let first = title.unicodeScalars.first, first.value > 0x400 else { return false }
    let isAdjective = ["ий", "ый", "ой", "ая"].contains { title.hasSuffix($0) }
    let isGenitive = title.hasPrefix("зам") && ["ы", "а", "я"].contains { title.hasSuffix($0) }
    return !isAdjective && !isGenitive && !title.contains(".") && title != "врио"
  }

  /// Whether the ending of a word shows the feminine of a surname in an oblique case: "Титовой".
  static func isFemale(
    _ word: Range<Int>, _ nameCase: RussianCase, in text: Span<UInt8>
  ) -> Bool {
    femaleOblique.end(word, in: text)
      || (nameCase == .accusative && femaleAccusative.end(word, in: text))
  }

  private static let femaleOblique = WordParts("овой евой ёвой иной ыной ской цкой")
  private static let femaleAccusative = WordParts("ову еву ину скую цкую")

  /// Whether a word has the ending of a past or present verb.
  static func isVerbLike(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    verbEndings.end(word.range, in: text) && !nouns.contains(Words.hash(in: text, word.range))
  }

  private static let verbEndings = WordParts(
    """
    ал ял ел ил ыл ула ала яла ела ила ыла ало ило али яли ели или ыли ет ит ят ут ют ся сь ть
    """)
  private static let nouns = WordSet(
    written: words(
      """
      дел дела отдел отдела села тыла области область безопасность печать сеть канала телеканала \
      журнала портала филиала квартала вокзала терминала персонала трибунала артели модели \
      отрасль совет комитет бюджет кабинет университет факультет спецслужб лимит институт дивизии \
      департамент парламент президент
      """))

  /// Whether a Russian word in the nominative may be a surname by its last letter, a consonant, and is
  /// no clipped name of a body: "Моор", "Гонсалес", not "Росводоканал".
  static func mayBeForeignSurname(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    consonants.end(word.range, in: text) && !clipped.begin(word.range, in: text)
      && Words.letterCount(word.range, in: text) >= 3
  }

  private static let consonants = WordParts("б в г д ж з к л м н п р с т ф ц ч ш щ")
  private static let clipped = WordParts(
    """
    Рос Мин Гос Глав Нац Цент Обл Мос Евро Укр Каз Бел Тех Строй Авто Аэро Нефт Газ Энерг Заксоб \
    Горс Рай Спец Сов Том Агро Пром Банк Интер
    """)

  /// Words with a capital that may stand before a surname and are no given names: ranks, kinds of people.
  static func isRank(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    ranks.contains(Words.foldedHash(in: text, word.range))
  }

  private static let ranks = WordSet(
    folded: (honorifics.map { $0.lowercased() })
      + """
      speaker chief executive leader comrade brother sister uncle team candidate laureate tycoon \
      billionaire businessman oligarch dictator tsar president-elect nominee coach striker star actor \
      actress singer republican democrat democratic conservative labour labor camp family house dynasty \
      lord lady sir dame baroness count saint sultan crown founder boss ceo cfo editor author writer pro \
      anti ex under late young old junior senior both while because that where who whom which what \
      товарищ братья семья клан команда лорд леди сэр дон барон граф князь царь святой папа дядя тетя \
      владыка отец мать брат сестра шах вождь
      """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
