/// Finds people who are in no list: by given name and surname, by title and name, by a verb of speech
/// and name; and then their surnames alone in the same text.
///
/// A name of the lexicon is never overruled: where one stands, the finder takes nothing, except that a
/// surname of the lexicon beside another given name belongs to somebody else.
struct PersonFinder {
  /// Somebody found by a pattern.
  private struct Person {
    var entity: Entity
    var surname: String
    var isFemale: Bool
    var isCyrillic: Bool
  }

  private let lexicon: Lexicon
  /// The matches of the lexicon in the text, by position; a variant of a known name is added here.
  private(set) var matches: [NameMatch]
  private(set) var mentions: [PatternMention] = []
  private var people: [Person] = []
  private var taken = 0

  /// Makes a finder for one text with its matches.
  init(_ lexicon: Lexicon, _ matches: [NameMatch]) {
    self.lexicon = lexicon
    self.matches = matches
  }

  /// Looks at every cue, in the order of the text.
  mutating func find(_ cues: [NameMatch], in text: Span<UInt8>) {
    var index = 0
    while index < cues.count {
      var end = index + 1
      while end < cues.count, cues[end].range == cues[index].range { end += 1 }
      let group = cues[index..<end]
      index = end
      guard let range = group.first?.range, range.lowerBound >= taken else { continue }
      let options = group.compactMap { Cue(owner: $0.owner) }
      if let cue = options.first(where: { $0 == .honorific }) {
        findAnnounced(after: range, cue, in: text)
      } else if let cue = options.first(where: { $0 == .title || $0 == .speechVerb }) {
        findAnnounced(after: range, cue, in: text)
      } else {
        findGivenName(at: range, options, in: text)
      }
    }
    if !people.isEmpty { findSurnames(in: text) }
  }
}

// MARK: - Given name and surname

extension PersonFinder {
  private mutating func findGivenName(
    at range: Range<Int>, _ cues: [Cue], in text: Span<UInt8>
  ) {
    guard let given = TextWord(at: range.lowerBound, in: text), given.range == range,
      given.isCapitalised, !isNamesake(before: range.lowerBound, in: text),
      var next = TextWord.after(range.upperBound, in: text)
    else { return }
    var rule = MentionRule.givenNameAndSurname
    var middle = ""
    if next.isCyrillic, PersonFinder.isPatronymic(next.text) || isInitial(next, in: text) {
      if !isInitial(next, in: text) { rule = .patronymic }
      guard let following = word(afterMiddle: next, in: text) else { return }
      next = following
    } else if !next.isCyrillic, isInitial(next, in: text) {
      middle = next.text + ". "
      guard let following = word(afterMiddle: next, in: text) else { return }
      next = following
    }
    let options = cues.compactMap { cue -> (name: Int, case: RussianCase)? in
      if case .givenName(let name, let nameCase) = cue { (name, nameCase) } else { nil }
    }
    let isForeign = options.allSatisfy { !GivenNames.all.names[$0.name].isEastern }
    guard let surname = surname(next, given: given, isForeign: isForeign, in: text) else { return }
    let end = surname.range.upperBound
    guard !isQuoted(range.lowerBound..<end, in: text),
      !isPartOfLongerName(after: end, in: text)
    else { return }
    guard
      let reading = reading(
        options, surname: surname, start: range.lowerBound, in: text)
    else { return }
    take(reading, given: given, middle: middle, surname, rule)
  }

  /// The surname that begins with a word: particles and a second given name come before it.
  private func surname(
    _ first: TextWord, given: TextWord, isForeign: Bool, in text: Span<UInt8>
  ) -> TextWord? {
    var word = first
    let start = first.range.lowerBound
    var parts = 0
    while PersonFinder.particles.contains(word.text), parts < 3,
      let next = TextWord.after(word.range.upperBound, in: text)
    {
      word = next
      parts += 1
    }
    guard word.isCapitalised, word.isCyrillic == given.isCyrillic,
      !PersonWords.notSurnames.contains(word.text), !PersonWords.isClassNoun(word.text),
      word.text.count > 1, isFree(word.range, given: given)
    else { return nil }
    if parts == 0, mayGoOn(after: word, isForeign: isForeign, in: text),
      let next = TextWord.after(word.range.upperBound, in: text),
      !isGivenName(next, in: text), isNamePart(next, like: given)
    {
      word = next
    } else if parts == 0, word.isCyrillic, !isForeign, isGivenName(word, in: text) {
      return nil
    }
    word.text = String(
      decoding: (start..<word.range.upperBound).map { text[$0] }, as: UTF8.self)
    word.range = start..<word.range.upperBound
    return word
  }

  /// Whether a third word may belong to a name: after a second given name or one of three letters, and
  /// after any part of a foreign name in a Russian text.
  private func mayGoOn(
    after word: TextWord, isForeign: Bool, in text: Span<UInt8>
  ) -> Bool {
    let isGiven = isGivenName(word, in: text)
    return isGiven || word.text.count <= 3 || (word.isCyrillic && isForeign)
  }

  /// Which given name in which case is meant, by the surname beside it.
  private func reading(
    _ options: [(name: Int, case: RussianCase)], surname: TextWord, start: Int,
    in text: Span<UInt8>
  ) -> (name: Int, case: RussianCase)? {
    let fitting =
      surname.isCyrillic
      ? options.filter { option in
        SurnameAgreement.fits(
          surname.text, isFemale: GivenNames.all.names[option.name].isFemale, option.case)
      } : options
    let sorted = fitting.sorted { ($0.case.rawValue, $0.name) < ($1.case.rawValue, $1.name) }
    guard let first = sorted.first else { return nil }
    // "Александра Матросова": a woman in the nominative, or a man in the genitive.
    if let other = sorted.first(where: { $0.case == .genitive }), first.case == .nominative,
      other.name != first.name, !beginsStatement(start, in: text)
    {
      return other
    }
    return first
  }

  /// Whether a name in the nominative is likelier than a genitive: at the beginning of a sentence or
  /// credit, or after a verb or noun that speaks of a woman.
  private func beginsStatement(_ start: Int, in text: Span<UInt8>) -> Bool {
    guard let before = TextWord.before(start, in: text), before.isCyrillic else { return true }
    if text[before.range.upperBound] != 0x20, text[before.range.upperBound] != 0xC2 { return true }
    return ["ла", "ка", "ница", "иса", "лась", "нер"].contains { before.text.hasSuffix($0) }
      || PersonWords.titles.contains(before.text.lowercased())
  }

  private mutating func take(
    _ reading: (name: Int, case: RussianCase), given: TextWord, middle: String,
    _ surname: TextWord, _ rule: MentionRule
  ) {
    let name = GivenNames.all.names[reading.name]
    let range = given.range.lowerBound..<surname.range.upperBound
    taken = range.upperBound
    if let owner = bearer(of: surname.range, name) {
      matches.removeAll { $0.range.overlaps(range) }
      let match = NameMatch(range: range, role: .name, owner: owner, rank: 0, origin: .text)
      let index = matches.firstIndex { $0.range.lowerBound > range.lowerBound } ?? matches.count
      matches.insert(match, at: index)
      return
    }
    var display = LocalizedText()
    var nominative = surname.text
    if given.isCyrillic {
      let nameCase =
        reading.case == .nominative && !name.isFemale
        ? RussianDeclension.caseShown(by: surname.text, beside: name.russian) : reading.case
      nominative = RussianSurname.nominative(
        of: surname.text, isFemale: name.isFemale, nameCase)
      display.russian = name.russian + " " + nominative
      if name.isEastern, let latin = name.latin.first {
        display.english = latin + " " + Transliteration.latin(of: nominative)
      }
    } else {
      display.english = given.text + " " + middle + surname.text
    }
    let id = "x-" + name.key + "-" + Transliteration.key(of: nominative)
    add(
      Person(
        entity: Entity(id: EntityID(rawValue: id), type: .person, name: display),
        surname: nominative, isFemale: name.isFemale, isCyrillic: given.isCyrillic), range, rule)
  }

  private mutating func add(_ person: Person, _ range: Range<Int>, _ rule: MentionRule) {
    taken = range.upperBound
    if !people.contains(where: { $0.entity.id == person.entity.id && $0.surname == person.surname })
    {
      people.append(person)
    }
    matches.removeAll { $0.range.overlaps(range) }
    mentions.append(PatternMention(range: range, entity: person.entity, rule: rule))
  }

  /// The person of the lexicon who bears a surname together with another form of the given name.
  private func bearer(of surname: Range<Int>, _ given: GivenNames.Name) -> Int? {
    let keys = Set(([given.russian] + given.latin).map { Transliteration.key(of: $0) })
    return matches.first { match in
      guard match.range == surname, match.role == .surname || match.role == .commonSurname else {
        return false
      }
      let name = lexicon.entries[match.owner].entity.name
      return [name.english, name.russian].contains { full in
        guard let first = full.split(separator: " ").first else { return false }
        return keys.contains(Transliteration.key(of: String(first)))
      }
    }?.owner
  }
}

// MARK: - Titles and verbs of speech

extension PersonFinder {
  /// Looks for a name after a title, which bodies and places may separate from it.
  private mutating func findAnnounced(after cue: Range<Int>, _ kind: Cue, in text: Span<UInt8>) {
    guard !isNamesake(before: cue.lowerBound, in: text),
      let first = announced(after: cue.upperBound, kind, in: text),
      !PersonWords.isClassNoun(first.text), first.isCapitalised, !isGivenName(first, in: text),
      isFree(first.range, given: nil),
      !PersonWords.notSurnames.contains(first.text), !PersonWords.isAdjectival(first.text),
      first.isCyrillic == (text[cue.lowerBound] >= 0x80),
      kind != .speechVerb || !matches.contains(where: { $0.range.overlaps(first.range) })
    else { return }
    let second = TextWord.after(first.range.upperBound, in: text)
    if let second, isNamePart(second, like: first) {
      guard !matches.contains(where: { $0.range == second.range }) else { return }
      var last = second
      if let third = TextWord.after(second.range.upperBound, in: text),
        isNamePart(third, like: first), !isGivenName(third, in: text)
      {
        guard third.isCyrillic || !isPartOfLongerName(after: second.range.upperBound, in: text)
        else { return }
        last = third
      }
      guard !isPartOfLongerName(after: last.range.upperBound, in: text) else { return }
      addUnlisted(
        first.range.lowerBound..<last.range.upperBound, surname: last,
        kind == .speechVerb ? .speechVerbAndName : .titleAndName, in: text)
    } else if kind == .honorific || (kind == .title && isSurname(first)),
      !matches.contains(where: { $0.range.overlaps(first.range) }),
      second.map({ !$0.isCapitalised }) ?? true
    {
      addUnlisted(first.range, surname: first, .titleAndName, in: text)
    }
  }

  private func isSurname(_ word: TextWord) -> Bool {
    word.isCyrillic && PersonWords.isSurnameShaped(word.text)
  }

  private func isNamePart(_ word: TextWord, like first: TextWord) -> Bool {
    word.isCapitalised && word.isCyrillic == first.isCyrillic
      && !PersonWords.notSurnames.contains(word.text) && !PersonWords.isClassNoun(word.text)
      && (!PersonWords.isAdjectival(word.text) || PersonWords.isSurnameShaped(word.text))
      && isFree(word.range, given: nil)
  }

  private mutating func addUnlisted(
    _ range: Range<Int>, surname: TextWord, _ rule: MentionRule, in text: Span<UInt8>
  ) {
    let name = String(decoding: range.map { text[$0] }, as: UTF8.self)
    let display =
      surname.isCyrillic ? LocalizedText(russian: name) : LocalizedText(english: name)
    add(
      Person(
        entity: Entity(
          id: EntityID(rawValue: "x-" + Transliteration.key(of: name)), type: .person,
          name: display),
        surname: surname.text,
        isFemale: ["ова", "ева", "ина", "ская"].contains { surname.text.hasSuffix($0) },
        isCyrillic: surname.isCyrillic), range, rule)
  }

  /// The word at which an announced name would begin: at once after a form of address or verb; after a
  /// title also behind bodies, places and a few small words.
  private func announced(after end: Int, _ kind: Cue, in text: Span<UInt8>) -> TextWord? {
    var end = end
    if kind == .honorific, end < text.count, text[end] == UInt8(ascii: ".") { end += 1 }
    for _ in 0..<8 {
      guard let word = TextWord.after(end, in: text) else { return nil }
      if kind != .title || isGivenName(word, in: text) { return word }
      if let match = matches.last(where: { $0.range.contains(word.range.lowerBound) }),
        match.role != .surname, match.role != .commonSurname
      {
        guard match.role == .adjective || lexicon.isOrganisationOrPlace(match) else { return nil }
        end = max(match.range.upperBound, word.range.lowerBound)
        continue
      }
      let isSkipped =
        word.isCyrillic ? !word.isCapitalised : PersonWords.portfolios.contains(word.text)
      guard isSkipped else { return word }
      end = word.range.upperBound
    }
    return nil
  }
}

// MARK: - Surnames alone

extension PersonFinder {
  /// Finds the surnames of the people found, alone and in any case, anywhere in the text.
  private mutating func findSurnames(in text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      let length = Letters.length(in: text, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      let end = Letters.wordEnd(in: text, from: index)
      if LetterCase.isUpper(Words.scalar(in: text, at: index).value) {
        takeSurname(at: index, in: text)
      }
      index = end
    }
  }

  private mutating func takeSurname(at start: Int, in text: Span<UInt8>) {
    guard
      people.contains(where: { person in
        zip(person.surname.utf8.prefix(4), 0...).allSatisfy {
          start + $1 < text.count && text[start + $1] == $0
        }
      }), let word = TextWord(at: start, in: text),
      !mentions.contains(where: { $0.range.overlaps(word.range) }),
      matches.allSatisfy({
        !$0.range.overlaps(word.range) || $0.role == .surname || $0.role == .commonSurname
      })
    else { return }
    let bearers = people.filter { person in
      person.isCyrillic == word.isCyrillic
        && RussianCase.allCases.contains { nameCase in
          RussianSurname.nominative(of: word.text, isFemale: person.isFemale, nameCase)
            == person.surname
        }
    }
    guard let bearer = bearers.first,
      bearers.allSatisfy({ $0.entity.id == bearer.entity.id }),
      !matches.contains(where: { $0.role == .name && isBearer($0.owner, of: word) })
    else { return }
    matches.removeAll { $0.range.overlaps(word.range) }
    mentions.append(
      PatternMention(range: word.range, entity: bearer.entity, rule: .surnameOfNamed))
  }

  /// Whether a person of the lexicon who is named in full bears this surname too.
  private func isBearer(_ owner: Int, of word: TextWord) -> Bool {
    matches.contains { $0.range == word.range && $0.owner == owner }
  }
}

// MARK: - What stands around

extension PersonFinder {
  private func isGivenName(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    GivenNames.hashes.contains(Words.foldedHash(in: text, word.range))
  }

  /// Whether no name of the lexicon stands in a range, surnames and bearers of a given name aside.
  private func isFree(_ range: Range<Int>, given: TextWord?) -> Bool {
    matches.allSatisfy { match in
      guard match.range.overlaps(range) else { return true }
      return match.role == .surname || match.role == .commonSurname
    }
  }

  private func isInitial(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    word.text.unicodeScalars.count == 1 && word.range.upperBound < text.count
      && text[word.range.upperBound] == UInt8(ascii: ".")
      && word.text.unicodeScalars.allSatisfy { LetterCase.isUpper($0.value) }
  }

  private func word(afterMiddle word: TextWord, in text: Span<UInt8>) -> TextWord? {
    let end = word.range.upperBound
    return TextWord.after(isInitial(word, in: text) ? end + 1 : end, in: text)
  }

  /// Whether the word before shows that a name is part of another one: a street, a ship, a prize.
  private func isNamesake(before start: Int, in text: Span<UInt8>) -> Bool {
    guard let before = TextWord.before(start, in: text) else { return false }
    return PersonWords.namesakes.contains(before.text)
      || PersonWords.namesakes.contains(before.text.lowercased())
  }

  /// Whether a name ends a short quotation, as the names of ships, brands and theatres do.
  private func isQuoted(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.upperBound < text.count, range.lowerBound > 0,
      isQuotationMark(range.upperBound, in: text)
    else { return false }
    var index = range.lowerBound - 1
    while index > 0, range.lowerBound - index < 48, text[index] != 0x0A {
      if isQuotationMark(index, in: text) { return true }
      index -= 1
    }
    return isQuotationMark(index, in: text)
  }

  private func isQuotationMark(_ index: Int, in text: Span<UInt8>) -> Bool {
    switch text[index] {
    case UInt8(ascii: "\""): true
    case 0xC2: index + 1 < text.count && (text[index + 1] == 0xAB || text[index + 1] == 0xBB)
    case 0xE2:
      index + 2 < text.count && text[index + 1] == 0x80 && (0x9C...0x9F).contains(text[index + 2])
    default: false
    }
  }

  /// Whether a class noun follows: "John Hopkins University", "Robert Koch Institute".
  private func isPartOfLongerName(after end: Int, in text: Span<UInt8>) -> Bool {
    guard let next = TextWord.after(end, in: text), !next.isCyrillic, next.isCapitalised else {
      return false
    }
    return PersonWords.notSurnames.contains(next.text) && !PersonWords.isSmallWord(next.text)
  }

  private static func isPatronymic(_ word: String) -> Bool {
    guard word.count > 5 else { return false }
    return [
      "ович", "овича", "овичу", "овичем", "овиче", "евич", "евича", "евичу", "евичем", "евиче",
      "ьич", "ьича", "ьичу", "ьичем", "ьиче", "овна", "овны", "овне", "овну", "овной", "евна",
      "евны", "евне", "евну", "евной", "ична", "ичны", "ичне", "ичну", "ичной", "оглы", "кызы",
    ].contains { word.hasSuffix($0) }
  }

  private static let particles: Set<String> = [
    "de", "da", "di", "van", "von", "der", "den", "la", "le", "bin", "ibn", "al", "el", "du", "dos",
    "де", "да", "ди", "ван", "фон", "дер", "ден", "ла", "ле", "бин", "ибн", "аль", "эль", "дю",
    "дос",
  ]
}

extension Lexicon {
  /// Whether a match names an organisation or a place, or the head of a state body.
  func isOrganisationOrPlace(_ match: NameMatch) -> Bool {
    match.role.isHead || entries[match.owner].entity.type != .person
  }
}

extension GivenNames {
  /// The hashes of all spellings and forms.
  static let hashes: Set<UInt64> = {
    var hashes: Set<UInt64> = []
    func insert(_ word: String) {
      let bytes = Array(word.utf8)
      hashes.insert(Words.foldedHash(in: bytes.span, 0..<bytes.count))
    }
    for name in all.names {
      for form in RussianDeclension.forms(of: name.russian, isFemale: name.isFemale) {
        insert(form.text)
      }
      for spelling in name.latin { insert(spelling) }
    }
    return hashes
  }()
}
