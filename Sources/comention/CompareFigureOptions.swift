import ArgumentParser
import ComentionEntities
import ComentionGraph

/// The flags about the figure of a comparison.
struct CompareFigureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What is drawn: a panel for each period (default for 3 to 8 of them), what changed between two,"
        + " entities by rank, those that came or went, the partners of one, ties as a matrix, the growth"
        + " of ties, communities.",
      valueName: CompareFigureKind.allCases.map(\.rawValue).joined(separator: "|")))
  var figure: CompareFigureKind?

  @Option(
    help: ArgumentHelp(
      "The entity, by id or name, whose partners are drawn, or whose ties if growth is.",
      valueName: "id"))
  var focus: String?

  @Flag(help: "Put a table of the largest changes under the map of what changed.")
  var table = false

  @Option(
    help: ArgumentHelp(
      "How firmly names keep their places in panels, from 0 to 1 (default: 1, exactly).",
      valueName: "number"))
  var stability = 1.0

  @OptionGroup var places: PlacesOptions

  func validate() throws {
    if !(0...1).contains(stability) {
      throw ValidationError("--stability must be between 0 and 1, not \(stability)")
    }
    if focus != nil, let figure, figure != .partners, figure != .growth {
      throw ValidationError("--focus is for --figure partners and --figure growth")
    }
    if table, let figure, figure != .difference {
      throw ValidationError("--table is for --figure difference")
    }
  }

  /// The entity asked for.
  ///
  /// - Throws: a `CommandFailure` if no entity or more than one has the name.
  func focus(_ counts: CoMentionCounts, _ input: InputOptions) throws -> EntityID? {
    guard let focus else { return nil }
    if counts.entities.contains(where: { $0.id.rawValue == focus }) {
      return EntityID(rawValue: focus)
    }
    let found = try PostRun.lexicon(adding: input.lexicons).entities(named: focus)
    guard found.count <= 1 else {
      let list = found.map(\.id.rawValue).sorted().joined(separator: ", ")
      throw CommandFailure("'\(focus)' may mean \(list); give the id")
    }
    guard let id = found.first?.id, counts.entities.contains(where: { $0.id == id }) else {
      throw CommandFailure(
        "no post names '\(focus)' as one of the types counted; 'comention lexicon list' shows the"
          + " entities, and --types the types")
    }
    return id
  }
}

/// What a comparison is drawn as.
enum CompareFigureKind: String, CaseIterable, ExpressibleByArgument {
  case panels
  case difference
  case ranks
  case entries
  case partners
  case matrix
  case growth
  case communities
}
