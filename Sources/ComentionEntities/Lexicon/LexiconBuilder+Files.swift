extension LexiconBuilder {
  /// Adds a user's file, and changes what it says.
  mutating func add(_ file: LexiconFile, rank: UInt8, problems: inout [LexiconError]) {
    var adder = FileAdder(file: file, rank: rank)
    for item in file.items { adder.add(item, like: nil, to: &self) }
    for split in file.splits { adder.split(split, in: &self) }
    for merge in file.merges { adder.merge(merge, in: &self) }
    for name in file.forbiddenNames { adder.forbid(name: name, in: &self) }
    for entity in file.forbiddenEntities { adder.forbid(entity: entity, in: &self) }
    problems += adder.problems
  }
}

/// Brings what one file says into a builder, and notes what it cannot use.
private struct FileAdder {
  let file: LexiconFile
  let rank: UInt8
  var problems: [LexiconError] = []

  mutating func note(_ message: String, at line: Int) {
    problems.append(LexiconError(file: file.path, line: line, message: message))
  }

  /// The index of a known entity; what patterns find is known to no lexicon.
  mutating func owner(_ reference: LexiconFile.Reference, in builder: LexiconBuilder) -> Int? {
    if let owner = builder.index(of: EntityID(rawValue: reference.text)) { return owner }
    note(
      "the entity '\(reference.text)' is not known; 'comention lexicon list' shows the ids",
      at: reference.line)
    return nil
  }

  // MARK: Entities

  /// Adds an entity with its names, or names to a known one; gives its index.
  @discardableResult
  mutating func add(
    _ item: LexiconFile.Item, like model: LexiconEntry?, to builder: inout LexiconBuilder
  ) -> Int? {
    guard let entry = entry(of: item, like: model, in: builder) else {
      note("the entity '\(item.id)' is not known yet; give it a type and a name", at: item.line)
      return nil
    }
    let owner = builder.insert(entry)
    builder.changes.restore(owner)
    for name in item.names {
      for spelling in EnglishSpelling.variants(of: name.text) {
        if builder.insert(spelling, name.role, owner: owner, rank: rank) { continue }
        noteUnmatchable(name.text, at: name.line)
        break
      }
    }
    return owner
  }

  private mutating func noteUnmatchable(_ name: String, at line: Int) {
    note(
      "the name '\(name)' cannot be matched; use letters, digits, blanks and hyphens", at: line)
  }

  /// What a file says of an entity, and of what it leaves out, what was known before.
  private func entry(
    of item: LexiconFile.Item, like model: LexiconEntry?, in builder: LexiconBuilder
  ) -> LexiconEntry? {
    let known = builder.index(of: item.id).map { builder.entries[$0] }
    guard let type = item.type ?? known?.entity.type ?? model?.entity.type,
      let name = item.name ?? known?.entity.name
    else { return nil }
    let before = known ?? model
    var entry = LexiconEntry(
      entity: Entity(
        id: item.id, type: type, name: name,
        short: item.short ?? known?.entity.short ?? LocalizedText()),
      country: item.country ?? before?.country ?? "", flag: item.flag ?? known?.flag ?? "")
    entry.prominence = item.prominence ?? before?.prominence ?? entry.prominence
    return entry
  }

  // MARK: Changes

  /// Gives names of an entity, with their case forms, to parts of it.
  mutating func split(_ split: LexiconFile.Split, in builder: inout LexiconBuilder) {
    guard let whole = owner(split.from, in: builder) else { return }
    let names = builder.names(of: whole)
    for item in split.into {
      let going = names.filter { name in
        item.names.contains { RussianForms.areForms($0.text, name.text) }
      }
      if going.isEmpty {
        note("no name of '\(item.id)' is one of '\(split.from.text)'", at: item.line)
      }
      guard let part = add(item, like: builder.entries[whole], to: &builder) else { continue }
      for name in going { builder.insert(name.text, name.role, owner: part, rank: rank) }
    }
  }

  mutating func merge(_ merge: LexiconFile.Merge, in builder: inout LexiconBuilder) {
    guard let target = owner(merge.into, in: builder) else { return }
    let entity = builder.entries[target].entity
    for reference in merge.from {
      let id = EntityID(rawValue: reference.text)
      guard !id.isOfPattern else {
        builder.changes.merge(pattern: id, into: target)
        continue
      }
      guard let other = owner(reference, in: builder) else { continue }
      let type = builder.entries[other].entity.type
      guard type == entity.type else {
        note(
          "'\(id)' (\(type.rawValue)) cannot be '\(entity.id)' (\(entity.type.rawValue))",
          at: reference.line)
        continue
      }
      guard builder.changes.merge(other, into: target) else {
        note("'\(entity.id)' stands for '\(id)' already", at: reference.line)
        continue
      }
    }
  }

  mutating func forbid(entity reference: LexiconFile.Reference, in builder: inout LexiconBuilder) {
    let id = EntityID(rawValue: reference.text)
    guard !id.isOfPattern else { return builder.changes.forbid(pattern: id) }
    guard let owner = owner(reference, in: builder) else { return }
    builder.changes.forbid(owner)
  }

  /// Forbids a name, and its case forms as far as a known entity has them.
  mutating func forbid(name: LexiconFile.Reference, in builder: inout LexiconBuilder) {
    guard builder.insert(name.text, .forbidden, owner: 0, rank: rank) else {
      return noteUnmatchable(name.text, at: name.line)
    }
    builder.changes.forbidName()
    for owner in builder.owners(of: name.text) {
      for other in builder.names(of: owner) where RussianForms.areForms(name.text, other.text) {
        builder.insert(other.text, .forbidden, owner: 0, rank: rank)
      }
    }
  }
}

extension EntityID {
  /// Whether it was made from the name of something that is in no list.
  fileprivate var isOfPattern: Bool { rawValue.hasPrefix("x-") }
}

extension LexiconBuilder {
  /// Adds one name; says whether it can be matched.
  @discardableResult
  fileprivate mutating func insert(
    _ name: String, _ role: SurfaceRole, owner: Int, rank: UInt8
  ) -> Bool {
    let bytes = Array(name.utf8)
    return insert(surface: bytes.span, role: role, owner: owner, rank: rank)
  }

  /// The names of an entity, each with what it means.
  fileprivate func names(of owner: Int) -> [(text: String, role: SurfaceRole)] {
    surfaces.lazy.filter { Int($0.owner) == owner && $0.role.isNameOfEntity }
      .map { (String(decoding: pool[$0.range], as: UTF8.self), $0.role) }
  }

  /// The entities that bear a name.
  fileprivate func owners(of name: String) -> Set<Int> {
    let bytes = Array(name.utf8)
    return Set(
      surfaces.lazy
        .filter { surface in
          surface.role.isNameOfEntity && Int(surface.count) == bytes.count
            && pool[surface.range].elementsEqual(bytes)
        }
        .map { Int($0.owner) })
  }
}

extension SurfaceRole {
  /// Whether it is a name of an entity, to be found in texts or tags.
  fileprivate var isNameOfEntity: Bool {
    switch self {
    case .name, .ambiguous, .surname, .commonSurname, .hashtag: true
    default: false
    }
  }
}
