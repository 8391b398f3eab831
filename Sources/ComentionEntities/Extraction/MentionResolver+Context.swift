internal import ComentionPosts

// Names with several meanings, and bodies without a country: decided by what else the post names.
extension MentionResolver {
  /// What a name with several meanings, or a body of every state, stands for here.
  ///
  /// In this order: the candidate that the post names otherwise; of several candidates the one whose
  /// country has more other mentions; for a body of every state, the country in question; of several
  /// candidates the one better known by two steps. A name with one meaning that is also a common word
  /// is taken if it is set apart as a name, or if its surroundings speak for it.
  func contextDecision(
    _ group: ArraySlice<NameMatch>, of matches: [NameMatch], in text: Span<UInt8>
  ) -> Decision {
    let candidates = owners(of: group) { !$0.role.isHead && $0.role != .adjective }
    let named = candidates.filter { certain.contains($0) }
    if let owner = named.first, named.count == 1 { return .entity(owner, .context) }
    let body = group.first { $0.role == .bareBody }
    if candidates.count == 1, isTaken(candidates[0], group, of: matches, in: text) {
      return .entity(candidates[0], .context)
    }
    if candidates.count > 1, let owner = supported(candidates) { return .entity(owner, .context) }
    if let body {
      if let country = countryInQuestion(),
        let owner = lexicon.bodies[body.owner].entities[country]
      {
        return .entity(owner, .bodyOfCountry)
      }
      return .unresolved(candidates, .countryUnknown)
    }
    guard !candidates.isEmpty else { return .none }
    if candidates.count > 1, let owner = bestKnown(candidates) { return .entity(owner, .context) }
    return .unresolved(candidates, .ambiguous)
  }

  /// Whether a name with one meaning, which is also a common word, is meant as that name.
  private func isTaken(
    _ owner: Int, _ group: ArraySlice<NameMatch>, of matches: [NameMatch], in text: Span<UInt8>
  ) -> Bool {
    if isSetApart(group, in: text) { return true }
    let entry = lexicon.entries[owner]
    if entry.entity.type == .place {
      guard !beginsPersonName(group, in: text) else { return false }
      return supported([owner]) != nil || isListed(group, of: matches, in: text)
    }
    // Other organisations' names are too often plain words ("Foreign Policy") for their country to
    // speak for them; acronyms and organs of the United Nations are not.
    let isSpecific = isAcronym(group, in: text) || entry.country == "UN"
    return isSpecific && supported([owner]) != nil
  }

  /// Whether a place stands beside another one in a list: "Mali, Chad and Niger".
  private func isListed(
    _ group: ArraySlice<NameMatch>, of matches: [NameMatch], in text: Span<UInt8>
  ) -> Bool {
    let neighbours = [
      matches[..<group.startIndex].last.map {
        ($0, $0.range.upperBound..<matches[group.startIndex].range.lowerBound)
      },
      matches[group.endIndex...].first.map {
        ($0, matches[group.startIndex].range.upperBound..<$0.range.lowerBound)
      },
    ]
    return neighbours.contains { neighbour in
      guard let (match, gap) = neighbour, certain.contains(match.owner), match.role == .name,
        lexicon.entries[match.owner].entity.type == .place
      else { return false }
      return [", ", " and ", ", and ", " и "].contains { equals(gap, $0, in: text) }
    }
  }

  /// Whether a place is also a given name and a surname seems to follow: "Vladimir Plyakin".
  private func beginsPersonName(_ group: ArraySlice<NameMatch>, in text: Span<UInt8>) -> Bool {
    guard let range = group.first?.range, range.upperBound + 1 < text.count,
      text[range.upperBound] == UInt8(ascii: " "),
      lexicon.givenNames.contains(Words.foldedHash(in: text, range))
    else { return false }
    return LetterCase.isUpper(Words.scalar(in: text, at: range.upperBound + 1).value)
  }

  private func equals(_ gap: Range<Int>, _ expected: String, in text: Span<UInt8>) -> Bool {
    gap.count == expected.utf8.count && zip(gap, expected.utf8).allSatisfy { text[$0] == $1 }
  }

  private func isAcronym(_ group: ArraySlice<NameMatch>, in text: Span<UInt8>) -> Bool {
    group.first.map { Words.isAcronym(text, $0.range) } ?? false
  }

  /// Whether a name that is also a common word is set apart as a name: in quotation marks or a tag.
  private func isSetApart(_ group: ArraySlice<NameMatch>, in text: Span<UInt8>) -> Bool {
    guard let match = group.first else { return false }
    if match.origin == .hashtag { return true }
    let (start, end) = (match.range.lowerBound, match.range.upperBound)
    guard start > 0, end < text.count else { return false }
    return switch (text[start - 1], text[end]) {
    case (UInt8(ascii: "\""), UInt8(ascii: "\"")), (0xAB, 0xC2), (0x9C, 0xE2), (0x9E, 0xE2): true
    default: false
    }
  }

  /// The one candidate whose country has more other mentions in the post than every other's.
  func supported(_ candidates: [Int]) -> Int? {
    var best: (owner: Int, support: Int)?
    var isTied = false
    for owner in candidates {
      let support = support(for: owner)
      if support == best?.support { isTied = true }
      if support > best?.support ?? 0 {
        best = (owner, support)
        isTied = false
      }
    }
    return isTied ? nil : best?.owner
  }

  /// How many other entities of the candidate's country are certain.
  ///
  /// For a part of a country the country itself is no evidence: "Georgia and the US" does not mean
  /// the state.
  private func support(for owner: Int) -> Int {
    let candidate = lexicon.entries[owner]
    guard !candidate.country.isEmpty else { return 0 }
    return certain.owners.count { other in
      let entry = lexicon.entries[other]
      return other != owner && entry.country == candidate.country
        && (entry.flag.isEmpty || candidate.entity.type == .organisation)
    }
  }

  /// The country whose body is meant: the one of the channel that the text comes from; failing that,
  /// the only country that the post names, by name or adjective.
  private func countryInQuestion() -> String? {
    let extractor = Extractor(lexicon: lexicon)
    for name in [post.forwardedFrom, post.channel] {
      if let name, let country = extractor.country(ofChannel: name) { return country }
    }
    let named = certain.owners.lazy.map { lexicon.entries[$0] }
      .filter { $0.entity.type == .place && !$0.flag.isEmpty }
      .map(\.flag)
    let flags = adjectives.owners.lazy.map { lexicon.entries[$0].flag }.filter { !$0.isEmpty }
    let countries = Set(named).union(flags)
    return countries.count == 1 ? countries.first : nil
  }
}
