public import ComentionPosts

/// Finds the entities of a lexicon in posts.
///
/// What is found in a post depends on that post and the lexicon only, so one extractor may work on
/// many posts at once.
///
/// ```swift
/// let extractor = Extractor(lexicon: .builtIn)
/// let extraction = extractor.extract(post)
/// for mention in extraction.mentions { print(extraction.entities[mention.entity].id) }
/// ```
public struct Extractor: Sendable {
  /// The known entities.
  public let lexicon: Lexicon

  /// Makes an extractor.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Finds everything that a post names.
  ///
  /// The name of the channel and the source of a forward name nothing themselves; they only tell
  /// which country's "Foreign Ministry" is meant.
  ///
  /// - Complexity: O(length of the text), whatever the number of names in the lexicon.
  public func extract(_ post: Post) -> Extraction {
    var matcher = NameMatcher(lexicon)
    let matches = matcher.matches(in: post.text.span)
    guard matcher.needsLevelling else { return extract(post.text.span, matches, matcher, post) }
    let levelling = TextLevelling(post.text)
    let levelledMatches = matcher.matches(in: levelling.text.span)
    var extraction = extract(levelling.text.span, levelledMatches, matcher, post)
    for index in extraction.mentions.indices {
      extraction.mentions[index].range = levelling.original(of: extraction.mentions[index].range)
    }
    for index in extraction.unresolved.indices {
      extraction.unresolved[index].range = levelling.original(
        of: extraction.unresolved[index].range)
    }
    return extraction
  }

  private func extract(
    _ text: Span<UInt8>, _ found: consuming [NameMatch], _ matcher: NameMatcher, _ post: Post
  ) -> Extraction {
    var matches = found
    if !lexicon.changes.isEmpty { matches = lexicon.changes.applied(to: matches) }
    var promoted: String?
    if matcher.hasInvitation {
      let promotion = PromotionLines.ranges(in: text)
      let isPromotion = { (match: NameMatch) in
        promotion.contains { $0.contains(match.range.lowerBound) }
      }
      promoted = matches.first { isPromotion($0) && $0.role == .name }.map {
        lexicon.entries[$0.owner].country
      }
      matches.removeAll(where: isPromotion)
    }
    guard !matches.isEmpty else { return Extraction() }
    let parts = matches.removeParts()
    matches = StateBodyComposer(lexicon).compose(matches, in: text)
    let patterns = PatternFinder(lexicon).find(parts, besides: &matches, in: text)
    var resolver = MentionResolver(lexicon: lexicon, post: post, promotedCountry: promoted)
    var extraction = resolver.resolve(matches, in: text)
    extraction.add(lexicon.changes.applied(to: patterns, entries: lexicon.entries))
    return extraction
  }

  /// The country that a channel's name points to: its first adjective of a country or country name.
  func country(ofChannel name: String) -> String? {
    let text = Array(name.utf8)
    var matcher = NameMatcher(lexicon)
    let matches = matcher.matches(in: text.span)
    for match in matches where match.role == .adjective || match.role == .name {
      let country = lexicon.entries[match.owner].country
      if !country.isEmpty { return country }
    }
    return nil
  }
}

extension [NameMatch] {
  /// Takes out the parts from which patterns make names, and gives them.
  fileprivate mutating func removeParts() -> [NameMatch] {
    let count = count { $0.role.isPatternPart }
    guard count > 0 else { return [] }
    if count == self.count {
      defer { self = [] }
      return self
    }
    var parts: [NameMatch] = []
    parts.reserveCapacity(count)
    for match in self where match.role.isPatternPart { parts.append(match) }
    removeAll { $0.role.isPatternPart }
    return parts
  }
}
