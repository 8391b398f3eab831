/// The known entities with their names, frozen for matching.
///
/// Names are found by whole words, longest first, in one pass over the text and in time independent
/// of the number of names. A lexicon is a value: extractors on several threads share one.
public struct Lexicon: Sendable {
  /// The entities, in the order they were added.
  public let entries: [LexiconEntry]
  let bodies: [StateBody]
  let pool: [UInt8]
  let trie: NameTrie
  let filter: NameFilter
  let flags: [UInt16: Int]
  /// The Russian class noun of each region that has an adjective, by the region's index.
  let regionNouns: [Int: String]
  /// Hashes of the given names of all persons: a surname after another given name is somebody else's.
  let givenNames: Set<UInt64>
  /// What users' files take away.
  let changes: LexiconChanges
  private let indices: [EntityID: Int]

  init(
    entries: [LexiconEntry], bodies: [StateBody], pool: [UInt8], trie: NameTrie,
    filter: NameFilter, flags: [UInt16: Int], regionNouns: [Int: String],
    givenNames: Set<UInt64>, changes: LexiconChanges, indices: [EntityID: Int]
  ) {
    self.entries = entries
    self.bodies = bodies
    self.pool = pool
    self.trie = trie
    self.filter = filter
    self.flags = flags
    self.regionNouns = regionNouns
    self.givenNames = givenNames
    self.changes = changes
    self.indices = indices
  }

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
    indices[id].flatMap { changes.resolved($0) }
  }
}
