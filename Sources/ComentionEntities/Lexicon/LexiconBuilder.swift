/// Collects entities and their names, and freezes them into a `Lexicon`.
struct LexiconBuilder {
  private(set) var entries: [LexiconEntry] = []
  private(set) var bodies: [StateBody] = []
  private var names: NameTrieBuilder
  private var flags: [UInt16: Int] = [:]
  private var regionNouns: [Int: String] = [:]
  private var indices = EntityIndices()
  /// What users' files take away.
  var changes = LexiconChanges()

  /// Makes an empty builder with room for about so many names in so many bytes.
  init(names: Int = 0, bytes: Int = 0) {
    self.names = NameTrieBuilder(names: names, bytes: bytes)
    insertInvitations()
  }

  /// Makes a builder that holds an image.
  init(_ image: LexiconImage) {
    names = image.names
    entries = image.entries
    bodies = image.bodies
    regionNouns = image.regionNouns
    indices = EntityIndices(sortedCount: entries.count)
    for (index, entry) in entries.enumerated() where !entry.flag.isEmpty {
      if let flag = Flag.code(entry.flag) { flags[flag] = index }
    }
    insertInvitations()
  }

  /// All names, in the order in which they were added.
  var surfaces: ArraySlice<NameTrie.Surface> { names.added }

  /// The written forms of all names.
  var pool: [UInt8] { names.pool }

  /// The index of an entity, if it is there.
  func index(of id: EntityID) -> Int? {
    indices.index(of: id, in: entries)
  }

  /// Adds an entity, or replaces what is known of the entity with the same id; gives its index.
  @discardableResult
  mutating func insert(_ entry: LexiconEntry) -> Int {
    let index = self.index(of: entry.entity.id) ?? entries.count
    if index == entries.count {
      entries.append(entry)
      indices.insert(entry.entity.id, at: index)
    } else {
      entries[index] = entry
    }
    if let flag = Flag.code(entry.flag) { flags[flag] = index }
    return index
  }

  /// Adds a kind of body that every state has; gives its index.
  mutating func insert(_ body: StateBody) -> Int {
    bodies.append(body)
    return bodies.count - 1
  }

  /// Says which class noun a region's name has.
  mutating func setRegionNoun(_ noun: String, of owner: Int) {
    regionNouns[owner] = noun
  }

  /// Adds a name of an entity, or of a kind of body.
  ///
  /// - Parameter rank: the file the name comes from; in a text, names of higher files overrule equal
  ///   names of lower ones.
  /// - Returns: whether the name can be matched at all: it needs a letter or digit, and between its
  ///   words only signs that `Separator` knows.
  @discardableResult
  mutating func insert(
    surface: Span<UInt8>, role: SurfaceRole, owner: Int, rank: UInt8 = 0
  ) -> Bool {
    names.insert(
      surface, role: role, rank: rank, owner: owner,
      isOfPerson: role == .name && entries[owner].entity.type == .person)
  }

  /// Adds the names of lists in a table; names that cannot be matched are left out.
  ///
  /// - Parameter prefixes: what a first byte of a name means that is no part of it.
  mutating func insert(
    _ lists: [NameTrieBuilder.NameList], of table: Span<UInt8>, prefixes: [[UInt8: SurfaceRole]]
  ) {
    names.insert(lists, of: table, prefixes: prefixes)
  }

  /// The lexicon of everything added.
  func freeze() -> Lexicon {
    let bodies = bodies.map { body in
      StateBody(id: body.id, entities: body.entities.compactMapValues { changes.resolved($0) })
    }
    return Lexicon(
      LexiconContent(
        entries: entries, bodies: bodies, trie: names.freeze(), flags: flags,
        regionNouns: regionNouns, givenNames: WordSet(hashes: names.givenNames), changes: changes,
        indices: indices))
  }
}
