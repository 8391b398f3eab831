extension Lexicon {
  /// The entities that a person may mean by a name or id: the id itself, else every entity that bears
  /// the name as a name, short form or surname, by falling prominence.
  ///
  /// Capitals do not matter. An entity whose short form or name is exactly the text comes alone.
  public func entities(named text: String) -> [Entity] {
    if let entry = self[id: EntityID(rawValue: text)] { return [entry.entity] }
    let bytes = Array(text.utf8)
    var path: [NamePath.Step] = []
    guard NamePath.read(bytes.span, into: &path) != nil else { return [] }
    var node = NameTrie.Node.root
    for step in path {
      guard let child = trie.child(of: node, step.separator, step.hash) else { return [] }
      node = child
    }
    let owners = owners(at: node)
    let exact = owners.filter { index in
      let entity = entries[index].entity
      return Language.allCases.contains { entity.short[$0] == text || entity.name[$0] == text }
    }
    let chosen = exact.count == 1 ? exact : owners
    return chosen.map { entries[$0].entity }
  }

  /// All names of an entity, in the order in which they were added, each once.
  public func names(of id: EntityID) -> [String] {
    guard let owner = index(of: id) else { return [] }
    let owners = Set(entries.indices.filter { changes.resolved($0) == owner })
    var seen: Set<String> = []
    return trie.surfaces.lazy
      .filter {
        owners.contains(Int($0.owner)) && !$0.role.isHead && !$0.role.isPatternPart
          && $0.role != .forbidden
      }
      .map { String(decoding: pool[$0.range], as: UTF8.self) }
      .filter { seen.insert($0).inserted }
  }

  /// The entities whose names end at a node, by falling prominence, then by id; none whose name the
  /// same or a later file forbids.
  private func owners(at node: NameTrie.Node) -> [Int] {
    var names: [NameTrie.Surface] = []
    var next = trie.lastName(at: node)
    while let index = next {
      names.append(trie.surfaces[index])
      next = trie.surfaces[index].next >= 0 ? Int(trie.surfaces[index].next) : nil
    }
    let forbiddenRank = names.lazy.filter { $0.role == .forbidden }.map { Int($0.rank) }.max() ?? -1
    let owners = Set(
      names.lazy
        .filter { !$0.role.isHead && $0.role != .adjective && !$0.role.isPatternPart }
        .filter { Int($0.rank) > forbiddenRank }
        .compactMap { changes.resolved(Int($0.owner)) })
    return owners.sorted {
      (-entries[$0].prominence, entries[$0].entity.id)
        < (-entries[$1].prominence, entries[$1].entity.id)
    }
  }
}
