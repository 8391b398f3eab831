/// A word that may begin the name of somebody or something in no list.
///
/// Cues are found together with the names of the lexicon, in the same pass; only where one stands is a
/// text looked at more closely.
enum Cue: Equatable, Sendable {
  /// A given name, by its index in `GivenNames.all`, in one case.
  case givenName(Int, RussianCase)
  /// A form of address, after which a surname alone is a person: "Mr", "Dr", "г-н".
  case honorific
  /// An office or occupation: "minister", "глава", "депутат".
  case title
  /// A verb of speech, after which the speaker is named: "сообщил", "said".
  case speechVerb
  /// The class noun of an organisation: "University", "Министерство".
  case organisationHead
  /// A word of `PromotionLines`.
  case invitation
  /// A word after which a call sign stands: "позывным".
  case callSign
  /// The class noun of a place that an adjective names: "мосту", "района".
  case placeNoun

  /// The cue as the number that a name of the lexicon carries for its owner.
  var owner: Int {
    switch self {
    case .honorific: 0
    case .title: 1
    case .speechVerb: 2
    case .organisationHead: 3
    case .invitation: 4
    case .callSign: 5
    case .placeNoun: 6
    case .givenName(let index, let nameCase): 8 + (index << 3 | nameCase.rawValue)
    }
  }

  /// The cue that a number stands for.
  init?(owner: Int) {
    switch owner {
    case 0: self = .honorific
    case 1: self = .title
    case 2: self = .speechVerb
    case 3: self = .organisationHead
    case 4: self = .invitation
    case 5: self = .callSign
    case 6: self = .placeNoun
    case 8...:
      guard let nameCase = RussianCase(rawValue: (owner - 8) & 7) else { return nil }
      self = .givenName((owner - 8) >> 3, nameCase)
    default: return nil
    }
  }
}

extension LexiconBuilder {
  /// Adds all cues.
  mutating func insertCues() {
    var cues = CueList()
    for (index, name) in GivenNames.all.names.enumerated() {
      if !GivenNames.russianWords.contains(name.russian) {
        for form in name.forms { cues.add(.givenName(index, form.case), form.text) }
      }
      for spelling in name.latin where !GivenNames.latinWords.contains(spelling) {
        cues.add(.givenName(index, .nominative), spelling)
      }
    }
    for word in PersonWords.honorifics { cues.add(.honorific, word) }
    for word in PersonWords.titles { cues.add(.title, word) }
    for title in PersonWords.obliqueTitles { cues.add(.title, title.text) }
    for word in PersonWords.callSigns { cues.add(.callSign, word) }
    for word in PersonWords.speechVerbs { cues.add(.speechVerb, word) }
    for word in OrganisationWords.heads { cues.add(.organisationHead, word) }
    for word in PlaceFinder.nouns.keys.sorted() { cues.add(.placeNoun, word) }
    insert(cues.lists, of: cues.bytes.span, prefixes: [[:]])
  }

  /// Adds the words of `PromotionLines`.
  mutating func insertInvitations() {
    var cues = CueList()
    for word in PromotionLines.invitations { cues.add(.invitation, word) }
    insert(cues.lists, of: cues.bytes.span, prefixes: [[:]])
  }
}

/// Cues in the form of a table, to be added at once.
private struct CueList {
  private(set) var bytes: [UInt8] = []
  private(set) var lists: [NameTrieBuilder.NameList] = []

  mutating func add(_ cue: Cue, _ word: String) {
    let start = bytes.count
    bytes += word.utf8
    lists.append(
      NameTrieBuilder.NameList(
        range: start..<bytes.count, owner: cue.owner, role: .cue, prefixes: 0, isOfPerson: false))
  }
}
