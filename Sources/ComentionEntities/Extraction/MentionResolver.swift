internal import ComentionPosts

/// Decides what the matches in one post mean.
///
/// Names that mean one thing come first; they are the context in which surnames, names with several
/// meanings and bodies without a country are decided. What the context does not decide is linked to
/// nothing and reported.
struct MentionResolver {
  private let lexicon: Lexicon
  private let post: Post
  /// The entities that are certain, by index in the lexicon.
  private var certain: Set<Int> = []
  /// The countries whose adjectives occur, by index in the lexicon.
  private var adjectives: Set<Int> = []
  private var decisions: [Decision] = []
  private var extraction = Extraction()

  /// What was decided about one stretch of text.
  private enum Decision {
    case none
    case entity(Int, MentionRule)
    case unresolved([Int], UnresolvedName.Reason)
  }

  /// Makes a resolver for one post.
  init(lexicon: Lexicon, post: Post) {
    self.lexicon = lexicon
    self.post = post
  }

  /// Turns the matches of a text, in its order, into mentions.
  mutating func resolve(_ matches: [NameMatch], in text: Span<UInt8>) -> Extraction {
    let groups = MentionResolver.groups(of: matches)
    decisions = [Decision](repeating: .none, count: groups.count)
    adjectives = Set(matches.lazy.filter { $0.role == .adjective }.map(\.owner))
    for (index, group) in groups.enumerated() {
      guard let owner = certainOwner(matches[group]) else { continue }
      decisions[index] = .entity(owner, matches[group.lowerBound].origin.rule)
      certain.insert(owner)
    }
    var isDecided = decisions.map { if case .none = $0 { false } else { true } }
    // Surnames before the rest: a person is no evidence for a place, but the other way round.
    for pass in [SurfaceRole.surname, .ambiguous] {
      for (index, group) in groups.enumerated() where !isDecided[index] {
        let isSurname = matches[group].contains {
          $0.role == .surname || $0.role == .commonSurname
        }
        guard isSurname == (pass == .surname) else { continue }
        decisions[index] =
          isSurname
          ? surnameDecision(matches[group], in: text) : contextDecision(matches[group], in: text)
        isDecided[index] = true
      }
    }
    for (group, decision) in zip(groups, decisions) {
      record(decision, range: matches[group.lowerBound].range)
    }
    return extraction
  }

  /// The one entity that a group of matches means whatever the context, if there is one.
  private func certainOwner(_ group: ArraySlice<NameMatch>) -> Int? {
    var owner: Int?
    for match in group where match.role == .name || match.role == .hashtag {
      if owner != nil { return nil }
      owner = match.owner
    }
    return owner
  }

  private mutating func record(_ decision: Decision, range: Range<Int>) {
    switch decision {
    case .none: break
    case .entity(let owner, let rule):
      let entity = lexicon.entries[owner].entity
      let index = extraction.entities.firstIndex { $0.id == entity.id }
      if index == nil { extraction.entities.append(entity) }
      extraction.mentions.append(
        Mention(entity: index ?? extraction.entities.count - 1, range: range, rule: rule))
    case .unresolved(let candidates, let reason):
      extraction.unresolved.append(
        UnresolvedName(
          range: range, candidates: candidates.map { lexicon.entries[$0].entity }, reason: reason))
    }
  }

  /// The runs of matches with one range.
  private static func groups(of matches: [NameMatch]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    for index in matches.indices
    where index + 1 == matches.count
      || matches[index + 1].range != matches[index].range
    {
      groups.append(start..<index + 1)
      start = index + 1
    }
    return groups
  }
}

// MARK: - Surnames

extension MentionResolver {
  /// Whom a surname alone means: the person of that name who is named in full in the post; failing
  /// that, the only bearer, or one who is better known by two steps than every other.
  private func surnameDecision(
    _ group: ArraySlice<NameMatch>, in text: Span<UInt8>
  ) -> Decision {
    let named = group.map(\.owner).filter { certain.contains($0) }
    if let owner = named.first, named.count == 1 {
      return .entity(owner, .surnameOfNamed)
    }
    if followsOtherGivenName(group, in: text) { return .none }
    let bearers = group.filter { $0.role == .surname }.map(\.owner)
    guard let owner = bestKnown(bearers) else {
      return bearers.isEmpty ? .none : .unresolved(bearers, .sharedSurname)
    }
    return .entity(owner, .surname)
  }

  /// Whether a given name stands before a surname, so that it belongs to somebody else.
  private func followsOtherGivenName(
    _ group: ArraySlice<NameMatch>, in text: Span<UInt8>
  ) -> Bool {
    guard let start = group.first?.range.lowerBound, start >= 2,
      text[start - 1] == UInt8(ascii: " ")
    else { return false }
    var wordStart = start - 1
    while wordStart > 0, Letters.precedes(wordStart, in: text) {
      wordStart -= 1
      while wordStart > 0, text[wordStart] & 0xC0 == 0x80 { wordStart -= 1 }
    }
    guard wordStart < start - 1 else { return false }
    let (scalar, _) = Words.scalar(in: text, at: wordStart)
    guard LetterCase.isUpper(scalar) else { return false }
    return lexicon.givenNames.contains(Words.foldedHash(in: text, wordStart..<start - 1))
  }

  private func bestKnown(_ owners: [Int]) -> Int? {
    let ranked = owners.sorted { lexicon.entries[$0].prominence > lexicon.entries[$1].prominence }
    guard let first = ranked.first else { return nil }
    guard ranked.count > 1 else { return first }
    let lead = lexicon.entries[first].prominence - lexicon.entries[ranked[1]].prominence
    return lead >= 2 ? first : nil
  }
}

// MARK: - Names with several meanings, and bodies without a country

extension MentionResolver {
  /// Decides by what else the post names: a candidate named in full elsewhere; a name that is also a
  /// common word if it is set apart; the candidate whose country has other mentions; failing that, a candidate better known by two steps; for a body of every state, the country in question.
  private func contextDecision(
    _ group: ArraySlice<NameMatch>, in text: Span<UInt8>
  ) -> Decision {
    let candidates = group.filter { !$0.role.isHead && $0.role != .adjective }.map(\.owner)
    let named = candidates.filter { certain.contains($0) }
    if let owner = named.first, named.count == 1 { return .entity(owner, .context) }
    if isSetApart(group, in: text), candidates.count == 1 { return .entity(candidates[0], .context) }
    if let owner = supported(candidates), candidates.count > 1 || isAcronym(group, in: text) {
      return .entity(owner, .context)
    }
    if let body = group.first(where: { $0.role == .bareBody }) {
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
  private func supported(_ candidates: [Int]) -> Int? {
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
    return certain.count { other in
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
    let named = certain.lazy.map { lexicon.entries[$0] }
      .filter { $0.entity.type == .place && !$0.flag.isEmpty }
      .map(\.flag)
    let countries = Set(named).union(adjectives.map { lexicon.entries[$0].flag })
    return countries.count == 1 ? countries.first : nil
  }
}

extension NameMatch.Origin {
  /// The rule of a mention whose name means one thing.
  fileprivate var rule: MentionRule {
    switch self {
    case .text: .name
    case .hashtag: .hashtag
    case .flag: .flag
    case .composed: .bodyOfCountry
    }
  }
}
