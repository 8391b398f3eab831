/// One thing that a stretch of text may name.
struct NameMatch: Equatable {
  /// Where in a text a match was made.
  enum Origin: Equatable {
    case text
    case hashtag
    case flag
    /// The name of a state body and its country, joined by `StateBodyComposer`.
    case composed
    /// One of several regions that share a class noun, joined by `RegionPairFinder`.
    case coordinated
  }

  /// The bytes of the name, without `#` and possessive ending.
  var range: Range<Int>
  /// What the match means.
  var role: SurfaceRole
  /// The index of the entity in the lexicon, or of the kind of body.
  var owner: Int
  /// The file the name came from; higher ones overrule lower ones.
  var rank: UInt8
  /// Where in the text it stands.
  var origin: Origin
}
