internal import Yams

/// Turns the YAML of a user's lexicon into what it says, and notes what it cannot use.
struct LexiconFileReader {
  let path: String
  private(set) var items: [LexiconFile.Item] = []
  private(set) var merges: [LexiconFile.Merge] = []
  private(set) var splits: [LexiconFile.Split] = []
  private(set) var forbiddenNames: [LexiconFile.Reference] = []
  private(set) var forbiddenEntities: [LexiconFile.Reference] = []
  private(set) var problems: [LexiconError] = []
  private var ids: Set<String> = []

  private static let itemKeys: Set<String> = [
    "id", "type", "name", "short", "aliases", "forms", "hashtags", "flag", "country", "prominence",
    "surname", "surnameNeedsContext", "ambiguous", "sex",
  ]

  init(path: String) {
    self.path = path
  }

  mutating func read(_ yaml: String) {
    let root: Node?
    do {
      root = try compose(yaml: yaml)
    } catch let error as YamlError {
      return note(error)
    } catch {
      return note("not readable as YAML", at: nil)
    }
    let sections = ["entities", "merge", "split", "forbid"]
    guard let root, let mapping = root.mapping,
      sections.contains(where: { mapping[$0] != nil })
    else {
      return note(
        "a lexicon needs a list under the key 'entities', 'merge' or 'split', or the key 'forbid'",
        at: root?.mark?.line)
    }
    checkKeys(of: mapping, known: Set(sections))
    for node in list("entities", of: mapping) {
      if let item = item(node) { items.append(item) }
    }
    for node in list("merge", of: mapping) { readMerge(node) }
    for node in list("split", of: mapping) { readSplit(node) }
    if let forbid = mapping["forbid"] { readForbidden(forbid) }
  }

  /// The elements of a list; a missing one is empty.
  private mutating func list(_ key: String, of mapping: Node.Mapping) -> [Node] {
    guard let node = mapping[key] else { return [] }
    if let sequence = node.sequence { return Array(sequence) }
    note("'\(key)' must be a list, each element after '- '", at: node.mark?.line)
    return []
  }

  private mutating func checkKeys(of mapping: Node.Mapping, known: Set<String>) {
    for (key, _) in mapping where !known.contains(key.string ?? "") {
      note(
        "unknown key '\(key.string ?? "?")'; remove it or correct its spelling", at: key.mark?.line)
    }
  }

  private mutating func note(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      note("not valid YAML: \(problem)", at: mark.line)
    case .duplicatedKeysInMapping(let keys, let context):
      note("the key '\(keys.joined(separator: "', '"))' stands twice", at: context.mark.line)
    default:
      note("not valid YAML: \(error)", at: nil)
    }
  }

  private mutating func note(_ message: String, at line: Int?) {
    problems.append(LexiconError(file: path, line: line, message: message))
  }
}

// MARK: - Entities

extension LexiconFileReader {
  private mutating func item(_ node: Node) -> LexiconFile.Item? {
    let line = node.mark?.line ?? 1
    guard let mapping = node.mapping else {
      note("an entity must be a mapping with id, type and name", at: line)
      return nil
    }
    checkKeys(of: mapping, known: LexiconFileReader.itemKeys)
    guard let id = id(mapping, line) else { return nil }
    var item = LexiconFile.Item(id: EntityID(rawValue: id), line: line)
    if let node = mapping["type"] {
      item.type = EntityType(rawValue: node.string ?? "")
      guard item.type != nil else {
        note("the type must be organisation, person or place", at: node.mark?.line ?? line)
        return nil
      }
    }
    if let node = mapping["name"] {
      item.name = localized(node)
      guard item.name?[.english].isEmpty == false else {
        note("the entity '\(id)' needs a name, such as 'name: {en: ..., ru: ...}'", at: line)
        return nil
      }
    }
    item.short = mapping["short"].flatMap { localized($0) }
    item.country = mapping["country"]?.string
    item.flag = mapping["flag"]?.string
    item.prominence = mapping["prominence"]?.int
    item.names = names(mapping, line)
    return item
  }

  private mutating func id(_ mapping: Node.Mapping, _ line: Int) -> String? {
    guard let id = mapping["id"]?.string, !id.isEmpty else {
      note("an entity needs an id, such as 'id: csto'", at: line)
      return nil
    }
    let idLine = mapping["id"]?.mark?.line
    guard LexiconFileReader.isPlain(id) else {
      note("an id has small Latin letters, digits and hyphens only", at: idLine)
      return nil
    }
    guard ids.insert(id).inserted else {
      note("the id '\(id)' stands twice in this file", at: idLine)
      return nil
    }
    return id
  }

  private static func isPlain(_ id: String) -> Bool {
    id.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
  }

  private func localized(_ node: Node) -> LocalizedText? {
    if let text = node.string { return LocalizedText(english: text, russian: text) }
    guard let mapping = node.mapping else { return nil }
    return LocalizedText(
      english: mapping["en"]?.string ?? "", russian: mapping["ru"]?.string ?? "")
  }

  private mutating func names(_ mapping: Node.Mapping, _ line: Int) -> [LexiconFile.Name] {
    var names: [LexiconFile.Name] = []
    let ambiguous = Set(references(mapping["ambiguous"], line).map(\.text))
    let surname: SurfaceRole =
      mapping["surnameNeedsContext"]?.bool == true ? .commonSurname : .surname
    for key in ["name", "short", "aliases", "forms", "hashtags", "surname"] {
      let role: SurfaceRole =
        switch key {
        case "hashtags": .hashtag
        case "surname": surname
        default: .name
        }
      for name in references(mapping[key], line) {
        names.append(
          LexiconFile.Name(
            text: name.text, role: ambiguous.contains(name.text) ? .ambiguous : role,
            line: name.line))
      }
    }
    return names
  }

  /// The texts of a scalar, a list, or a mapping from language to either.
  private mutating func references(_ node: Node?, _ line: Int) -> [LexiconFile.Reference] {
    guard let node else { return [] }
    let line = node.mark?.line ?? line
    if let text = node.string { return [LexiconFile.Reference(text: text, line: line)] }
    if let sequence = node.sequence { return sequence.flatMap { references($0, line) } }
    if let mapping = node.mapping { return mapping.flatMap { references($0.value, line) } }
    note("expected a text or a list of texts", at: line)
    return []
  }
}

// MARK: - Changes of known entities

extension LexiconFileReader {
  private mutating func readMerge(_ node: Node) {
    let line = node.mark?.line ?? 1
    guard let mapping = node.mapping, let into = references(mapping["into"], line).first,
      case let from = references(mapping["from"], line), !from.isEmpty
    else {
      return note("a merge needs ids, such as '{into: csto, from: [odkb, csto-staff]}'", at: line)
    }
    checkKeys(of: mapping, known: ["into", "from"])
    merges.append(LexiconFile.Merge(into: into, from: from))
  }

  private mutating func readSplit(_ node: Node) {
    let line = node.mark?.line ?? 1
    guard let mapping = node.mapping, let from = references(mapping["from"], line).first,
      let parts = mapping["into"]?.sequence, !parts.isEmpty
    else {
      return note("a split needs 'from', an id, and 'into', a list of entities", at: line)
    }
    checkKeys(of: mapping, known: ["from", "into"])
    let items = parts.compactMap { item($0) }
    for item in items where item.names.isEmpty {
      note("the part '\(item.id)' needs the names that go over to it", at: item.line)
    }
    splits.append(LexiconFile.Split(from: from, into: items))
  }

  private mutating func readForbidden(_ node: Node) {
    guard let mapping = node.mapping else {
      return note("'forbid' needs a list under 'names' or 'entities'", at: node.mark?.line)
    }
    checkKeys(of: mapping, known: ["names", "entities"])
    let line = node.mark?.line ?? 1
    forbiddenNames += references(mapping["names"], line)
    forbiddenEntities += references(mapping["entities"], line)
  }
}
