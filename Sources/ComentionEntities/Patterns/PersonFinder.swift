/// Finds people who are in no list: by given name and surname, by title and name, by a verb of speech
/// and name, by a given name in no list before a surname of the lexicon; and then their surnames alone in
/// the same text.
///
/// A name of the lexicon is never overruled: where one stands, the finder takes nothing, except that a
/// surname of the lexicon beside another given name belongs to somebody else.
struct PersonFinder {
  /// Somebody found by a pattern.
  struct Person {
    var entity: Entity
    /// The nominative of the surname, in UTF-8.
    var surname: [UInt8]
    var isFemale: Bool
    var isCyrillic: Bool

    init(entity: Entity, surname: [UInt8], isFemale: Bool, isCyrillic: Bool) {
      self.entity = entity
      self.surname = surname
      self.isFemale = isFemale
      self.isCyrillic = isCyrillic
    }

    /// Somebody in no list, known by the name as it stands in the text.
    init(unlisted name: String, surname: [UInt8], isFemale: Bool, isCyrillic: Bool) {
      self.init(
        entity: Entity(
          id: EntityID(rawValue: "x-" + Transliteration.key(of: name)), type: .person,
          name: isCyrillic ? LocalizedText(russian: name) : LocalizedText(english: name)),
        surname: surname, isFemale: isFemale, isCyrillic: isCyrillic)
    }
  }

  let lexicon: Lexicon
  /// The matches of the lexicon in the text, by position; a variant of a known name is added here.
  private(set) var matches: [NameMatch]
  private(set) var mentions: [PatternMention] = []
  private(set) var people: [Person] = []
  /// Where the last name found ends.
  private var taken = 0

  /// Makes a finder for one text with its matches.
  init(_ lexicon: Lexicon, _ matches: [NameMatch]) {
    self.lexicon = lexicon
    self.matches = matches
  }

  /// Looks at every cue, in the order of the text.
  mutating func find(_ cues: [NameMatch], in text: Span<UInt8>) {
    var index = 0
    while index < cues.count {
      var end = index + 1
      while end < cues.count, cues[end].range == cues[index].range { end += 1 }
      let group = cues[index..<end]
      index = end
      guard let range = group.first?.range, range.lowerBound >= taken else { continue }
      if group.contains(where: { $0.owner == Cue.honorific.owner }) {
        findAnnounced(after: range, .honorific, in: text)
      } else if group.contains(where: { $0.owner == Cue.callSign.owner }) {
        findCallSign(after: range, in: text)
      } else if let cue = PersonFinder.announcement(of: group) {
        findAnnounced(after: range, cue, in: text)
      } else {
        findGivenName(at: range, group, in: text)
      }
    }
    findNamesakes(in: text)
    if !people.isEmpty { findSurnames(in: text) }
  }

  /// The first cue that announces a name.
  private static func announcement(of group: ArraySlice<NameMatch>) -> Cue? {
    for match in group {
      if match.owner == Cue.title.owner { return .title }
      if match.owner == Cue.speechVerb.owner { return .speechVerb }
    }
    return nil
  }

  /// Notes a person found at a place.
  mutating func add(_ person: Person, _ range: Range<Int>, _ rule: MentionRule) {
    taken = range.upperBound
    if !people.contains(where: { $0.entity.id == person.entity.id && $0.surname == person.surname })
    {
      people.append(person)
    }
    addMention(of: person, range, rule)
  }

  /// Notes a person of the lexicon, named in a way that the lexicon does not have.
  mutating func add(owner: Int, _ range: Range<Int>) {
    taken = range.upperBound
    let place = matches.removeOverlapping(range)
    let match = NameMatch(range: range, role: .name, owner: owner, rank: 0, origin: .text)
    matches.insert(match, at: place)
  }

  /// Takes out the places that a stretch of text may mean beside a surname.
  mutating func dropPlaces(in range: Range<Int>) {
    let found = matches.overlapping(range).indices
    for index in found.reversed()
    where lexicon.entries[matches[index].owner].entity.type == .place {
      matches.remove(at: index)
    }
  }

  /// Notes another place where a person is named.
  mutating func addMention(of person: Person, _ range: Range<Int>, _ rule: MentionRule) {
    matches.removeOverlapping(range)
    mentions.append(PatternMention(range: range, entity: person.entity, rule: rule))
  }
}
