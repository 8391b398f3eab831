import ArgumentParser
import ComentionEntities
import ComentionGraph

/// The flags that choose entities and pairs of them.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only these entities, by id or name; may be repeated.", valueName: "id"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp("Without this entity, by id or name; may be repeated.", valueName: "id"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only this entity and those around it, by id or name; may be repeated.", valueName: "id"))
  var focus: [String] = []

  @Option(help: "The number of ties between a --focus and the farthest entities kept.")
  var depth = 1

  @Option(
    help: ArgumentHelp(
      "Tie only entities of these types, such as organisation-place; may be repeated or set off by"
        + " commas.", valueName: "type-type"))
  var pairs: [TypePairList] = []

  func validate() throws {
    if depth < 1 { throw ValidationError("--depth must be at least 1, not \(depth)") }
  }

  /// The pairs of types to tie; nothing ties all.
  var typePairs: Set<TypePair>? {
    pairs.isEmpty ? nil : pairs.reduce(into: []) { $0.formUnion($1.pairs) }
  }

  /// The types that take part in ties; nothing if any may.
  var typesOfPairs: Set<EntityType>? {
    typePairs.map { pairs in pairs.reduce(into: []) { $0.formUnion([$1.first, $1.second]) } }
  }

  /// Writes these flags into the settings of a graph.
  ///
  /// - Parameters:
  ///   - known: entities that may be named besides those of the lexicon.
  /// - Throws: a `ValidationError` for a name that means nothing, or several entities.
  func apply(
    to settings: inout GraphSettings, _ input: InputOptions, alsoKnown known: [Entity]
  ) throws {
    settings.depth = depth
    settings.typePairs = typePairs
    guard !(only + without + focus).isEmpty else { return }
    let lexicon = try PostRun.lexicon(adding: input.lexicons)
    let ids = Set(known.map(\.id))
    settings.only = only.isEmpty ? nil : try SelectionOptions.ids(only, lexicon, ids)
    settings.without = try SelectionOptions.ids(without, lexicon, ids)
    settings.focus = try SelectionOptions.ids(focus, lexicon, ids)
  }

  /// The ids of the entities in a flag's values.
  ///
  /// Each value may hold several ids or names, separated by commas. Ids of entities that are in no lexicon begin with `x-`.
  private static func ids(
    _ values: [String], _ lexicon: Lexicon, _ known: Set<EntityID>
  ) throws -> Set<EntityID> {
    var ids: Set<EntityID> = []
    for name in values.flatMap({ $0.split(separator: ",") }).map(String.init) {
      let id = EntityID(rawValue: name)
      if known.contains(id) || name.hasPrefix("x-") {
        ids.insert(id)
        continue
      }
      let found = lexicon.entities(named: name)
      guard found.count <= 1 else {
        let list = found.map(\.id.rawValue).sorted().joined(separator: ", ")
        throw ValidationError("'\(name)' may mean \(list); give the id")
      }
      guard let entity = found.first else {
        throw ValidationError(
          "no entity is named '\(name)'; 'comention lexicon list' shows the entities")
      }
      ids.insert(entity.id)
    }
    return ids
  }
}

/// Pairs of types as a flag takes them: `organisation-place,organisation-organisation`.
struct TypePairList: ExpressibleByArgument {
  let pairs: Set<TypePair>

  init?(argument: String) {
    var pairs: Set<TypePair> = []
    for text in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let types = text.split(separator: "-", omittingEmptySubsequences: false)
        .map { EntityType(rawValue: String($0)) }
      guard types.count == 2, let one = types[0], let other = types[1] else { return nil }
      pairs.insert(TypePair(one, other))
    }
    self.pairs = pairs
  }
}
