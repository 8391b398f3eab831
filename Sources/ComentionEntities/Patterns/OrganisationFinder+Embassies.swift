// Embassies and consulates: "Embassy of Kenya in Oslo", "the Russian Embassy", "посольство России в Ливане".
extension OrganisationFinder {
  /// Looks for the country that sends an embassy, beside its noun, and for the place where it is.
  ///
  /// Without a place only a noun with a capital makes a name. Neither place is a mention of its own.
  mutating func findEmbassy(_ head: TextWord, in text: Span<UInt8>) {
    guard !mentions.contains(where: { $0.range.overlaps(head.range) }),
      let kind = OrganisationWords.embassy(head, in: text)
    else { return }
    var range = head.range
    var sender: Int?
    if let before = matches.last(where: { $0.range.upperBound + 1 == head.range.lowerBound }),
      text[before.range.upperBound] == 0x20, isSender(before)
    {
      sender = before.owner
      range = before.range.lowerBound..<range.upperBound
    }
    let of = head.isCyrillic ? [" ", "\u{A0}"] : [" of ", " of the "]
    if sender == nil, let after = place(after: head.range.upperBound, across: of, in: text) {
      sender = after.owner
      range = range.lowerBound..<after.range.upperBound
    }
    guard let sender else { return }
    let inside =
      head.isCyrillic ? [" в ", " во ", " на "] : [" in ", " in the ", " to ", " to the ", " at "]
    let host = place(after: range.upperBound, across: inside, in: text)
    guard host != nil || (head.isCapitalised && !head.isCyrillic) else { return }
    let country = lexicon.entries[sender].entity
    var name = "\(kind) of \(country.name[.english])"
    if let host {
      range = range.lowerBound..<host.range.upperBound
      name += " in \(lexicon.entries[host.owner].entity.name[.english])"
    }
    add(range, entity(Transliteration.key(of: name), english: name), .organisationHead)
  }

  /// Whether a match before an embassy says whose it is: "Russian Embassy", "US Embassy".
  private func isSender(_ match: NameMatch) -> Bool {
    if match.role == .adjective { return true }
    let entry = lexicon.entries[match.owner]
    return match.role == .name && match.origin == .text && !entry.flag.isEmpty
      && entry.entity.type == .place
  }

  /// The place that follows across one of some texts.
  private func place(after end: Int, across gaps: [String], in text: Span<UInt8>) -> NameMatch? {
    guard let match = matches.overlapping(end..<min(end + 12, text.count)).first,
      match.role == .name, match.origin == .text,
      lexicon.type(of: match.owner) == .place,
      gaps.contains(where: { Words.equal(end..<match.range.lowerBound, $0, in: text) })
    else { return nil }
    return match
  }
}

extension OrganisationWords {
  /// The nouns of embassies, in all forms.
  static let embassyNouns: [String] =
    ["embassy", "consulate"] + forms(of: "посольство генконсульство консульство").sorted()

  /// What an embassy's noun is called in English.
  static func embassy(_ word: TextWord, in text: Span<UInt8>) -> String? {
    let hash = Words.foldedHash(in: text, word.range)
    if consulates.contains(hash) { return "Consulate" }
    return embassies.contains(hash) ? "Embassy" : nil
  }

  private static let embassies = WordSet(folded: embassyNouns)
  private static let consulates = WordSet(
    folded: ["consulate"] + forms(of: "генконсульство консульство").sorted())
}
