// Call signs, and given names in no list before a surname that the lexicon has: "Ботиржон Асадов".
extension PersonFinder {
  /// Takes the word after "с позывным" for a person, whatever else it may mean.
  mutating func findCallSign(after cue: Range<Int>, in text: Span<UInt8>) {
    let blank = cue.upperBound
    guard blank + 1 < text.count, text[blank] == 0x20 else { return }
    let mark = TextWord.quotationMark(at: blank + 1, in: text) ?? 0
    guard let word = TextWord(at: blank + 1 + mark, in: text), word.isCapitalised else { return }
    if mark > 0 {
      guard TextWord.quotationMark(at: word.range.upperBound, in: text) != nil else { return }
    }
    add(
      Person(
        unlisted: word.string(in: text), surname: Words.bytes(word.range, in: text),
        isFemale: false, isCyrillic: word.isCyrillic),
      word.range, .titleAndName)
  }

  /// Takes a surname of the lexicon after another given name for somebody in no list.
  ///
  /// A given name with the initial of one who bears the surname may be a spelling of theirs and is left to
  /// them.
  mutating func findNamesakes(in text: Span<UInt8>) {
    var found: [(given: TextWord, surname: Range<Int>)] = []
    var index = 0
    while index < matches.count {
      let range = matches[index].range
      let start = index
      while index < matches.count, matches[index].range == range { index += 1 }
      guard matches[start].origin == .text,
        matches[start..<index].contains(where: \.role.isSurname), mayBeSurname(range),
        let given = unlistedGivenName(before: range, in: text),
        !matches[start..<index].contains(where: { shareInitial($0, given, in: text) })
      else { continue }
      found.append((given, range))
    }
    for namesake in found { takeNamesake(namesake.given, namesake.surname, in: text) }
  }

  private mutating func takeNamesake(
    _ given: TextWord, _ surname: Range<Int>, in text: Span<UInt8>
  ) {
    let range = given.range.lowerBound..<surname.upperBound
    guard !isQuoted(range, in: text), !isPartOfLongerName(after: surname.upperBound, in: text)
    else { return }
    var name = Words.string(range, in: text)
    var bytes = Words.bytes(surname, in: text)
    let nameCase = PersonFinder.caseOfMan(given.range, surname, in: text)
    if nameCase != .nominative {
      bytes = RussianSurname.nominative(of: bytes, isFemale: false, nameCase)
      let first = RussianSurname.nominative(
        of: Words.bytes(given.range, in: text), isFemale: false, nameCase)
      name = String(decoding: first + [0x20] + bytes, as: UTF8.self)
    }
    add(
      Person(
        unlisted: name, surname: bytes,
        isFemale: nameCase == .nominative && PersonFinder.womensNames.end(surname, in: text),
        isCyrillic: given.isCyrillic), range, .givenNameAndSurname)
  }

  /// A word with a capital inside a sentence, right before a surname, that may be a given name.
  private func unlistedGivenName(
    before surname: Range<Int>, in text: Span<UInt8>
  ) -> TextWord? {
    guard let word = TextWord.before(surname.lowerBound, in: text), word.isCapitalised,
      word.isCyrillic == (text[surname.lowerBound] >= 0xD0),
      text[word.range.upperBound] != UInt8(ascii: "."),
      matches.overlapping(word.range).isEmpty,
      !mentions.contains(where: { $0.range.overlaps(word.range) }),
      !GivenNames.contains(word, in: text), !isOrdinary(word, in: text),
      let before = TextWord.before(word.range.lowerBound, in: text),
      text[before.range.upperBound] == 0x20,
      !PersonFinder.ofPlaces.contains(Words.foldedHash(in: text, before.range))
    else { return nil }
    let follows =
      LetterCase.isLower(Words.scalar(in: text, at: before.range.lowerBound).value)
      || PersonWords.isTitle(before, in: text)
      || matches.overlapping(before.range).contains {
        $0.range.upperBound == before.range.upperBound && $0.role == .name
      }
    return follows ? word : nil
  }

  /// Whether a word is a title, a rank, or any other word that is no given name.
  private func isOrdinary(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    PersonWords.isTitle(word, in: text) || PersonWords.isRank(word, in: text)
      || PersonWords.isNoSurname(word, in: text) || PersonWords.isNamesake(word, in: text)
      || PersonWords.isSmallWord(word, in: text) || PersonWords.isClassNoun(word, in: text)
      || PersonWords.isEnglishAdjective(word, in: text)
      || PersonWords.isAdjectival(word, in: text) || OrganisationWords.isEnglish(word, in: text)
      || OrganisationWords.isOpening(word, in: text)
      || PersonWords.portfolios.contains(Words.hash(in: text, word.range))
      || PersonWords.titleCase(word.range, in: text) != .nominative
  }

  /// Whether a person of the lexicon has a given name with the same first letter.
  private func shareInitial(
    _ match: NameMatch, _ given: TextWord, in text: Span<UInt8>
  ) -> Bool {
    guard match.role.isSurname else { return false }
    let name = lexicon.entries[match.owner].entity.name
    let initial = Transliteration.key(of: given.string(in: text)).first
    return [name.english, name.russian].contains { Transliteration.key(of: $0).first == initial }
  }

  /// The case of a man's name by the endings of both words; nominative where they show none.
  private static func caseOfMan(
    _ given: Range<Int>, _ surname: Range<Int>, in text: Span<UInt8>
  ) -> RussianCase {
    if genitive.given.end(given, in: text), genitive.surname.end(surname, in: text) {
      return .genitive
    }
    if dative.given.end(given, in: text), dative.surname.end(surname, in: text) { return .dative }
    if instrumental.given.end(given, in: text), instrumental.surname.end(surname, in: text) {
      return .instrumental
    }
    return .nominative
  }

  private static let genitive = (given: WordParts("а я"), surname: WordParts("ова ева ина ского"))
  private static let dative = (given: WordParts("у ю"), surname: WordParts("ову еву ину скому"))
  private static let instrumental = (
    given: WordParts("ом ем"), surname: WordParts("овым евым иным ским")
  )
  private static let womensNames = WordParts("ова ева ина ская")
  private static let ofPlaces = WordSet(
    folded: ["в", "во", "на", "из", "под", "при", "до", "через", "in", "at", "near", "outside"])
}
