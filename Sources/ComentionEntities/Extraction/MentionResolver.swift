internal import ComentionPosts

/// Decides what the matches in one post mean.
///
/// Names that mean one thing come first; they are the context in which surnames, names with several
/// meanings and bodies without a country are decided. What the context does not decide is linked to
/// nothing and reported.
struct MentionResolver {
  let lexicon: Lexicon
  /// Where the text was forwarded from, and its channel.
  let origins: (forwardedFrom: String?, channel: String?)
  /// The country of what the post's own promotion line names: the channel.
  let promotedCountry: String?
  /// The entities that are certain, by index in the lexicon.
  private(set) var certain = OwnerSet()
  private var extraction = Extraction()
  /// The entities of the extraction, by index in the lexicon.
  private var recorded: [Int] = []

  /// What was decided about one stretch of text.
  enum Decision {
    case none
    case entity(Int, MentionRule)
    case unresolved([Int], UnresolvedName.Reason)
  }

  /// Makes a resolver for one post.
  init(lexicon: Lexicon, post: Post, promotedCountry: String? = nil) {
    self.lexicon = lexicon
    origins = (post.forwardedFrom, post.channel)
    self.promotedCountry = promotedCountry
  }

  /// Turns the matches of a text, in its order, into mentions.
  mutating func resolve(_ matches: [NameMatch], in text: Span<UInt8>) -> Extraction {
    let matches = withoutRegionsOfBranches(
      withoutPartsOfLongerNames(matches, in: text), in: text)
    guard !recordCertain(matches) else { return extraction }
    let groups = MentionResolver.groups(of: matches)
    var decisions = [Decision](repeating: .none, count: groups.count)
    var open: [Int] = []
    for (index, group) in groups.enumerated() {
      if let owner = certainOwner(matches[group]) {
        decisions[index] = .entity(owner, matches[group.lowerBound].origin.rule)
        certain.insert(owner)
      } else {
        open.append(index)
      }
    }
    // Surnames before the rest: a person is no evidence for a place, but the other way round.
    for index in open where isSurname(matches[groups[index]]) {
      decisions[index] = surnameDecision(matches[groups[index]], of: matches, in: text)
    }
    for index in open where !isSurname(matches[groups[index]]) {
      decisions[index] = contextDecision(matches[groups[index]], of: matches, in: text)
    }
    extraction.mentions.reserveCapacity(groups.count)
    extraction.entities.reserveCapacity(min(groups.count, 16))
    for (group, decision) in zip(groups, decisions) {
      var range = matches[group.lowerBound].range
      if case .entity(_, let rule) = decision, rule == .surname || rule == .surnameOfNamed,
        let initials = Initials(before: range.lowerBound, in: text)
      {
        range = initials.range.lowerBound..<range.upperBound
      }
      record(decision, range: range)
    }
    return extraction
  }

  /// Records all matches if each is certain whatever the context; says whether they are.
  ///
  /// They are so in most texts. Adjectives of countries are no mentions, and only evidence for what is not
  /// certain.
  private mutating func recordCertain(_ matches: [NameMatch]) -> Bool {
    for index in matches.indices {
      guard index == 0 || matches[index - 1].range != matches[index].range else { return false }
      switch matches[index].role {
      case .name, .hashtag, .adjective: break
      default: return false
      }
    }
    extraction.mentions.reserveCapacity(matches.count)
    extraction.entities.reserveCapacity(min(matches.count, 16))
    for match in matches where match.role != .adjective {
      record(.entity(match.owner, match.origin.rule), range: match.range)
    }
    return true
  }

  private func isSurname(_ group: ArraySlice<NameMatch>) -> Bool {
    group.contains(where: \.role.isSurname)
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
      let index = recorded.firstIndex(of: owner) ?? recorded.count
      if index == recorded.count {
        recorded.append(owner)
        extraction.entities.append(lexicon.entries[owner].entity)
      }
      extraction.mentions.append(Mention(entity: index, range: range, rule: rule))
    case .unresolved(let candidates, let reason):
      extraction.unresolved.append(
        UnresolvedName(
          range: range, candidates: candidates.map { lexicon.entries[$0].entity }, reason: reason))
    }
  }

  /// The runs of matches with one range.
  private static func groups(of matches: [NameMatch]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    groups.reserveCapacity(matches.count)
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
  ///
  /// If the word may also be a place or a body, that is taken if the post speaks of its country, and
  /// otherwise competes with the persons.
  private func surnameDecision(
    _ group: ArraySlice<NameMatch>, of matches: [NameMatch], in text: Span<UInt8>
  ) -> Decision {
    let initials = group.first.flatMap { Initials(before: $0.range.lowerBound, in: text) }
    if let initials {
      // "А. Лавров" is nobody whose given name begins with another letter.
      let fitting = owners(of: group) { match in
        match.role != .ambiguous && fits(match.owner, initials, in: text)
      }
      guard fitting.count > 1 else { return fitting.first.map { .entity($0, .surname) } ?? .none }
      guard let owner = bestKnown(fitting) else { return .unresolved(fitting, .sharedSurname) }
      return .entity(owner, .surname)
    }
    let named = owners(of: group) { certain.contains($0.owner) }
    if let owner = named.first, named.count == 1 {
      let isPerson = lexicon.type(of: owner) == .person
      return .entity(owner, isPerson ? .surnameOfNamed : .context)
    }
    if followsOtherGivenName(group, in: text) { return .none }
    // "Экс-мэра Владивостока Николаева": no place follows another one at once.
    let others =
      followsPlace(group, of: matches, in: text) ? [] : owners(of: group) { $0.role == .ambiguous }
    if let owner = supported(others) { return .entity(owner, .context) }
    let bearers = named.isEmpty ? owners(of: group) { $0.role == .surname } : named
    let candidates = bearers + others.filter { !bearers.contains($0) }
    guard let owner = bestKnown(candidates) else {
      if candidates.isEmpty { return commonSurnameDecision(group, in: text) }
      return .unresolved(candidates, others.isEmpty ? .sharedSurname : .ambiguous)
    }
    return .entity(owner, others.isEmpty ? .surname : .context)
  }

  /// A surname that needs the full name is listed if it is hardly any other word: "Иванов".
  private func commonSurnameDecision(
    _ group: ArraySlice<NameMatch>, in text: Span<UInt8>
  ) -> Decision {
    guard let range = group.first?.range, let word = TextWord(at: range.lowerBound, in: text),
      word.range == range, PersonWords.isSurnameShaped(word, in: text)
    else { return .none }
    return .unresolved(owners(of: group) { $0.role == .commonSurname }, .sharedSurname)
  }

  /// Whether a place stands right before a group of matches.
  private func followsPlace(
    _ group: ArraySlice<NameMatch>, of matches: [NameMatch], in text: Span<UInt8>
  ) -> Bool {
    guard let before = matches[..<group.startIndex].last, let start = group.first?.range.lowerBound
    else { return false }
    return before.range.upperBound + 1 == start && text[start - 1] == 0x20 && before.role == .name
      && lexicon.type(of: before.owner) == .place
  }

  /// Whether a person's given name begins with the first of some initials.
  private func fits(_ owner: Int, _ initials: Initials, in text: Span<UInt8>) -> Bool {
    let name = lexicon.entries[owner].entity.name
    let isCyrillic = text[initials.first.lowerBound] >= 0xD0
    let given = isCyrillic ? name.russian : name.english
    return given.utf8.starts(with: initials.first.map { text[$0] })
  }

  /// The entities that a group of matches may mean, of those wanted, each once.
  func owners(of group: ArraySlice<NameMatch>, where isWanted: (NameMatch) -> Bool) -> [Int] {
    var owners: [Int] = []
    for match in group where isWanted(match) && !owners.contains(match.owner) {
      owners.append(match.owner)
    }
    return owners
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

  func bestKnown(_ owners: [Int]) -> Int? {
    let entries = lexicon.entries
    guard let best = owners.max(by: { entries[$0].prominence < entries[$1].prominence })
    else { return nil }
    let isFirst = owners.allSatisfy { other in
      other == best || entries[best].prominence - entries[other].prominence >= 2
    }
    return isFirst ? best : nil
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
    case .coordinated: .coordinatedRegion
    }
  }
}
