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

  /// The cue as the number that a name of the lexicon carries for its owner.
  var owner: Int {
    switch self {
    case .honorific: 0
    case .title: 1
    case .speechVerb: 2
    case .organisationHead: 3
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
    for (index, name) in GivenNames.all.names.enumerated() {
      if !GivenNames.russianWords.contains(name.russian) {
        for form in RussianDeclension.forms(of: name.russian, isFemale: name.isFemale) {
          insert(cue: .givenName(index, form.case), form.text)
        }
      }
      for spelling in name.latin where !GivenNames.latinWords.contains(spelling) {
        insert(cue: .givenName(index, .nominative), spelling)
      }
    }
    for word in PersonWords.honorifics { insert(cue: .honorific, word) }
    for word in PersonWords.titles { insert(cue: .title, word) }
    for word in PersonWords.speechVerbs { insert(cue: .speechVerb, word) }
    for word in OrganisationWords.heads { insert(cue: .organisationHead, word) }
  }

  private mutating func insert(cue: Cue, _ word: String) {
    let bytes = Array(word.utf8)
    insert(surface: bytes.span, role: .cue, owner: cue.owner)
  }
}
