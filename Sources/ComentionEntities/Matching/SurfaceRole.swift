/// What it means when a name is found in a text.
enum SurfaceRole: UInt8, Sendable {
  /// The name means its entity.
  case name
  /// The name has several meanings: the context decides.
  case ambiguous
  /// A surname alone, which means one person of that name.
  case surname
  /// A surname that is also a common word or name: only with the full name in the same post.
  case commonSurname
  /// Only as a hashtag.
  case hashtag
  /// A body that every state has, without the state: "Foreign Ministry".
  case bareBody
  /// The head of such a body's name, which counts only right after a country: "Polish parliament".
  case bodyAfterCountry
  /// The head of such a body's name, which counts only right before a country: "МИД Казахстана".
  case bodyBeforeCountry
  /// An adjective of a country: no mention, but evidence about the country meant.
  case adjective
  /// A word at which a pattern begins; its owner is a `Cue`. It names nothing itself.
  case cue
  /// A region without its class noun, which counts only beside another before a plural class noun.
  case regionPart
  /// A name that a user's file forbids: it names nothing, and neither does a shorter name inside it.
  case forbidden
}

extension SurfaceRole {
  /// Whether a match is a surname alone.
  var isSurname: Bool {
    self == .surname || self == .commonSurname
  }

  /// Whether a match is only a part from which patterns make names.
  var isPatternPart: Bool {
    self == .cue || self == .regionPart
  }
}
