import ArgumentParser
import ComentionGraph
import ComentionPosts

/// The flags that say how the weight of a post falls with its age.
struct DecayOptions: ParsableArguments {
  @Option(
    name: .customLong("half-life"),
    help: ArgumentHelp(
      "The age at which a post weighs half, measured from --as-of or the end of its period: 180d, 26w,"
        + " 6m, 2y, or none.", valueName: "span"))
  var halfLife = HalfLife.none

  @Option(
    help: ArgumentHelp(
      "The shape in which weights fall with --half-life H: 2^(-a/H), 1-a/2H, or 2^(-(a/H)²).",
      valueName: DecayKernel.allValueStrings.joined(separator: "|")))
  var kernel = DecayKernel.exponential

  @Option(
    help: ArgumentHelp(
      "Weigh the posts of this span alike and older ones not at all, in place of --half-life.",
      valueName: "span"))
  var window: HalfLife?

  func validate() throws {
    if halfLife == .none, kernel != .exponential {
      throw ValidationError("--kernel \(kernel.rawValue) needs a --half-life")
    }
    if let window {
      if window == .none { throw ValidationError("--window needs a span, such as 180d") }
      if halfLife != .none {
        throw ValidationError("--window and --half-life exclude each other; leave one out")
      }
    }
  }

  /// Writes the flags into the settings of a graph.
  func apply(to settings: inout GraphSettings) {
    settings.halfLife = window ?? halfLife
    settings.kernel = window == nil ? kernel : .window
  }
}

/// The flags that weigh posts by their age.
struct WeightOptions: ParsableArguments {
  @OptionGroup var decay: DecayOptions

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day from which ages are measured; later posts are left out (default: the last day counted).",
      valueName: "YYYY-MM-DD"))
  var asOf: Day?
}

extension GraphSettings {
  /// Settings with what the flags say about counting, days and weights.
  init(_ counting: CountingOptions, _ dates: DateOptions, _ weights: WeightOptions) {
    self.init()
    counting.apply(to: &self)
    from = dates.span.from
    to = dates.span.to
    undated = dates.undatedPosts
    weights.decay.apply(to: &self)
    asOf = weights.asOf
  }
}
