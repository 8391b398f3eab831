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
      if let country = countryInQuestion(
        body, of: matches, isStated: !candidates.isEmpty, in: text),
        let owner = lexicon.bodies[body.owner].entities[country]
      {
        return .entity(owner, .bodyOfCountry)
      }
      if candidates.isEmpty, isDefault(body, of: matches, in: text),
        mayBeRussian(body, of: matches, in: text),
        let owner = lexicon.bodies[body.owner].entities["RU"]
      {
        return .entity(owner, .bodyOfLanguage)
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
        || (!entry.flag.isEmpty && namesOtherCountry(than: owner))
        || followsPreposition(group, in: text)
    }
    if entry.entity.type == .organisation {
      if isListed(group, of: matches, in: text) || isReporting(group, in: text) { return true }
      if followsBarePreposition(group, in: text), supported([owner]) != nil { return true }
    }
    // Other organisations' names are too often plain words ("Foreign Policy") for their country to
    // speak for them; acronyms and organs of the United Nations are not.
    let isAcronym = isAcronym(group, in: text)
    if isAcronym, entry.country == "RU", isSource(group, in: text),
      mayBeRussian(group[group.startIndex], of: matches, in: text)
    {
      return true
    }
    let isSpecific = isAcronym || entry.country == "UN"
    return isSpecific && supported([owner]) != nil
  }

  /// Whether the post names another country, so that a country is likelier than a person.
  private func namesOtherCountry(than owner: Int) -> Bool {
    certain.owners.contains { other in
      let entry = lexicon.entries[other]
      return other != owner && entry.entity.type == .place && !entry.flag.isEmpty
    }
  }

  /// Whether a preposition of place stands before a name ("in Chad", "во Владимир"), and no word with
  /// a capital after it.
  ///
  /// One that may also stand before a person does not count where the name is a given name.
  private func followsPreposition(_ group: ArraySlice<NameMatch>, in text: Span<UInt8>) -> Bool {
    guard let range = group.first?.range,
      var word = TextWord.before(range.lowerBound, in: text),
      TextWord.after(range.upperBound, in: text).map({ !$0.isCapitalised }) ?? true
    else { return false }
    if word.isWritten("the", in: text),
      let before = TextWord.before(word.range.lowerBound, in: text)
    {
      word = before
    }
    guard text[word.range.upperBound] != UInt8(ascii: ".") else { return false }
    let hash = Words.foldedHash(in: text, word.range)
    if MentionResolver.ofPlaces.contains(hash) { return true }
    return MentionResolver.ofPlacesAndPeople.contains(hash)
      && !lexicon.givenNames.contains(Words.foldedHash(in: text, range))
  }

  private static let ofPlaces = WordSet(
    folded: ["in", "near", "across", "into", "outside", "в", "во", "из", "под", "близ", "через"])
  private static let ofPlacesAndPeople = WordSet(
    folded: ["from", "to", "of", "at", "around", "through", "до", "около", "возле"])

  /// Whether a name stands beside another one of its type in a list: "Mali, Chad and Niger".
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
        group.contains(where: {
          !$0.role.isHead
            && lexicon.type(of: $0.owner) == lexicon.type(of: match.owner)
        })
      else { return false }
      return [", ", " and ", ", and ", " и "].contains { Words.equal(gap, $0, in: text) }
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

  /// Whether a Russian text gives a body as its source: "сообщили в СК".
  private func isSource(_ group: ArraySlice<NameMatch>, in text: Span<UInt8>) -> Bool {
    guard let range = group.first?.range,
      let preposition = TextWord.before(range.lowerBound, in: text),
      preposition.isWritten("в", in: text),
      let verb = TextWord.before(preposition.range.lowerBound, in: text)
    else { return false }
    return MentionResolver.telling.contains(Words.hash(in: text, verb.range))
  }

  private static let telling = WordSet(written: [
    "сообщили", "рассказали", "заявили", "отметили", "уточнили", "пояснили", "подтвердили",
    "добавили",
  ])

  /// Whether a verb says that a paper or agency reports: "Trend reports".
  private func isReporting(_ group: ArraySlice<NameMatch>, in text: Span<UInt8>) -> Bool {
    guard let range = group.first?.range,
      let word = TextWord.after(range.upperBound, in: text)
    else { return false }
    return MentionResolver.reporting.contains(Words.hash(in: text, word.range))
  }

  private static let reporting = WordSet(written: ["reports", "reported", "informs"])

  /// Whether an English name follows a preposition without an article ("in Congress"), as no class noun
  /// does.
  private func followsBarePreposition(
    _ group: ArraySlice<NameMatch>, in text: Span<UInt8>
  ) -> Bool {
    guard let range = group.first?.range, text[range.lowerBound] < 0x80,
      let word = TextWord.before(range.lowerBound, in: text), !word.isCapitalised,
      TextWord.after(range.upperBound, in: text).map({ !$0.isCapitalised }) ?? true
    else { return false }
    return MentionResolver.barePrepositions.contains(Words.hash(in: text, word.range))
  }

  private static let barePrepositions = WordSet(written: ["in", "to", "by", "from", "with"])

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
    case (UInt8(ascii: "/"), UInt8(ascii: "/")):
      lexicon.entries[match.owner].entity.type == .organisation
    case (UInt8(ascii: "("), UInt8(ascii: ")")):
      // The agency in a dateline: "DOHA (Sputnik) – ".
      lexicon.entries[match.owner].entity.type == .organisation
        && end + 2 < text.count && [UInt8(ascii: "-"), 0xE2].contains(text[end + 2])
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
}
