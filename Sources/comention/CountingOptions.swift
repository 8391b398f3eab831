import ArgumentParser
import ComentionGraph

/// The flags that say what counts as together, and how much.
struct CountingOptions: ParsableArguments {
  @Option(
    name: .customLong("unit"),
    help: ArgumentHelp(
      "What counts as together (default: post).",
      valueName: CountingUnit.allCases.map(\.rawValue).joined(separator: "|")))
  var givenUnit: CountingUnit?

  @Option(
    help: ArgumentHelp(
      "Each pair of a unit of k entities counts 1 (full) or 1/(k-1) (fractional).",
      valueName: Counting.allCases.map(\.rawValue).joined(separator: "|")))
  var counting = Counting.full

  @Option(
    name: .customLong("count-by"),
    help: ArgumentHelp(
      "Whether reposts and near-copies count: always, once, or once in each channel (default: posts).",
      valueName: CountBy.allCases.map(\.rawValue).joined(separator: "|")))
  var givenCountBy: CountBy?

  @Option(
    name: .customLong("max-entities"),
    help: ArgumentHelp(
      "Set aside units that name more entities, as round-ups that say little about any two.",
      valueName: "number"))
  var maxEntities: Int?

  func validate() throws {
    if let maxEntities, maxEntities < 2 {
      throw ValidationError("--max-entities must be at least 2, not \(maxEntities)")
    }
  }

  /// What counts as together.
  var unit: CountingUnit { givenUnit ?? .post }

  /// Whether reposts and near-copies count.
  var countBy: CountBy { givenCountBy ?? .posts }

  /// Writes the flags into the settings of a graph.
  func apply(to settings: inout GraphSettings) {
    settings.counting = counting
    settings.countBy = countBy
    settings.maxEntities = maxEntities
  }
}
