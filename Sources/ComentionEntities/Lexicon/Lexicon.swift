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
  private let indices: [EntityID: Int]

  init(
    entries: [LexiconEntry], bodies: [StateBody], pool: [UInt8], trie: NameTrie,
    filter: NameFilter, flags: [UInt16: Int], regionNouns: [Int: String],
    givenNames: Set<UInt64>, indices: [EntityID: Int]
  ) {
    self.entries = entries
    self.bodies = bodies
    self.pool = pool
    self.trie = trie
    self.filter = filter
    self.flags = flags
    self.regionNouns = regionNouns
    self.givenNames = givenNames
    self.indices = indices
  }

  /// The entry with the given id, if there is one.
  public subscript(id id: EntityID) -> LexiconEntry? {
    indices[id].map { entries[$0] }
  }

  func index(of id: EntityID) -> Int? {
    indices[id]
  }
}
