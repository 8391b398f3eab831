internal import ComentionEntities

/// What the rules of mentions mean, in a sentence each.
enum RuleText {
  /// The sentence for one rule.
  static func sentence(_ rule: MentionRule) -> String {
    switch rule {
    case .name: "a name of the lexicon stands in the text"
    case .hashtag: "a hashtag, or a part of one, is a name of the lexicon"
    case .flag: "the flag of a country or organisation"
    case .surnameOfNamed: "a surname alone; its bearer is named in full in the same post"
    case .surname: "a surname alone; one person bears it, or one far better known than others"
    case .context: "a name with several meanings, decided by what else the post names"
    case .bodyOfCountry: "a body that every state has, of the country that the text speaks of"
    case .bodyOfLanguage: "a body that every state has, Russia's as the text is Russian"
    case .givenNameAndSurname: "somebody in no list: a common given name and a surname"
    case .patronymic: "somebody in no list: given name, patronymic and surname"
    case .titleAndName: "somebody in no list: an office or form of address, and a name"
    case .organisationHead: "an organisation in no list: a name around a class noun"
    case .placeHead: "a place in no list: an adjective made from a name, and a class noun"
    case .definedAcronym: "an acronym that the text defines, or the name that it stands for"
    case .coordinatedRegion: "one of several regions that share a class noun"
    case .speechVerbAndName: "somebody in no list: a verb of speech and the speaker's name"
    }
  }
}
