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
    name: .customLong("backbone"),
    help: ArgumentHelp(
      "Keep only ties that this test tells from chance, or test none (default: all ties stay; those that"
        + " SDSM, on posts of at most 7 names, cannot tell from chance are marked, and pale in"
        + " pictures). Use hypergeometric with --max-entities 7.",
      valueName: Backbone.allCases.map(\.rawValue).joined(separator: "|")))
  var givenBackbone: Backbone?

  /// Writes these flags into the settings of a graph.
  func apply(to settings: inout GraphSettings) {
    settings.measure = measure
    settings.minWeight = minWeight
    settings.backbone = givenBackbone ?? .sdsm
    settings.keepsInsignificant = givenBackbone == nil
    settings.testMaxEntities = givenBackbone == nil ? TieOptions.testedEntities : nil
  }

  /// Posts that name more say too little about any two bodies: with this limit SDSM invents no ties where
  /// 5% of posts are round-ups, and finds 95% of ties planted in 1% of posts.
  private static let testedEntities = 7
}
