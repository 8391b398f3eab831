/// Everything that was found in one text.
public struct Extraction: Sendable, Equatable {
  /// The entities named, each once, in the order of their first mention.
  public var entities: [Entity] = []
  /// The mentions in the order of the text; they do not overlap.
  public var mentions: [Mention] = []
  /// The names that were seen but linked to nothing, in the order of the text.
  public var unresolved: [UnresolvedName] = []

  /// Makes an empty extraction.
  public init() {}
}

/// A name that may mean several entities, and that the text does not decide.
public struct UnresolvedName: Sendable, Equatable {
  /// The bytes of the text.
  public var range: Range<Int>
  /// What it may mean; empty if the country of a body is unknown.
  public var candidates: [Entity]
  /// Why it was left.
  public var reason: Reason

  /// Why a name was linked to nothing.
  public enum Reason: String, Sendable {
    /// Several entities bear the name, and nothing in the post speaks for one of them.
    case ambiguous
    /// Several persons bear the surname, and none is named in full in the post.
    case sharedSurname = "shared-surname"
    /// A body that every state has, and no single country to take it for.
    case countryUnknown = "country-unknown"
  }

  /// Makes an unresolved name.
  public init(range: Range<Int>, candidates: [Entity], reason: Reason) {
    self.range = range
    self.candidates = candidates
    self.reason = reason
  }
}
