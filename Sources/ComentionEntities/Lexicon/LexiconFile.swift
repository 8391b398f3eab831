internal import Yams

/// A user's own lexicon: entities with their names, read from YAML.
///
/// ```yaml
/// entities:
///   - id: lake-club
///     type: organisation
///     name: {en: Lake Club, ru: Озёрный клуб}
///     short: {en: LC}
///     aliases: [Club of the Lake, Озёрного клуба]
/// ```
///
/// `id`, `type` and `name` are needed; `name` and `short` may be one text for all languages. Russian
/// case forms are taken as listed. An id of the built-in lexicon adds names to that entity, and
/// replaces its name and short form; an equal name of another entity is taken over by this file.
public struct LexiconFile: Sendable {
  /// One entity of the file.
  struct Item: Sendable {
    var entry: LexiconEntry
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

  /// The name of the file, for messages.
  public let path: String
  let items: [Item]

  /// Reads a file's text.
  ///
  /// - Throws: every problem found, each with its line.
  public init(yaml: String, path: String) throws(LexiconProblems) {
    self.path = path
    var reader = LexiconFileReader(path: path)
    items = reader.read(yaml)
    guard reader.problems.isEmpty else { throw LexiconProblems(reader.problems) }
  }

  /// The number of entities in the file.
  public var count: Int { items.count }
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

/// Turns YAML nodes into items, and notes what it cannot use.
private struct LexiconFileReader {
  let path: String
  private(set) var problems: [LexiconError] = []
  private var ids: Set<String> = []

  private static let keys: Set<String> = [
    "id", "type", "name", "short", "aliases", "forms", "hashtags", "flag", "country", "prominence",
    "surname", "surnameNeedsContext", "ambiguous", "sex",
  ]

  init(path: String) {
    self.path = path
  }

  mutating func read(_ yaml: String) -> [LexiconFile.Item] {
    let root: Node?
    do {
      root = try compose(yaml: yaml)
    } catch let error as YamlError {
      note(error)
      return []
    } catch {
      note("not readable as YAML", at: nil)
      return []
    }
    guard let root, let entities = root.mapping?["entities"], let sequence = entities.sequence
    else {
      note("a lexicon needs a list under the key 'entities'", at: root?.mark?.line)
      return []
    }
    return sequence.compactMap { item($0) }
  }

  private mutating func item(_ node: Node) -> LexiconFile.Item? {
    let line = node.mark?.line ?? 1
    guard let mapping = node.mapping else {
      note("an entity must be a mapping with id, type and name", at: line)
      return nil
    }
    for (key, _) in mapping where !LexiconFileReader.keys.contains(key.string ?? "") {
      note(
        "unknown key '\(key.string ?? "?")'; remove it or correct its spelling", at: key.mark?.line)
    }
    guard let id = id(mapping, line), let type = type(mapping, line) else { return nil }
    guard let name = localized(mapping["name"]), !name[.english].isEmpty else {
      note("the entity '\(id)' needs a name, such as 'name: {en: ..., ru: ...}'", at: line)
      return nil
    }
    let entity = Entity(
      id: EntityID(rawValue: id), type: type, name: name,
      short: localized(mapping["short"]) ?? LocalizedText())
    let entry = LexiconEntry(
      entity: entity, country: mapping["country"]?.string ?? "",
      flag: mapping["flag"]?.string ?? "")
    var item = LexiconFile.Item(
      entry: entry, prominence: mapping["prominence"]?.int, line: line)
    item.names = names(mapping, line)
    return item
  }

  private mutating func id(_ mapping: Node.Mapping, _ line: Int) -> String? {
    guard let id = mapping["id"]?.string, !id.isEmpty else {
      note("an entity needs an id, such as 'id: csto'", at: line)
      return nil
    }
    let isPlain = id.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isPlain else {
      note("an id has small Latin letters, digits and hyphens only", at: mapping["id"]?.mark?.line)
      return nil
    }
    guard ids.insert(id).inserted else {
      note("the id '\(id)' stands twice in this file", at: mapping["id"]?.mark?.line)
      return nil
    }
    return id
  }

  private mutating func type(_ mapping: Node.Mapping, _ line: Int) -> EntityType? {
    let text = mapping["type"]?.string ?? ""
    guard let type = EntityType(rawValue: text) else {
      note(
        "the type must be organisation, person or place",
        at: mapping["type"]?.mark?.line ?? line)
      return nil
    }
    return type
  }

  private func localized(_ node: Node?) -> LocalizedText? {
    guard let node else { return nil }
    if let text = node.string { return LocalizedText(english: text, russian: text) }
    guard let mapping = node.mapping else { return nil }
    return LocalizedText(
      english: mapping["en"]?.string ?? "", russian: mapping["ru"]?.string ?? "")
  }

  private mutating func names(_ mapping: Node.Mapping, _ line: Int) -> [LexiconFile.Name] {
    var names: [LexiconFile.Name] = []
    let ambiguous = Set(texts(mapping["ambiguous"]).map(\.text))
    let surname: SurfaceRole =
      mapping["surnameNeedsContext"]?.bool == true ? .commonSurname : .surname
    for key in ["name", "short", "aliases", "forms", "hashtags", "surname"] {
      let role: SurfaceRole =
        switch key {
        case "hashtags": .hashtag
        case "surname": surname
        default: .name
        }
      for (text, textLine) in texts(mapping[key]) {
        names.append(
          LexiconFile.Name(
            text: text, role: ambiguous.contains(text) ? .ambiguous : role, line: textLine ?? line))
      }
    }
    return names
  }

  /// The texts of a scalar, a list, or a mapping from language to either.
  private mutating func texts(_ node: Node?) -> [(text: String, line: Int?)] {
    guard let node else { return [] }
    if let text = node.string { return [(text, node.mark?.line)] }
    if let sequence = node.sequence { return sequence.flatMap { texts($0) } }
    if let mapping = node.mapping { return mapping.flatMap { texts($0.value) } }
    note("expected a text or a list of texts", at: node.mark?.line)
    return []
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
