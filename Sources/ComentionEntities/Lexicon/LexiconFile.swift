/// A user's own lexicon: entities with their names, and changes of known ones, read from YAML.
///
/// ```yaml
/// entities:
///   - id: lake-club
///     type: organisation
///     name: {en: Lake Club, ru: Озёрный клуб}
///     short: {en: LC}
///     aliases: [Club of the Lake, Озёрного клуба]
/// merge:
///   - {into: lake-club, from: [pond-club]}
/// split:
///   - from: un
///     into:
///       - {id: un-secretariat, name: UN Secretariat}
/// forbid:
///   names: [Pond regime]
///   entities: [pond]
/// ```
///
/// An id that is known needs only what changes: names are added to that entity, `name` and `short`
/// replace what it is called. A new id needs `type` and `name`; `name` and `short` may be one text for
/// all languages. Russian case forms are taken as listed. An equal name of another entity is taken
/// over by this file.
public struct LexiconFile: Sendable {
  /// One entity of the file.
  struct Item: Sendable {
    var id: EntityID
    /// What it is, if the file says so.
    var type: EntityType?
    /// What it is called, if the file says so.
    var name: LocalizedText?
    var short: LocalizedText?
    var country: String?
    var flag: String?
    /// How well known the file says the entity is, if it says so.
    var prominence: Int?
    var line: Int
    var names: [Name] = []
  }

  /// One name as it stands in the file.
  struct Name: Sendable {
    var text: String
    var role: SurfaceRole
    var line: Int
  }

  /// A text of the file that refers to something known.
  struct Reference: Sendable {
    var text: String
    var line: Int
  }

  /// Entities that are one.
  struct Merge: Sendable {
    var into: Reference
    var from: [Reference]
  }

  /// An entity that is several.
  struct Split: Sendable {
    var from: Reference
    var into: [Item]
  }

  /// The name of the file, for messages.
  public let path: String
  let items: [Item]
  let merges: [Merge]
  let splits: [Split]
  let forbiddenNames: [Reference]
  let forbiddenEntities: [Reference]

  /// Reads a file's text.
  ///
  /// - Throws: every problem found, each with its line.
  public init(yaml: String, path: String) throws(LexiconProblems) {
    self.path = path
    var reader = LexiconFileReader(path: path)
    reader.read(yaml)
    guard reader.problems.isEmpty else { throw LexiconProblems(reader.problems) }
    items = reader.items
    merges = reader.merges
    splits = reader.splits
    forbiddenNames = reader.forbiddenNames
    forbiddenEntities = reader.forbiddenEntities
  }

  /// The number of entities in the file, the parts of split ones included.
  public var count: Int { items.count + splits.reduce(0) { $0 + $1.into.count } }

  /// The number of entities that the file merges into others.
  public var mergedCount: Int { merges.reduce(0) { $0 + $1.from.count } }

  /// The number of entities that the file splits.
  public var splitCount: Int { splits.count }

  /// The number of names and entities that the file forbids.
  public var forbiddenCount: Int { forbiddenNames.count + forbiddenEntities.count }

  /// The entities of the file, the parts of split ones included.
  var allItems: [Item] { items + splits.flatMap(\.into) }
}

/// All that is wrong with a lexicon, in the order of the file.
public struct LexiconProblems: Error, Sendable, Equatable, CustomStringConvertible {
  /// The problems; at least one.
  public let problems: [LexiconError]

  init(_ problems: [LexiconError]) {
    self.problems = problems
  }

  /// One problem a line.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
