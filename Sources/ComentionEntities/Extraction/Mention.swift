/// One place of a text that names an entity.
public struct Mention: Sendable, Equatable {
  /// The index of the entity in `Extraction.entities`.
  public var entity: Int
  /// The bytes of the text that name it, without `#` and possessive ending.
  public var range: Range<Int>
  /// The rule that found it.
  public var rule: MentionRule

  /// Makes a mention.
  public init(entity: Int, range: Range<Int>, rule: MentionRule) {
    self.entity = entity
    self.range = range
    self.rule = rule
  }
}

/// The rule that found a mention; what a reader asks who doubts one.
public enum MentionRule: String, CaseIterable, Sendable {
  /// A name of the lexicon stands in the text.
  case name
  /// A hashtag, or a part of one, is a name of the lexicon.
  case hashtag
  /// The flag of a country or organisation.
  case flag
  /// A surname alone, whose person is named in full in the same post.
  case surnameOfNamed = "surname-of-named"
  /// A surname alone, which one person of the lexicon bears, or one far better known than the others.
  case surname
  /// A name with several meanings, decided by what else the post names.
  case context
  /// A body that every state has, of the country that the channel or the post speaks of.
  case bodyOfCountry = "body-of-country"
  /// A body that every state has, in a Russian text that speaks of no other country: Russia's.
  case bodyOfLanguage = "body-of-language"
  /// A person in no list: a common given name and a surname.
  case givenNameAndSurname = "given-name-and-surname"
  /// A person in no list: given name, patronymic and surname.
  case patronymic
  /// A person in no list: an office or form of address, and a name.
  case titleAndName = "title-and-name"
  /// An organisation in no list: a name beside a class noun such as "University" or "партия".
  case organisationHead = "organisation-head"
  /// A place in no list: an adjective made from a name, and a class noun such as "мост" or "район".
  case placeHead = "place-head"
  /// An acronym that the text defines, or the name that it stands for.
  case definedAcronym = "defined-acronym"
  /// One of several regions that share a class noun: "Курской и Брянской областей".
  case coordinatedRegion = "coordinated-region"
  /// A person in no list: a verb of speech, and the name of the speaker.
  case speechVerbAndName = "speech-verb-and-name"
}
