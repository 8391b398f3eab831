// Titles, forms of address and verbs of speech: "Minister Anton Radko", "Mr Radko", "сообщил Антон Радько".
extension PersonFinder {
  /// Looks for a name after a title, which bodies and places may separate from it.
  mutating func findAnnounced(after cue: Range<Int>, _ kind: Cue, in text: Span<UInt8>) {
    guard let first = announced(after: cue.upperBound, kind, in: text),
      first.isCyrillic == (text[cue.lowerBound] >= 0x80)
    else { return }
    if isInitial(first, in: text) { return takeInitials(first, in: text) }
    guard first.isCapitalised,
      isFree(first.range) || isSurnameOfOfficial(first, in: text),
      !PersonWords.isClassNoun(first, in: text), !GivenNames.contains(first, in: text),
      !PersonWords.isNoSurname(first, in: text),
      kind != .speechVerb || matches.overlapping(first.range).isEmpty,
      !isNamesake(before: cue.lowerBound, in: text)
    else { return }
    let second = TextWord.after(first.range.upperBound, in: text)
    let isAdjectival = PersonWords.isAdjectival(first, in: text)
    let nameCase = kind == .title ? titleCase(cue, before: first, in: text) : .nominative
    if let second, isNamePart(second, like: first, in: text) {
      guard !isAdjectival, nameCase == .nominative || mayBeOblique(first, in: text),
        !matches.overlapping(second.range).contains(where: { $0.range == second.range }),
        !matches.overlapping(first.range).contains(where: { $0.range.overlaps(second.range) }),
        kind != .title || !first.isCyrillic
          || !hasVerb(between: cue.upperBound, and: first.range.lowerBound, in: text)
      else { return }
      var last = second
      if let third = TextWord.after(second.range.upperBound, in: text),
        isNamePart(third, like: first, in: text), !GivenNames.contains(third, in: text)
      {
        guard third.isCyrillic || !isPartOfLongerName(after: second.range.upperBound, in: text)
        else { return }
        last = third
      }
      guard !isPartOfLongerName(after: last.range.upperBound, in: text) else { return }
      addUnlisted(
        first.range.lowerBound..<last.range.upperBound, surname: last, nameCase,
        kind == .speechVerb ? .speechVerbAndName : .titleAndName, in: text)
      return
    }
    guard second.map({ !$0.isCapitalised }) ?? true,
      // "Минский завод" is no surname, "сообщил Вишневский." is one.
      !isAdjectival || isAppositive(first, after: cue, kind, nameCase, in: text)
        || (second.map { _ in false } ?? first.isCyrillic),
      matches.overlapping(first.range).isEmpty || isSurnameOfOfficial(first, in: text)
    else { return }
    let isAlone =
      switch kind {
      case .honorific: true
      case .title: isSurname(first, after: cue, nameCase, in: text)
      default: isSurname(first, in: text)
      }
    guard isAlone else { return }
    addUnlisted(
      first.range, surname: first, nameCase,
      kind == .speechVerb ? .speechVerbAndName : .titleAndName, in: text)
  }

  /// Takes initials and a surname after a title.
  private mutating func takeInitials(_ first: TextWord, in text: Span<UInt8>) {
    var word = first
    for _ in 0..<3 where isInitial(word, in: text) {
      var next = word.range.upperBound + 1
      if next < text.count, text[next] == 0x20 { next += 1 }
      guard let following = TextWord(at: next, in: text) else { return }
      word = following
    }
    guard word.isCapitalised, word.isCyrillic == first.isCyrillic,
      !PersonWords.isNoSurname(word, in: text), matches.overlapping(word.range).isEmpty
    else { return }
    addUnlisted(
      first.range.lowerBound..<word.range.upperBound, surname: word, .nominative, .titleAndName,
      in: text)
  }

  /// Whether a word after a Russian title may be a surname alone.
  ///
  /// In the nominative that is a word with a surname's ending, or any in a consonant if no verb stands
  /// between; in the other cases one whose nominative has a surname's ending.
  private func isSurname(
    _ word: TextWord, after cue: Range<Int>, _ nameCase: RussianCase, in text: Span<UInt8>
  ) -> Bool {
    guard word.isCyrillic else { return false }
    guard nameCase != .nominative else {
      return PersonWords.isSurnameShaped(word, in: text)
        || (PersonWords.mayBeForeignSurname(word, in: text)
          && !hasVerb(between: cue.upperBound, and: word.range.lowerBound, in: text))
    }
    let nominative = RussianSurname.nominative(
      of: Words.bytes(word.range, in: text),
      isFemale: PersonWords.isFemale(word.range, nameCase, in: text), nameCase)
    guard nominative != Words.bytes(word.range, in: text),
      let shown = TextWord(at: 0, in: nominative.span)
    else { return false }
    // "В Ленинском районе" names no Ленинский.
    return PersonWords.isSurnameShaped(shown, in: nominative.span)
      && (!PersonWords.isAdjectival(shown, in: nominative.span)
        || TextWord.after(word.range.upperBound, in: text) == nil)
  }

  /// The case of a title; where it has no forms of its own, the surname after it shows it.
  private func titleCase(
    _ title: Range<Int>, before word: TextWord, in text: Span<UInt8>
  ) -> RussianCase {
    let shown = PersonWords.titleCase(title, in: text)
    let isShort =
      shown == .nominative && PersonWords.isIndeclinable(title, in: text)
      && PersonWords.isFemale(word.range, .genitive, in: text)
    return isShort ? .genitive : shown
  }

  /// Whether a surname like an adjective follows a title in the nominative, where no adjective can:
  /// "глава фирмы Вишневский приговорен".
  private func isAppositive(
    _ word: TextWord, after cue: Range<Int>, _ kind: Cue, _ nameCase: RussianCase,
    in text: Span<UInt8>
  ) -> Bool {
    guard kind == .title, nameCase == .nominative, word.isCyrillic,
      PersonWords.isSurnameShaped(word, in: text),
      !hasVerb(between: cue.upperBound, and: word.range.lowerBound, in: text),
      let before = TextWord.before(word.range.lowerBound, in: text)
    else { return false }
    return before.range == cue || Words.letterCount(before.range, in: text) > 3
  }

  private func hasVerb(between start: Int, and end: Int, in text: Span<UInt8>) -> Bool {
    var index = start
    while let word = TextWord.after(index, in: text), word.range.lowerBound < end {
      if !word.isCapitalised, PersonWords.isVerbLike(word, in: text) { return true }
      index = word.range.upperBound
    }
    return false
  }

  /// Whether a word after an oblique title may be a given name: no genitive of an adjective.
  private func mayBeOblique(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    !PersonFinder.adjectivesInGenitive.end(word.range, in: text)
  }

  private static let adjectivesInGenitive = WordParts("ей ой их ых ого его ому ему ым им")

  /// Whether a Russian surname stands where a little known place may be meant too.
  private func isSurnameOfOfficial(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    isSurname(word, in: text) && mayBeSurname(word.range)
      && matches.overlapping(word.range).contains { !$0.role.isSurname }
  }

  private func isSurname(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    word.isCyrillic && PersonWords.isSurnameShaped(word, in: text)
  }

  private mutating func addUnlisted(
    _ range: Range<Int>, surname: TextWord, _ nameCase: RussianCase, _ rule: MentionRule,
    in text: Span<UInt8>
  ) {
    var name = Words.string(range, in: text)
    var surnameBytes = Words.bytes(surname.range, in: text)
    var isFemale = PersonFinder.womensSurnames.end(surname.range, in: text)
    if nameCase != .nominative {
      isFemale = PersonWords.isFemale(surname.range, nameCase, in: text)
      surnameBytes = RussianSurname.nominative(of: surnameBytes, isFemale: isFemale, nameCase)
      let words = name.split(separator: " ").map { word in
        RussianSurname.nominative(of: Array(word.utf8), isFemale: isFemale, nameCase)
      }
      name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
    add(
      Person(
        unlisted: name, surname: surnameBytes, isFemale: isFemale, isCyrillic: surname.isCyrillic),
      range, rule)
  }

  private static let womensSurnames = WordParts("ова ева ина ская")

  /// The word at which an announced name would begin: at once after a form of address or verb; after a
  /// title also behind bodies, places and a few small words.
  private mutating func announced(after end: Int, _ kind: Cue, in text: Span<UInt8>) -> TextWord? {
    var end = end
    if kind == .honorific, end < text.count, text[end] == UInt8(ascii: ".") { end += 1 }
    var hasPlace = false
    for _ in 0..<8 {
      guard
        let word = TextWord.after(end, in: text) ?? (hasPlace ? apposition(at: end, in: text) : nil)
      else { return nil }
      if kind == .title, isInitial(word, in: text) { return word }
      if kind != .title || GivenNames.contains(word, in: text) { return word }
      let start = word.range.lowerBound
      // A second place after the one of the office is the surname of who holds it.
      if hasPlace, isSurnameOfOfficial(word, in: text) {
        guard matches.overlapping(word.range).contains(where: \.role.isSurname) else { return word }
        dropPlaces(in: word.range)
        return nil
      }
      if let match = matches.overlapping(start..<start + 1).last, !match.role.isSurname {
        guard match.role == .adjective || lexicon.isOrganisationOrPlace(match) else { return nil }
        end = max(match.range.upperBound, start)
        hasPlace = hasPlace || lexicon.isPlace(match)
        continue
      }
      if let noun = districtNoun(after: word, in: text) {
        end = noun.range.upperBound
        hasPlace = true
        continue
      }
      let isSkipped =
        word.isCyrillic
        ? !word.isCapitalised
        : PersonWords.portfolios.contains(Words.hash(in: text, word.range))
      guard isSkipped else { return word }
      end = word.range.upperBound
    }
    return nil
  }
}

extension PersonFinder {
  /// The class noun after the adjective of a place in no list: "глава Заречного района".
  private func districtNoun(after word: TextWord, in text: Span<UInt8>) -> TextWord? {
    guard word.isCyrillic, word.isCapitalised,
      PersonFinder.adjectivesOfPlaces.end(word.range, in: text),
      let noun = TextWord.after(word.range.upperBound, in: text), !noun.isCapitalised,
      PersonFinder.districts.contains(Words.hash(in: text, noun.range))
    else { return nil }
    return noun
  }

  private static let adjectivesOfPlaces = WordParts("ого его ой ей")
  private static let districts = WordSet(written: [
    "района", "округа", "области", "края", "поселения", "республики", "суда", "автономии",
    "епархии",
  ])

  /// The word after a comma: "Ambassador of Estonia, Anton Radko".
  private func apposition(at end: Int, in text: Span<UInt8>) -> TextWord? {
    guard end + 2 < text.count, text[end] == UInt8(ascii: ","), text[end + 1] == 0x20,
      let word = TextWord(at: end + 2, in: text), !word.isCyrillic, word.isCapitalised
    else { return nil }
    return word
  }
}

extension Lexicon {
  /// Whether a match names a place.
  fileprivate func isPlace(_ match: NameMatch) -> Bool {
    !match.role.isHead && type(of: match.owner) == .place
  }

  /// Whether a match names an organisation or a place, or the head of a state body.
  fileprivate func isOrganisationOrPlace(_ match: NameMatch) -> Bool {
    match.role.isHead || type(of: match.owner) != .person
  }
}
