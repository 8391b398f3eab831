// Given name and surname: "Anton Radko", "Марии Подольской", "Иван Петрович Радько".
extension PersonFinder {
  /// Looks for a surname after a given name.
  mutating func findGivenName(
    at range: Range<Int>, _ cues: ArraySlice<NameMatch>, in text: Span<UInt8>
  ) {
    guard let given = givenName(at: range, in: text),
      var next = TextWord.after(given.range.upperBound, in: text), mayFollow(next, in: text),
      given.isCapitalised,
      !isNamesake(before: range.lowerBound, in: text)
        || followsInstitution(range, cues, in: text)
    else { return }
    var rule = MentionRule.givenNameAndSurname
    var middle = ""
    let isInitial = isInitial(next, in: text)
    if isInitial || PersonWords.isPatronymic(next, in: text) {
      if !isInitial { rule = .patronymic }
      if isInitial, !next.isCyrillic { middle = next.string(in: text) + ". " }
      let end = next.range.upperBound
      let following = TextWord.after(isInitial ? end + 1 : end, in: text)
      if let following, next.isCyrillic || isInitial || following.isCapitalised {
        next = following
      } else if next.isCyrillic || isInitial {
        return
      }
    }
    let isForeign = cues.allSatisfy { match in
      PersonFinder.givenName(of: match).map { !GivenNames.all.names[$0.name].isEastern } ?? true
    }
    guard let surname = surname(next, given: given, isForeign: isForeign, in: text) else { return }
    let end = surname.range.upperBound
    guard !isQuoted(range.lowerBound..<end, in: text),
      !isPartOfLongerName(after: end, in: text),
      let reading = reading(cues, surname: surname, start: range.lowerBound, in: text)
    else { return }
    take(reading, given: given, middle: middle, surname, rule, in: text)
  }

  /// Whether a man's name in the nominative follows an institution in the genitive, which is not called
  /// after him: "профессор университета Антон Радько".
  private func followsInstitution(
    _ range: Range<Int>, _ cues: ArraySlice<NameMatch>, in text: Span<UInt8>
  ) -> Bool {
    guard let before = TextWord.before(range.lowerBound, in: text),
      PersonWords.institutions.contains(Words.hash(in: text, before.range))
    else { return false }
    return cues.contains { cue in
      guard let option = PersonFinder.givenName(of: cue) else { return false }
      return option.case == .nominative && !GivenNames.all.names[option.name].isFemale
    } && !cues.contains { PersonFinder.givenName(of: $0)?.case == .genitive }
  }

  /// The given name at a cue: the word itself, or with a second one after a hyphen ("Mary-Anne").
  private func givenName(at range: Range<Int>, in text: Span<UInt8>) -> TextWord? {
    guard let word = TextWord(at: range.lowerBound, in: text) else { return nil }
    if word.range == range { return word }
    guard word.range.lowerBound == range.lowerBound, range.upperBound + 1 < word.range.upperBound,
      text[range.upperBound] == UInt8(ascii: "-"),
      LetterCase.isUpper(Words.scalar(in: text, at: range.upperBound + 1).value)
    else { return nil }
    return word
  }

  /// Whether a word after a given name may belong to the name; most texts go on with another word.
  private func mayFollow(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    word.isCapitalised || isInitial(word, in: text) || PersonWords.isParticle(word, in: text)
      || PersonWords.isPatronymic(word, in: text)
  }

  /// The surname that begins with a word: particles and a second given name come before it.
  private func surname(
    _ first: TextWord, given: TextWord, isForeign: Bool, in text: Span<UInt8>
  ) -> TextWord? {
    var word = first
    let start = first.range.lowerBound
    var parts = 0
    while PersonWords.isParticle(word, in: text), parts < 3,
      let next = TextWord.after(word.range.upperBound, in: text)
    {
      word = next
      parts += 1
    }
    guard word.isCapitalised, word.isCyrillic == given.isCyrillic,
      !PersonWords.isNoSurname(word, in: text), !PersonWords.isClassNoun(word, in: text),
      mayBeSurname(word.range)
    else { return nil }
    if parts == 0, mayGoOn(after: word, isForeign: isForeign, in: text),
      let next = TextWord.after(word.range.upperBound, in: text),
      !GivenNames.contains(next, in: text), isNamePart(next, like: given, in: text)
    {
      word = next
    } else if parts == 0, word.isCyrillic, !isForeign, GivenNames.contains(word, in: text) {
      return nil
    }
    word.range = start..<word.range.upperBound
    return word
  }

  /// Whether a third word may belong to a name: after a second given name or one of three letters, and
  /// after any part of a foreign name in a Russian text.
  private func mayGoOn(
    after word: TextWord, isForeign: Bool, in text: Span<UInt8>
  ) -> Bool {
    (word.isCyrillic && isForeign) || Words.letterCount(word.range, in: text) <= 3
      || GivenNames.contains(word, in: text)
  }

  /// Which given name in which case is meant, by the surname beside it.
  private func reading(
    _ cues: ArraySlice<NameMatch>, surname: TextWord, start: Int, in text: Span<UInt8>
  ) -> (name: Int, case: RussianCase)? {
    var first: (name: Int, case: RussianCase)?
    var genitive: (name: Int, case: RussianCase)?
    for cue in cues {
      guard let option = PersonFinder.givenName(of: cue),
        !surname.isCyrillic
          || SurnameAgreement.fits(
            surname.range, in: text, isFemale: GivenNames.all.names[option.name].isFemale,
            option.case)
      else { continue }
      let order = (option.case.rawValue, option.name)
      if first.map({ order < ($0.case.rawValue, $0.name) }) ?? true { first = option }
      if option.case == .genitive, genitive.map({ option.name < $0.name }) ?? true {
        genitive = option
      }
    }
    guard let first else { return nil }
    // "Александра Матросова": a woman in the nominative, or a man in the genitive.
    if let other = genitive, first.case == .nominative, other.name != first.name,
      !beginsStatement(start, in: text)
    {
      return other
    }
    return first
  }

  /// The given name that a cue stands for.
  private static func givenName(of cue: NameMatch) -> (name: Int, case: RussianCase)? {
    guard case .givenName(let name, let nameCase) = Cue(owner: cue.owner) else { return nil }
    return (name, nameCase)
  }

  /// Whether a name in the nominative is likelier than a genitive: at the beginning of a sentence or
  /// credit, or after a verb or noun that speaks of a woman.
  private func beginsStatement(_ start: Int, in text: Span<UInt8>) -> Bool {
    guard let before = TextWord.before(start, in: text), before.isCyrillic else { return true }
    if text[before.range.upperBound] != 0x20, text[before.range.upperBound] != 0xC2 { return true }
    return PersonFinder.ofWomen.end(before.range, in: text)
      || PersonWords.isTitle(before, in: text)
  }

  private static let ofWomen = WordParts("ла ка ница иса лась нер")

  private mutating func take(
    _ reading: (name: Int, case: RussianCase), given: TextWord, middle: String,
    _ surname: TextWord, _ rule: MentionRule, in text: Span<UInt8>
  ) {
    let name = GivenNames.all.names[reading.name]
    var range = given.range.lowerBound..<surname.range.upperBound
    let isDouble = given.range.count > 1 && given.string(in: text).contains("-")
    if !isDouble, let owner = bearer(of: surname.range, name) { return add(owner: owner, range) }
    var foreName = ""
    if !given.isCyrillic, let first = uncommonName(before: given.range.lowerBound, in: text) {
      range = first.range.lowerBound..<range.upperBound
      foreName = first.string(in: text) + " "
    }
    var display = LocalizedText()
    var nominative = Words.bytes(surname.range, in: text)
    var surnameText = surname.string(in: text)
    if given.isCyrillic {
      let nameCase =
        reading.case == .nominative && !name.isFemale
        ? RussianDeclension.caseShown(by: surname.range, in: text, beside: name)
        : reading.case
      nominative = RussianSurname.nominative(of: nominative, isFemale: name.isFemale, nameCase)
      surnameText = String(decoding: nominative, as: UTF8.self)
      // A second given name after a hyphen stays as it is written.
      display.russian = (isDouble ? given.string(in: text) : name.russian) + " " + surnameText
      if !isDouble, name.isEastern, let latin = name.latin.first {
        display.english = latin + " " + Transliteration.latin(of: surnameText)
      }
    } else {
      display.english = foreName + given.string(in: text) + " " + middle + surnameText
    }
    let givenKey = isDouble ? Transliteration.key(of: given.string(in: text)) : name.key
    let firstKey = foreName.isEmpty ? "" : Transliteration.key(of: foreName) + "-"
    let id = "x-" + firstKey + givenKey + "-" + Transliteration.key(of: surnameText)
    add(
      Person(
        entity: Entity(id: EntityID(rawValue: id), type: .person, name: display),
        surname: nominative, isFemale: name.isFemale, isCyrillic: given.isCyrillic), range, rule)
  }

  /// An uncommon given name before a common one: "Zino" in "Zino Yasser Mahameed".
  ///
  /// It must have a capital inside a sentence or after a dash, and be no word that may stand there else.
  private func uncommonName(before start: Int, in text: Span<UInt8>) -> TextWord? {
    guard let word = TextWord.before(start, in: text), !word.isCyrillic, word.isCapitalised,
      text[word.range.upperBound] == 0x20, matches.overlapping(word.range).isEmpty,
      !PersonWords.isNoSurname(word, in: text), !PersonWords.isTitle(word, in: text),
      !PersonWords.isNamesake(word, in: text), !OrganisationWords.isOpening(word, in: text),
      !PersonWords.isSmallWord(word, in: text), !OrganisationWords.isEnglish(word, in: text),
      !PersonWords.portfolios.contains(Words.hash(in: text, word.range)),
      !PersonWords.isEnglishAdjective(word, in: text)
    else { return nil }
    guard word.range.lowerBound > 2 else { return nil }
    let before = TextWord.before(word.range.lowerBound, in: text)
    let isInside = before.map { !$0.isCapitalised && text[$0.range.upperBound] == 0x20 } ?? false
    let afterDash =
      text[word.range.lowerBound - 1] == 0x20
      && [UInt8(ascii: "-"), 0x93, 0x94].contains(text[word.range.lowerBound - 2])
    return isInside || afterDash ? word : nil
  }

  /// The person of the lexicon who bears a surname together with another form of the given name.
  private func bearer(of surname: Range<Int>, _ given: GivenNames.Name) -> Int? {
    let bearers = matches.overlapping(surname).filter { $0.range == surname && $0.role.isSurname }
    guard !bearers.isEmpty else { return nil }
    let keys = Set(([given.russian] + given.latin).map { Transliteration.key(of: $0) })
    return bearers.first { match in
      let name = lexicon.entries[match.owner].entity.name
      return [name.english, name.russian].contains { full in
        guard let first = full.split(separator: " ").first else { return false }
        return keys.contains(Transliteration.key(of: String(first)))
      }
    }?.owner
  }
}
