/// Runs the patterns for what is in no list over one text: regions, organisations, places, then people.
struct PatternFinder {
  private let lexicon: Lexicon

  /// Makes a finder.
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// What the patterns find.
  ///
  /// - Parameters:
  ///   - parts: the cues and the parts of region names, by position.
  ///   - matches: the matches of the lexicon, by position; those that turn out to be parts of longer
  ///     names are taken out, regions and variants of known names are added.
  func find(
    _ parts: [NameMatch], besides matches: inout [NameMatch], in text: Span<UInt8>
  ) -> [PatternMention] {
    guard !parts.isEmpty || matches.contains(where: \.role.isSurname) else { return [] }
    if parts.contains(where: { $0.role == .regionPart }) {
      var regions = RegionPairFinder(lexicon, matches)
      regions.find(parts.filter { $0.role == .regionPart }, in: text)
      matches = regions.matches
    }
    var cues = parts
    // Arrays are made anew only where something is to be left out: most texts with a cue have no more.
    if !cues.allSatisfy(PatternFinder.beginsPattern) {
      cues.removeAll { !PatternFinder.beginsPattern($0) }
    }
    guard !cues.isEmpty || matches.contains(where: \.role.isSurname) else { return [] }
    var organisations = OrganisationFinder(lexicon, matches)
    organisations.find(cues, in: text)
    let found = organisations.mentions
    var places = PlaceFinder(lexicon, organisations.matches)
    places.find(cues, in: text)
    if cues.contains(where: PatternFinder.isPlaceNoun) {
      cues.removeAll(where: PatternFinder.isPlaceNoun)
    }
    if !found.isEmpty {
      cues.removeAll { cue in found.contains { $0.range.overlaps(cue.range) } }
    }
    var people = PersonFinder(lexicon, places.matches)
    people.find(cues, in: text)
    matches = people.matches
    let free = places.mentions.filter { place in
      !found.contains { $0.range.overlaps(place.range) }
        && !people.mentions.contains { $0.range.overlaps(place.range) }
    }
    if free.isEmpty { return found.isEmpty ? people.mentions : found + people.mentions }
    return found + free + people.mentions
  }

  private static func isPlaceNoun(_ part: NameMatch) -> Bool {
    part.owner == Cue.placeNoun.owner
  }

  private static func beginsPattern(_ part: NameMatch) -> Bool {
    part.role == .cue && part.owner != Cue.invitation.owner
  }
}
