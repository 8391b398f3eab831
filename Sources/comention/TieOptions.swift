import ArgumentParser
import ComentionGraph

/// The flags that choose ties by their strength and by a test.
struct TieOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What orders ties, and what --min-weight is measured in.",
      valueName: TieMeasure.allCases.map(\.rawValue).joined(separator: "|")))
  var measure = TieMeasure.weight

  @Option(
    name: .customLong("min-weight"),
    help: "Leave out ties whose value of --measure is smaller.")
  var minWeight: Double?

  @Option(
    help: ArgumentHelp(
      "Keep only ties that this test tells from chance; use hypergeometric with --max-entities 8.",
      valueName: Backbone.allCases.map(\.rawValue).joined(separator: "|")))
  var backbone = Backbone.none

  /// Writes these flags into the settings of a graph.
  func apply(to settings: inout GraphSettings) {
    settings.measure = measure
    settings.minWeight = minWeight
    settings.backbone = backbone
  }
}
