import ArgumentParser
import ComentionGraph

/// The flags that say what counts as together, and how much.
struct CountingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What counts as together.",
      valueName: CountingUnit.allCases.map(\.rawValue).joined(separator: "|")))
  var unit = CountingUnit.post

  @Option(
    help: ArgumentHelp(
      "Each pair of a unit of k entities counts 1 (full) or 1/(k-1) (fractional).",
      valueName: Counting.allCases.map(\.rawValue).joined(separator: "|")))
  var counting = Counting.full

  @Option(
    name: .customLong("count-by"),
    help: ArgumentHelp(
      "Whether reposts and near-copies count: always, once, or once in each channel.",
      valueName: CountBy.allCases.map(\.rawValue).joined(separator: "|")))
  var countBy = CountBy.posts

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

  /// Writes the flags into the settings of a graph.
  func apply(to settings: inout GraphSettings) {
    settings.counting = counting
    settings.countBy = countBy
    settings.maxEntities = maxEntities
  }
}
