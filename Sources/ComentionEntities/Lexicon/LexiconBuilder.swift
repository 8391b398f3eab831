/// Collects entities and their names, and freezes them into a `Lexicon`.
struct LexiconBuilder {
  private(set) var entries: [LexiconEntry] = []
  private(set) var bodies: [StateBody] = []
  private(set) var pool: [UInt8] = []
  private var trie: NameTrie
  private var filter = NameFilter()
  private var flags: [UInt16: Int] = [:]
  private var regionNouns: [Int: String] = [:]
  private var givenNames: Set<UInt64> = []
  private var indices: [EntityID: Int] = [:]
  private var path: [NamePath.Step] = []
  /// What users' files take away.
  var changes = LexiconChanges()

  /// Makes an empty builder with room for about the given number of names.
  init(capacity: Int = 0) {
    trie = NameTrie(capacity: capacity * 2)
    entries.reserveCapacity(capacity / 16)
    indices.reserveCapacity(capacity / 16)
    pool.reserveCapacity(capacity * 24)
  }

  /// All names, in the order in which they were added.
  var surfaces: [NameTrie.Surface] { trie.surfaces }

  /// The index of an entity, if it is there.
  func index(of id: EntityID) -> Int? {
    indices[id]
  }

  /// Adds an entity, or replaces what is known of the entity with the same id; gives its index.
  @discardableResult
  mutating func insert(_ entry: LexiconEntry) -> Int {
    let index = indices[entry.entity.id] ?? entries.count
    if index == entries.count {
      entries.append(entry)
      indices[entry.entity.id] = index
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
    guard surface.count <= Int(UInt16.max) else { return false }
    guard let range = NamePath.read(surface, into: &path), let first = path.first else {
      return false
    }
    if role == .name, path.count > 1, entries[owner].entity.type == .person {
      givenNames.insert(first.hash)
    }
    filter.insert(spellingsOf: surface, first.range)
    var node = NameTrie.Node.root
    for step in path { node = trie.insertChild(of: node, step.separator, step.hash) }
    trie.append(
      NameTrie.Surface(
        start: pool.count, count: range.count, role: role, rank: rank, owner: owner),
      at: node)
    for index in range { pool.append(surface[index]) }
    return true
  }

  /// The lexicon of everything added.
  func freeze() -> Lexicon {
    let bodies = bodies.map { body in
      StateBody(id: body.id, entities: body.entities.compactMapValues { changes.resolved($0) })
    }
    return Lexicon(
      entries: entries, bodies: bodies, pool: pool, trie: trie, filter: filter, flags: flags,
      regionNouns: regionNouns,
      givenNames: givenNames, changes: changes, indices: indices)
  }
}
