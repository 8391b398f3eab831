import ArgumentParser
import ComentionEntities
import ComentionGraph

/// The flags that keep a network readable.
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
    name: .customLong("min-count"),
    help: "Leave out ties of fewer posts.")
  var minCount = 1

  @Option(
    name: .customLong("top-nodes"),
    help: ArgumentHelp(
      "Keep the heaviest entities (default: 40 in pictures, all in data).", valueName: "number|all")
  )
  var topNodes = Limit.automatic

  @Option(
    name: .customLong("top-edges"),
    help: ArgumentHelp(
      "Keep the heaviest ties, and the heaviest of each entity (default: 100 in pictures, all in data).",
      valueName: "number|all"))
  var topEdges = Limit.automatic

  @Option(
    name: .customLong("min-weight"),
    help: "Leave out ties whose value of --measure is smaller.")
  var minWeight: Double?

  @Option(
    help: ArgumentHelp(
      "What orders ties, and what --min-weight is measured in.",
      valueName: TieMeasure.allCases.map(\.rawValue).joined(separator: "|")))
  var measure = TieMeasure.weight

  @Option(
    help: ArgumentHelp(
      "Keep only ties that this test tells from chance; use hypergeometric with --max-entities 8.",
      valueName: Backbone.allCases.map(\.rawValue).joined(separator: "|")))
  var backbone = Backbone.none

  @Option(help: "The level of the test.")
  var alpha = 0.05

  func validate() throws {
    if minCount < 1 { throw ValidationError("--min-count must be at least 1, not \(minCount)") }
    if depth < 1 { throw ValidationError("--depth must be at least 1, not \(depth)") }
    if !(alpha > 0 && alpha < 1) {
      throw ValidationError("--alpha must be between 0 and 1, not \(alpha)")
    }
  }

  /// Writes these flags into the settings of a graph, but for the limits that depend on the format.
  func apply(to settings: inout GraphSettings, _ lexicon: Lexicon) throws {
    settings.only = only.isEmpty ? nil : try SelectionOptions.ids(only, lexicon)
    settings.without = try SelectionOptions.ids(without, lexicon)
    settings.focus = try SelectionOptions.ids(focus, lexicon)
    settings.depth = depth
    settings.minCount = minCount
    settings.minWeight = minWeight
    settings.measure = measure
    settings.backbone = backbone
    settings.alpha = alpha
  }

  /// The ids of the entities in a flag's values.
  ///
  /// Each value may hold several ids or names, separated by commas. Ids of entities that are in no lexicon begin with `x-`.
  private static func ids(_ values: [String], _ lexicon: Lexicon) throws -> Set<EntityID> {
    var ids: Set<EntityID> = []
    for name in values.flatMap({ $0.split(separator: ",") }).map(String.init) {
      let found = lexicon.entities(named: name)
      guard found.count <= 1 else {
        let list = found.map(\.id.rawValue).sorted().joined(separator: ", ")
        throw ValidationError("'\(name)' may mean \(list); give the id")
      }
      guard let id = found.first?.id ?? (name.hasPrefix("x-") ? EntityID(rawValue: name) : nil)
      else {
        throw ValidationError(
          "no entity is named '\(name)'; 'comention lexicon list' shows the entities")
      }
      ids.insert(id)
    }
    return ids
  }
}

/// A number, `all`, or what suits the format.
enum Limit: ExpressibleByArgument, Equatable {
  case automatic
  case all
  case number(Int)

  init?(argument: String) {
    if argument == "all" {
      self = .all
    } else if let number = Int(argument), number >= 1 {
      self = .number(number)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { "" }

  /// The number to keep; nothing keeps all.
  func number(orDefault automatic: Int?) -> Int? {
    switch self {
    case .automatic: automatic
    case .all: nil
    case .number(let number): number
    }
  }
}
