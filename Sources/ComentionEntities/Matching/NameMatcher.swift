/// Finds the names of a lexicon in one text: whole words, longest first, from left to right.
///
/// A matcher knows nothing of meaning: it reports every entity that a stretch of text may name, and
/// `MentionResolver` decides.
struct NameMatcher {
  private let lexicon: Lexicon
  private let trie: NameTrie
  private var matches: [NameMatch] = []
  /// Where a name of a hashtag may end: the node, and the part after.
  private var tagEnds: [(node: NameTrie.Node, next: Int)] = []
  private var consumed = 0
  /// Whether a word of `PromotionLines` stands anywhere in the text.
  private(set) var hasInvitation = false
  /// Whether the text has characters that must be levelled before comparing.
  private(set) var needsLevelling = false

  /// Makes a matcher for one lexicon.
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    trie = lexicon.trie
  }

  /// All matches in a text, by position; several with one range where a name has several meanings.
  mutating func matches(in text: Span<UInt8>) -> [NameMatch] {
    matches = []
    consumed = 0
    hasInvitation = false
    needsLevelling = trie.findEnds(in: text) { take($0, in: text) }
    // Given away, so that whoever changes them need not copy them.
    defer { matches = [] }
    return matches
  }

  /// Matches what begins where some ends begin.
  private mutating func take(_ ends: Span<NameTrie.End>, in text: Span<UInt8>) {
    if matches.isEmpty { matches.reserveCapacity(ends.count) }
    var index = 0
    while index < ends.count {
      let first = index
      let start = ends[first].start
      while index < ends.count, ends[index].start == start {
        if trie.isInvitation(ends[index].node) { hasInvitation = true }
        index += 1
      }
      guard start >= consumed else { continue }
      switch text[start] {
      case UInt8(ascii: "#"): matchHashtag(in: text, at: start)
      case 0xF0: matchFlag(in: text, at: start)
      default: matchName(in: text, at: start, ends.extracting(first..<index))
      }
    }
  }

  private mutating func matchFlag(in text: Span<UInt8>, at start: Int) {
    guard let code = Flag.read(in: text, at: start) else { return }
    consumed = start + Flag.length
    guard let owner = lexicon.flags[code] else { return }
    matches.append(
      NameMatch(range: start..<consumed, role: .name, owner: owner, rank: 0, origin: .flag))
  }

  private mutating func matchName(
    in text: Span<UInt8>, at start: Int, _ ends: Span<NameTrie.End>
  ) {
    guard !Letters.precedes(start, in: text), !CombiningForms.precede(start, in: text) else {
      return
    }
    var index = ends.count
    while index > 0 {
      index -= 1
      let end = ends[index].end
      if appendNames(at: ends[index].node, in: text, start..<end) {
        consumed = end
        return
      }
    }
  }

  /// Adds the names at a node whose capitals fit the text; says whether there were any.
  private mutating func appendNames(
    at node: NameTrie.Node, in text: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let before = matches.count
    var next = trie.lastName(at: node)
    while let index = next {
      let surface = trie.surfaces[index]
      next = surface.next >= 0 ? Int(surface.next) : nil
      guard surface.role != .hashtag, isWritten(surface, in: text, range) else { continue }
      append(surface, range, .text)
    }
    guard matches.count > before else { return false }
    if LinkText.contains(range, in: text) { matches.removeSubrange(before...) }
    return true
  }

  /// Adds a match unless the same meaning was found already, or a later file gives another one.
  private mutating func append(
    _ surface: NameTrie.Surface, _ range: Range<Int>, _ origin: NameMatch.Origin
  ) {
    let match = NameMatch(
      range: range, role: surface.role, owner: Int(surface.owner), rank: surface.rank,
      origin: origin)
    for index in matches.indices.reversed() {
      guard matches[index].range == range else { break }
      if matches[index].rank > match.rank { return }
      if matches[index].rank < match.rank {
        matches.remove(at: index)
      } else if matches[index].owner == match.owner, matches[index].role == match.role {
        return
      }
    }
    matches.append(match)
  }

  /// Whether the words of a text have the capitals that a name asks for.
  private func isWritten(
    _ surface: NameTrie.Surface, in text: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    // Cut out first, because a part of a hashtag ends where its word does not.
    let part = text.extracting(range)
    let pool = trie.pool
    let name = pool.span.extracting(surface.range)
    if part.isEqual(to: name) { return true }
    var index = 0
    var written = 0
    while true {
      let end = Letters.wordEnd(in: part, from: index)
      let writtenEnd = Letters.wordEnd(in: name, from: written)
      guard
        Words.matches(
          part, index..<end, written: name, written..<writtenEnd, isFirst: index == 0)
      else { return false }
      if end >= part.count || writtenEnd >= name.count {
        return end == part.count && writtenEnd == name.count
      }
      guard let next = Separator.read(in: part, from: end),
        let nextWritten = Separator.read(in: name, from: writtenEnd)
      else { return false }
      index = next.end
      written = nextWritten.end
    }
  }
}

extension NameMatcher {
  /// The most parts of a tag that one word of a name may be spread over: "#McDonalds" has two.
  private static let partsOfWord = 4

  /// Takes a hashtag apart at capitals, digits and underscores, and matches its parts.
  private mutating func matchHashtag(in text: Span<UInt8>, at start: Int) {
    let tag = Hashtag(in: text, at: start)
    consumed = max(tag.range.upperBound, start + 1)
    let before = matches.count
    var part = 0
    while part < tag.starts.count {
      part = matchTagName(in: text, tag, from: part) ?? part + 1
    }
    if matches.count > before, LinkText.contains(tag.range, in: text) {
      matches.removeSubrange(before...)
    }
  }

  /// Adds the longest name that begins at a part of a tag; gives the part after it.
  private mutating func matchTagName(in text: Span<UInt8>, _ tag: Hashtag, from part: Int) -> Int? {
    tagEnds.removeAll(keepingCapacity: true)
    collectEnds(in: text, tag, .root, from: part)
    tagEnds.sort { $0.next < $1.next }
    while let (node, next) = tagEnds.popLast() {
      let range = tag.starts[part]..<tag.ends[next - 1]
      if appendTagNames(at: node, in: text, range) { return next }
    }
    return nil
  }

  /// Collects where names end that go on from a node with a part of a tag, as the part after.
  private mutating func collectEnds(
    in text: Span<UInt8>, _ tag: Hashtag, _ node: NameTrie.Node, from part: Int
  ) {
    let limit = min(tag.starts.count, part + NameMatcher.partsOfWord)
    for last in part..<limit {
      if last > part, tag.ends[last - 1] != tag.starts[last] { return }
      let hash = Words.foldedHash(in: text, tag.starts[part]..<tag.ends[last])
      guard let child = trie.child(of: node, .joiner, hash) else { continue }
      if trie.hasName(at: child) { tagEnds.append((child, last + 1)) }
      if last + 1 < tag.starts.count { collectEnds(in: text, tag, child, from: last + 1) }
    }
  }

  /// Adds the names that a tag or a part of it may mean; says whether there were any.
  private mutating func appendTagNames(
    at node: NameTrie.Node, in text: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let before = matches.count
    let pool = trie.pool
    var next = trie.lastName(at: node)
    while let index = next {
      let surface = trie.surfaces[index]
      next = surface.next >= 0 ? Int(surface.next) : nil
      if surface.role.isHead || surface.role == .adjective || surface.role.isPatternPart {
        continue
      }
      // Short acronyms are also common words when small: "#us", "#it".
      let isShort = surface.count <= 3 && Words.isAcronym(pool.span, surface.range)
      if isShort, !isWritten(surface, in: text, range) { continue }
      append(surface, range, .hashtag)
    }
    return matches.count > before
  }
}
