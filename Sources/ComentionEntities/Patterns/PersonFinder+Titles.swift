// Titles, forms of address and verbs of speech: "Minister Anton Radko", "Mr Radko", "сообщил Антон Радько".
extension PersonFinder {
  /// Looks for a name after a title, which bodies and places may separate from it.
  mutating func findAnnounced(after cue: Range<Int>, _ kind: Cue, in text: Span<UInt8>) {
    guard let first = announced(after: cue.upperBound, kind, in: text), first.isCapitalised,
      first.isCyrillic == (text[cue.lowerBound] >= 0x80),
      isFree(first.range) || isSurnameOfOfficial(first, in: text),
      !PersonWords.isClassNoun(first, in: text), !GivenNames.contains(first, in: text),
      !PersonWords.isNoSurname(first, in: text), !PersonWords.isAdjectival(first, in: text),
      kind != .speechVerb || matches.overlapping(first.range).isEmpty,
      !isNamesake(before: cue.lowerBound, in: text)
    else { return }
    let second = TextWord.after(first.range.upperBound, in: text)
    if let second, isNamePart(second, like: first, in: text) {
      guard !matches.overlapping(second.range).contains(where: { $0.range == second.range })
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
        first.range.lowerBound..<last.range.upperBound, surname: last,
        kind == .speechVerb ? .speechVerbAndName : .titleAndName, in: text)
    } else if kind == .honorific || (kind == .title && isSurname(first, in: text)),
      matches.overlapping(first.range).isEmpty || isSurnameOfOfficial(first, in: text),
      second.map({ !$0.isCapitalised }) ?? true
    {
      addUnlisted(first.range, surname: first, .titleAndName, in: text)
    }
  }

  /// Whether a Russian surname stands where a little known place may be meant too.
  private func isSurnameOfOfficial(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    isSurname(word, in: text) && mayBeSurname(word.range)
      && matches.overlapping(word.range).contains { !$0.role.isSurname }
  }

  private func isSurname(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    word.isCyrillic && PersonWords.isSurnameShaped(word, in: text)
  }

  private mutating func addUnlisted(
    _ range: Range<Int>, surname: TextWord, _ rule: MentionRule, in text: Span<UInt8>
  ) {
    let name = Words.string(range, in: text)
    let display =
      surname.isCyrillic ? LocalizedText(russian: name) : LocalizedText(english: name)
    add(
      Person(
        entity: Entity(
          id: EntityID(rawValue: "x-" + Transliteration.key(of: name)), type: .person,
          name: display),
        surname: Words.bytes(surname.range, in: text),
        isFemale: PersonFinder.womensSurnames.end(surname.range, in: text),
        isCyrillic: surname.isCyrillic), range, rule)
  }

  private static let womensSurnames = WordParts("ова ева ина ская")

  /// The word at which an announced name would begin: at once after a form of address or verb; after a
  /// title also behind bodies, places and a few small words.
  private mutating func announced(after end: Int, _ kind: Cue, in text: Span<UInt8>) -> TextWord? {
    var end = end
    if kind == .honorific, end < text.count, text[end] == UInt8(ascii: ".") { end += 1 }
    var hasPlace = false
    for _ in 0..<8 {
      guard let word = TextWord.after(end, in: text) else { return nil }
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

extension Lexicon {
  /// Whether a match names a place.
  fileprivate func isPlace(_ match: NameMatch) -> Bool {
    !match.role.isHead && entries[match.owner].entity.type == .place
  }

  /// Whether a match names an organisation or a place, or the head of a state body.
  fileprivate func isOrganisationOrPlace(_ match: NameMatch) -> Bool {
    match.role.isHead || entries[match.owner].entity.type != .person
  }
}
