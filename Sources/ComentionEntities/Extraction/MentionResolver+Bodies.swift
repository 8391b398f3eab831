internal import ComentionPosts

// Which country's body is meant where a text names none beside it: "Foreign Ministry", "МВД".
extension MentionResolver {
  /// The country whose body is meant: the one of the person named after it; failing that, of the channel
  /// that the text comes from, by its name or by what its promotion line names; failing that, the one
  /// whose body of the same kind the post names in full; then the only one that the sentence names, by
  /// name or adjective, then the only one that the sentence speaks of by anything of that country; then
  /// the same for the whole post.
  func countryInQuestion(
    _ body: NameMatch, of matches: [NameMatch], isStated: Bool, in text: Span<UInt8>
  ) -> String? {
    if let country = countryOfHolder(after: body, of: matches, in: text) { return country }
    if let country = countryBeside(body, of: matches, in: text) { return country }
    let isOfThatCountry = isOfCountrySpokenOf(body, in: text)
    let extractor = Extractor(lexicon: lexicon)
    for name in [origins.forwardedFrom, origins.channel] {
      if !isOfThatCountry, let name, let country = extractor.country(ofChannel: name) {
        return country
      }
    }
    // In its own short form; "министерство обороны" at length is rather another country's.
    let promoted = isOfThatCountry || origins.forwardedFrom != nil ? nil : promotedCountry
    if let promoted, promoted.count == 2, !body.range.contains(where: { text[$0] == 0x20 }) {
      return promoted
    }
    if let country = countryOfSameKind(body) { return country }
    let sentence = MentionResolver.sentence(around: body.range, in: text)
    let inSentence = matches.overlapping(sentence)
    for group in [inSentence, matches[...]] {
      let named = countries(namedBy: group)
      if named.count == 1 { return named.first }
      // Where an international body may be meant, only a country that the sentence names decides.
      if isStated { return nil }
      if named.count > 1 { continue }
      let spokenOf = countries(spokenOfBy: group)
      if spokenOf.count == 1 { return spokenOf.first }
    }
    return promoted.flatMap { $0.count == 2 ? $0 : nil }
  }

  /// The country that stands right after a body, though the two could not be joined.
  private func countryBeside(
    _ body: NameMatch, of matches: [NameMatch], in text: Span<UInt8>
  ) -> String? {
    let start = body.range.upperBound + 1
    guard start < text.count, text[start - 1] == 0x20 else { return nil }
    return matches.overlapping(start..<start + 1).lazy
      .filter { $0.range.lowerBound == start && $0.role == .name }
      .map { lexicon.entries[$0.owner].flag }.first { !$0.isEmpty }
  }

  /// Whether a body is said to be of the country that the text speaks of: "МВД страны".
  private func isOfCountrySpokenOf(_ body: NameMatch, in text: Span<UInt8>) -> Bool {
    guard let word = TextWord.after(body.range.upperBound, in: text) else { return false }
    return ["страны", "республики", "королевства"].contains { word.isWritten($0, in: text) }
  }

  /// The country of the person named right after a body, who holds its office: "глава минфина Бессент".
  private func countryOfHolder(
    after body: NameMatch, of matches: [NameMatch], in text: Span<UInt8>
  ) -> String? {
    let start = body.range.upperBound + 1
    guard start < text.count, text[start - 1] == 0x20 else { return nil }
    let people = matches.overlapping(start..<start + 1).filter { match in
      match.range.lowerBound == start && lexicon.isPerson(match)
    }
    let countries = Set(people.map { lexicon.entries[$0.owner].country })
    guard countries.count == 1, let country = countries.first, country.count == 2 else {
      return nil
    }
    return country
  }

  /// The country whose body of the same kind, and no other one's, the post names in full: "МИД Украины",
  /// then "в министерстве иностранных дел".
  private func countryOfSameKind(_ body: NameMatch) -> String? {
    let named = lexicon.bodies[body.owner].entities.filter { certain.contains($0.value) }
    return named.count == 1 ? named.first?.key : nil
  }

  /// Whether nothing after a body speaks of another country's: "Вооружённые силы Тринидада", "МВД страны".
  func isDefault(_ body: NameMatch, of matches: [NameMatch], in text: Span<UInt8>) -> Bool {
    countryBeside(body, of: matches, in: text) == nil && !isOfCountrySpokenOf(body, in: text)
  }

  /// Whether a body without a country is Russia's because the text is Russian: no other country is in
  /// question, or Russia is one of those that are.
  func mayBeRussian(
    _ body: NameMatch, of matches: [NameMatch], in text: Span<UInt8>
  ) -> Bool {
    guard text[body.range.lowerBound] >= 0xD0, !isUkrainianOrBelarusian(text) else { return false }
    let countries = countries(namedBy: matches[...]).union(countries(spokenOfBy: matches[...]))
    return countries.isEmpty || countries.contains("RU")
  }

  /// Whether a text has one of the letters і, ї, є, ґ, ў, which Russian lacks.
  private func isUkrainianOrBelarusian(_ text: Span<UInt8>) -> Bool {
    for index in 0..<max(text.count - 1, 0) where text[index] == 0xD1 || text[index] == 0xD2 {
      switch (text[index], text[index + 1]) {
      case (0xD1, 0x94), (0xD1, 0x96), (0xD1, 0x97), (0xD1, 0x9E), (0xD2, 0x91): return true
      default: break
      }
    }
    return false
  }

  /// The countries that matches name outright, as a place, an adjective, or inside a body's name.
  private func countries(namedBy matches: ArraySlice<NameMatch>) -> Set<String> {
    var codes: Set<String> = []
    for match in matches {
      if match.origin == .composed {
        let country = lexicon.entries[match.owner].country
        if country.count == 2 { codes.insert(country) }
        continue
      }
      guard match.role == .adjective || certain.contains(match.owner), !match.role.isHead,
        match.role == .adjective || match.role == .name || match.role == .hashtag
      else { continue }
      let entry = lexicon.entries[match.owner]
      if entry.entity.type == .place, !entry.flag.isEmpty { codes.insert(entry.flag) }
    }
    return codes
  }

  /// The countries that certain organisations, people and places of matches belong to; none if only
  /// people do, who may be abroad.
  private func countries(spokenOfBy matches: ArraySlice<NameMatch>) -> Set<String> {
    var codes: Set<String> = []
    var hasOthers = false
    for match in matches where match.role == .name && certain.contains(match.owner) {
      let entry = lexicon.entries[match.owner]
      guard entry.country.count == 2, entry.country != "UN", entry.country != "EU" else { continue }
      codes.insert(entry.country)
      hasOthers = hasOthers || entry.entity.type != .person
    }
    return hasOthers ? codes : []
  }

  /// The sentence around a range, or the line if none ends before.
  private static func sentence(around range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !endsSentence(start - 1, in: text) { start -= 1 }
    var end = range.upperBound
    while end < text.count, !endsSentence(end, in: text) { end += 1 }
    return start..<end
  }

  private static func endsSentence(_ index: Int, in text: Span<UInt8>) -> Bool {
    switch text[index] {
    case 0x0A: true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      index + 1 < text.count && (text[index + 1] == 0x20 || text[index + 1] == 0x0A)
    default: false
    }
  }
}

extension Lexicon {
  /// Whether a match may name a person.
  fileprivate func isPerson(_ match: NameMatch) -> Bool {
    (match.role.isSurname || match.role == .name) && entries[match.owner].entity.type == .person
  }
}
