// Given name and surname: "Anton Radko", "Марии Подольской", "Иван Петрович Радько".
extension PersonFinder {
  /// Looks for a surname after a given name.
  mutating func findGivenName(
    at range: Range<Int>, _ cues: ArraySlice<NameMatch>, in text: Span<UInt8>
  ) {
    guard var next = TextWord.after(range.upperBound, in: text), mayFollow(next, in: text),
      let given = TextWord(at: range.lowerBound, in: text), given.range == range,
      given.isCapitalised, !isNamesake(before: range.lowerBound, in: text)
    else { return }
    var rule = MentionRule.givenNameAndSurname
    var middle = ""
    let isInitial = isInitial(next, in: text)
    if isInitial || (next.isCyrillic && PersonWords.isPatronymic(next, in: text)) {
      if !isInitial { rule = .patronymic }
      if !next.isCyrillic { middle = next.string(in: text) + ". " }
      let end = next.range.upperBound
      guard let following = TextWord.after(isInitial ? end + 1 : end, in: text) else { return }
      next = following
    }
    let options = cues.compactMap { match -> (name: Int, case: RussianCase)? in
      if case .givenName(let name, let nameCase) = Cue(owner: match.owner) {
        (name, nameCase)
      } else {
        nil
      }
    }
    let isForeign = options.allSatisfy { !GivenNames.all.names[$0.name].isEastern }
    guard let surname = surname(next, given: given, isForeign: isForeign, in: text) else { return }
    let end = surname.range.upperBound
    guard !isQuoted(range.lowerBound..<end, in: text),
      !isPartOfLongerName(after: end, in: text),
      let reading = reading(options, surname: surname, start: range.lowerBound, in: text)
    else { return }
    take(reading, given: given, middle: middle, surname, rule, in: text)
  }

  /// Whether a word after a given name may belong to the name; most texts go on with another word.
  private func mayFollow(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    word.isCapitalised || isInitial(word, in: text) || PersonWords.isParticle(word, in: text)
      || (word.isCyrillic && PersonWords.isPatronymic(word, in: text))
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
      isFree(word.range)
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
    _ options: [(name: Int, case: RussianCase)], surname: TextWord, start: Int,
    in text: Span<UInt8>
  ) -> (name: Int, case: RussianCase)? {
    let fitting =
      surname.isCyrillic
      ? options.filter { option in
        SurnameAgreement.fits(
          surname.range, in: text, isFemale: GivenNames.all.names[option.name].isFemale,
          option.case)
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
    return PersonFinder.ofWomen.end(before.range, in: text)
      || PersonWords.isTitle(before, in: text)
  }

  private static let ofWomen = WordParts("ла ка ница иса лась нер")

  private mutating func take(
    _ reading: (name: Int, case: RussianCase), given: TextWord, middle: String,
    _ surname: TextWord, _ rule: MentionRule, in text: Span<UInt8>
  ) {
    let name = GivenNames.all.names[reading.name]
    let range = given.range.lowerBound..<surname.range.upperBound
    if let owner = bearer(of: surname.range, name) { return add(owner: owner, range) }
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
      display.russian = name.russian + " " + surnameText
      if name.isEastern, let latin = name.latin.first {
        display.english = latin + " " + Transliteration.latin(of: surnameText)
      }
    } else {
      display.english = given.string(in: text) + " " + middle + surnameText
    }
    let id = "x-" + name.key + "-" + Transliteration.key(of: surnameText)
    add(
      Person(
        entity: Entity(id: EntityID(rawValue: id), type: .person, name: display),
        surname: nominative, isFemale: name.isFemale, isCyrillic: given.isCyrillic), range, rule)
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
