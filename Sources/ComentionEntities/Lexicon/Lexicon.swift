/// The known entities with their names, frozen for matching.
///
/// Names are found by whole words, longest first, in one pass over the text and in time independent
/// of the number of names. A lexicon is a value: extractors on several threads share one.
public struct Lexicon: Sendable {
  /// What is in it; shared, so that a copy of a lexicon costs next to nothing.
  private let content: LexiconContent

  init(_ content: LexiconContent) {
    self.content = content
  }

  /// The entities, in the order they were added.
  public var entries: [LexiconEntry] { content.entries }
  var bodies: [StateBody] { content.bodies }
  var trie: NameTrie { content.trie }
  var pool: [UInt8] { content.trie.pool }
  var filter: NameFilter { content.trie.filter }
  var flags: [UInt16: Int] { content.flags }
  var regionNouns: [Int: String] { content.regionNouns }
  var givenNames: WordSet { content.givenNames }
  var changes: LexiconChanges { content.changes }

  /// What kind of thing an entity is: asked often, and quicker than by way of its entry.
  func type(of owner: Int) -> EntityType { content.types[owner] }

  /// The entry with the given id, or the one that it was merged into; nothing if it is unknown or
  /// forbidden.
  public subscript(id id: EntityID) -> LexiconEntry? {
    index(of: id).map { entries[$0] }
  }

  /// The entities that may be found, in the order they were added: those that are neither forbidden nor
  /// merged into others.
  public var entities: [Entity] {
    entries.indices.lazy.filter { changes.resolved($0) == $0 }.map { entries[$0].entity }
  }

  func index(of id: EntityID) -> Int? {
    content.indices.index(of: id, in: content.entries).flatMap { changes.resolved($0) }
  }
}

/// The tables of a lexicon.
final class LexiconContent: Sendable {
  let entries: [LexiconEntry]
  /// The types of the entities, in step with `entries`.
  let types: [EntityType]
  let bodies: [StateBody]
  let trie: NameTrie
  /// The entity of each flag, by `Flag.code`.
  let flags: [UInt16: Int]
  /// The Russian class noun of each region that has an adjective, by the region's index.
  let regionNouns: [Int: String]
  /// The given names of all persons: a surname after another given name is somebody else's.
  let givenNames: WordSet
  /// What users' files take away.
  let changes: LexiconChanges
  /// The entity of each id; for one that users' files merged or forbade, what it was.
  let indices: EntityIndices

  init(
    entries: [LexiconEntry], bodies: [StateBody], trie: NameTrie,
    flags: [UInt16: Int], regionNouns: [Int: String], givenNames: WordSet,
    changes: LexiconChanges, indices: EntityIndices
  ) {
    self.entries = entries
    types = entries.map(\.entity.type)
    self.bodies = bodies
    self.trie = trie
    self.flags = flags
    self.regionNouns = regionNouns
    self.givenNames = givenNames
    self.changes = changes
    self.indices = indices
  }
}
