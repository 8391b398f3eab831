/// Collects entities and their names, and freezes them into a `Lexicon`.
struct LexiconBuilder {
  private(set) var entries: [LexiconEntry] = []
  private(set) var bodies: [StateBody] = []
  private var pool: [UInt8] = []
  private var trie: NameTrie
  private var filter = NameFilter()
  private var firstWords: Set<UInt64> = []
  private var flags: [UInt16: Int] = [:]
  private var givenNames: Set<UInt64> = []
  private var indices: [EntityID: Int] = [:]
  private var path: [NamePath.Step] = []

  /// Makes an empty builder with room for about the given number of names.
  init(capacity: Int = 0) {
    trie = NameTrie(capacity: capacity * 2)
    entries.reserveCapacity(capacity / 16)
    indices.reserveCapacity(capacity / 16)
    pool.reserveCapacity(capacity * 24)
  }

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
    insertFirstWord(surface, first)
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
    Lexicon(
      entries: entries, bodies: bodies, pool: pool, trie: trie, filter: filter, flags: flags,
      givenNames: givenNames, indices: indices)
  }

  /// Adds the capitalisations in which the first word of a name may stand in a text.
  private mutating func insertFirstWord(_ surface: Span<UInt8>, _ step: NamePath.Step) {
    var raw = step.hash
    for index in step.range { raw = (raw ^ UInt64(surface[index])) &* 0x0000_0100_0000_01B3 }
    guard firstWords.insert(raw).inserted else { return }
    let word = step.range.map { surface[$0] }
    for variant in Set([word, word.levelled()]) {
      filter.insert(variant)
      filter.insert(variant.capitalised(all: true))
      filter.insert(variant.capitalised(all: false))
    }
  }
}

extension [UInt8] {
  /// The word with its first letter, or all letters, as capitals.
  fileprivate func capitalised(all: Bool) -> [UInt8] {
    mapScalars { isFirst, scalar in all || isFirst ? LetterCase.upper(scalar) : scalar }
  }

  /// The word with `ё` written `е`.
  fileprivate func levelled() -> [UInt8] {
    mapScalars { _, scalar in
      switch scalar {
      case 0x451: 0x435
      case 0x401: 0x415
      default: scalar
      }
    }
  }

  private func mapScalars(_ transform: (Bool, UInt32) -> UInt32) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      let (scalar, length) = Words.scalar(in: span, at: index)
      let mapped = Unicode.Scalar(transform(index == 0, scalar))
      result.append(contentsOf: mapped.flatMap { UTF8.encode($0) }.map { Array($0) } ?? [])
      index += length
    }
    return result
  }
}
