/// Finds places in no list that an adjective and a class noun name together: "на Заречном мосту",
/// "в Лесковском районе".
///
/// The adjective must have a capital inside a sentence and be made from a name, as those in -ский are.
struct PlaceFinder {
  /// A class noun.
  struct Noun: Sendable {
    /// The nominative.
    var russian: String
    /// What it is called in English.
    var english: String
  }

  private let lexicon: Lexicon
  private(set) var matches: [NameMatch]
  private(set) var mentions: [PatternMention] = []

  /// Makes a finder for one text with its matches.
  init(_ lexicon: Lexicon, _ matches: [NameMatch]) {
    self.lexicon = lexicon
    self.matches = matches
  }

  /// Looks at every cue, in the order of the text.
  mutating func find(_ cues: [NameMatch], in text: Span<UInt8>) {
    for cue in cues where Cue(owner: cue.owner) == .placeNoun {
      guard let head = TextWord(at: cue.range.lowerBound, in: text), head.range == cue.range,
        !head.isCapitalised, let noun = PlaceFinder.nouns[head.string(in: text)],
        let adjective = adjective(before: head, in: text)
      else { continue }
      let range = adjective.range.lowerBound..<head.range.upperBound
      // "Ханты-Мансийский автономные округа" are two.
      let isNominative = PlaceFinder.nominatives.end(adjective.range, in: text)
      guard !isNominative || head.isWritten(noun.russian, in: text) else { continue }
      guard matches.overlapping(range).allSatisfy({ isPart($0, of: adjective) }) else { continue }
      take(adjective, noun, range, in: text)
    }
  }

  /// The adjective before a noun; "муниципальный" and the like may stand between.
  private func adjective(before head: TextWord, in text: Span<UInt8>) -> TextWord? {
    guard var word = TextWord.before(head.range.lowerBound, in: text) else { return nil }
    if PlaceFinder.kinds.begin(word.range, in: text) {
      guard let next = TextWord.before(word.range.lowerBound, in: text) else { return nil }
      word = next
    }
    guard word.isCyrillic, word.isCapitalised, text[word.range.upperBound] != UInt8(ascii: "."),
      PlaceFinder.adjectives.end(word.range, in: text),
      let before = TextWord.before(word.range.lowerBound, in: text),
      text[before.range.upperBound] != UInt8(ascii: "."),
      LetterCase.isLower(Words.scalar(in: text, at: before.range.lowerBound).value)
    else { return nil }
    return word
  }

  /// Whether a match is only the adjective itself, read as a town or a country's adjective.
  private func isPart(_ match: NameMatch, of adjective: TextWord) -> Bool {
    guard match.range == adjective.range else { return false }
    return match.role.isSurname
      || (!match.role.isHead && match.role != .adjective
        && lexicon.entries[match.owner].entity.type == .place)
  }

  private mutating func take(
    _ adjective: TextWord, _ noun: Noun, _ range: Range<Int>, in text: Span<UInt8>
  ) {
    let gender = OrganisationWords.Gender(of: noun.russian)
    let nominative = RussianAdjective.nominative(
      of: adjective.string(in: text),
      noun.russian == "площадь" || noun.russian == "крепость" ? .feminine : gender)
    let english = Transliteration.latin(of: masculine(adjective, in: text)) + " " + noun.english
    let place = Entity(
      id: EntityID(rawValue: "x-" + Transliteration.key(of: english)), type: .place,
      name: LocalizedText(english: english, russian: nominative + " " + noun.russian))
    matches.removeOverlapping(range)
    mentions.append(PatternMention(range: range, entity: place, rule: .placeHead))
  }

  /// The masculine nominative, for the English name: "Заречинского" gives "Заречинский".
  private func masculine(_ adjective: TextWord, in text: Span<UInt8>) -> String {
    var stem = Substring(adjective.string(in: text))
    while let last = stem.last, last != "к" { stem.removeLast() }
    return stem + "ий"
  }

  private static let nominatives = WordParts("ский цкий ская цкая ское цкое")
  private static let adjectives = WordParts(
    "ский ского скому ским ском ская ской скую ское цкий цкого цкому цким цком цкая цкой цкую цкое")
  private static let kinds = WordParts("муниципальн городск сельск автономн железнодорожн")

  /// The nouns in all forms of the singular.
  static let nouns: [String: Noun] = {
    var nouns: [String: Noun] = [:]
    for (russian, english) in [
      ("мост", "Bridge"), ("район", "District"), ("округ", "Okrug"), ("проспект", "Avenue"),
      ("бульвар", "Boulevard"), ("площадь", "Square"), ("вокзал", "Station"), ("залив", "Bay"),
      ("пролив", "Strait"), ("остров", "Island"), ("полуостров", "Peninsula"), ("лес", "Forest"),
      ("парк", "Park"), ("полигон", "Range"), ("тоннель", "Tunnel"), ("хребет", "Range"),
      ("перевал", "Pass"), ("водохранилище", "Reservoir"), ("озеро", "Lake"),
      ("аэропорт", "Airport"),
      ("крепость", "Fortress"),
    ] {
      let isFemale = ["площадь", "крепость"].contains(russian)
      var forms = RussianDeclension.forms(of: russian, isFemale: isFemale).map(\.text)
      if russian.hasSuffix("о") || russian.hasSuffix("е") {
        forms += ["а", "я", "у", "ю", "ом", "ем", "е"].map { russian.dropLast() + $0 }
      }
      if ["мост", "лес"].contains(russian) { forms.append(russian + "у") }
      for form in forms { nouns[form] = Noun(russian: russian, english: english) }
    }
    return nouns
  }()
}
