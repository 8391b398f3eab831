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
    let cues = parts.filter { $0.role == .cue && $0.owner != Cue.invitation.owner }
    guard !cues.isEmpty || matches.contains(where: \.role.isSurname) else { return [] }
    var organisations = OrganisationFinder(lexicon, matches)
    organisations.find(cues, in: text)
    var places = PlaceFinder(lexicon, organisations.matches)
    places.find(cues, in: text)
    var people = PersonFinder(lexicon, places.matches)
    people.find(
      cues.filter { cue in
        Cue(owner: cue.owner) != .placeNoun
          && !organisations.mentions.contains { $0.range.overlaps(cue.range) }
      },
      in: text)
    matches = people.matches
    guard !places.mentions.isEmpty else { return organisations.mentions + people.mentions }
    let free = places.mentions.filter { place in
      !organisations.mentions.contains { $0.range.overlaps(place.range) }
        && !people.mentions.contains { $0.range.overlaps(place.range) }
    }
    return organisations.mentions + free + people.mentions
  }
}
