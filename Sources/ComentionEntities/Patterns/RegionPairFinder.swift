/// Finds regions whose names share one class noun: "Курской и Брянской областей", "Tula and Tver
/// Regions".
struct RegionPairFinder {
  private let lexicon: Lexicon
  private(set) var matches: [NameMatch]

  /// Makes a finder for one text with its matches.
  init(_ lexicon: Lexicon, _ matches: [NameMatch]) {
    self.lexicon = lexicon
    self.matches = matches
  }

  /// Turns runs of region names before a plural class noun into places.
  ///
  /// - Parameter parts: the matches of adjectives and English names of regions, by position.
  mutating func find(_ parts: [NameMatch], in text: Span<UInt8>) {
    var index = 0
    while index < parts.count {
      var run = [parts[index]]
      var next = index + 1
      while next < parts.count,
        parts[next].range == run[run.count - 1].range
          || isLink(run[run.count - 1].range.upperBound..<parts[next].range.lowerBound, in: text)
      {
        run.append(parts[next])
        next += 1
      }
      index = next
      let end = run[run.count - 1].range.upperBound
      guard Set(run.map(\.range)).count > 1,
        let noun = TextWord.after(end, in: text),
        let kind = RegionPairFinder.nouns[noun.string(in: text).lowercased()]
      else { continue }
      for part in run where !isOutranked(part, by: run, kind) { take(part, kind) }
    }
  }

  /// Whether "Regions" means a larger region than a district of the same name: "Kursk and Tula Regions".
  private func isOutranked(_ part: NameMatch, by run: [NameMatch], _ kind: String) -> Bool {
    guard kind == "region", !isLarge(part) else { return false }
    return run.contains { $0.range == part.range && isLarge($0) }
  }

  private func isLarge(_ part: NameMatch) -> Bool {
    lexicon.regionNouns[part.owner].map { $0 == "область" || $0 == "край" } ?? false
  }

  private mutating func take(_ part: NameMatch, _ kind: String) {
    guard lexicon.regionNouns[part.owner].map({ kind == "region" || $0 == kind }) ?? false,
      !matches.contains(where: {
        $0.range.overlaps(part.range) && $0.role == .name && $0.owner == part.owner
      })
    else { return }
    matches.removeAll { $0.range.overlaps(part.range) }
    let match = NameMatch(
      range: part.range, role: .name, owner: part.owner, rank: part.rank, origin: .coordinated)
    let place = matches.firstIndex { $0.range.lowerBound > part.range.lowerBound } ?? matches.count
    matches.insert(match, at: place)
  }

  /// Whether a comma or "and" stands between two names.
  private func isLink(_ gap: Range<Int>, in text: Span<UInt8>) -> Bool {
    [" и ", ", ", " and ", ", and ", " & "].contains { Words.equal(gap, $0, in: text) }
  }

  /// The plural class nouns, with the singular nominative that the lexicon has; English ones fit all.
  private static let nouns: [String: String] = [
    "области": "область", "областей": "область", "областям": "область", "областями": "область",
    "областях": "область", "края": "край", "краев": "край", "краях": "край", "краям": "край",
    "краями": "край", "районы": "район", "районов": "район", "районах": "район",
    "округа": "округ", "округов": "округ", "округах": "округ", "regions": "region",
    "oblasts": "region", "territories": "region", "provinces": "region",
  ]
}
