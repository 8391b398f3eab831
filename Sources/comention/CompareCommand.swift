import ArgumentParser
import ComentionEntities
import ComentionExport
import ComentionGraph
import ComentionPosts
import ComentionRender

/// `comention compare`: periods side by side, and what changed between two of them.
struct CompareCommand: AsyncParsableCommand {
  enum Format: String, OutputFormat {
    case svg
    case png
    case pdf
    case eps
    case html
    case json
    case gexf
    case csv
    case md

    /// Whether it shows what `--figure` says.
    var isPicture: Bool { PictureFormat(rawValue: rawValue) != nil }
  }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract:
      "Periods side by side, and what changed (HTML, SVG, PNG, PDF, EPS, JSON, GEXF, CSV, MD).",
    discussion: """
      Every entity has the same place in every period. A change between two periods is claimed only \
      where the posts support it: days are shuffled between the periods, and q-values keep the share \
      of false claims at --alpha. Shares of posts are compared, so that periods may differ in volume.
      """)

  @Argument(help: ArgumentHelp("Files, folders, patterns, or '-'.", valueName: "input"))
  var inputs: [String]

  @OptionGroup(title: "Output") var output: OutputOptions<Format>
  @OptionGroup(title: "Periods") var periods: PeriodOptions
  @OptionGroup(title: "Periods") var span: SpanOptions
  @OptionGroup(title: "Test") var test: TestOptions
  @OptionGroup(title: "Test") var statistics: StatisticsOptions
  @OptionGroup(title: "Entities") var entities: EntityOptions
  @OptionGroup(title: "Selection") var limits: LimitOptions
  @OptionGroup(title: "Counting") var counting: CountingOptions
  @OptionGroup(title: "Weights") var decay: DecayOptions
  @OptionGroup(title: "Figure") var picture: CompareFigureOptions
  @OptionGroup(title: "Figure") var figure: FigureFlags
  @OptionGroup(title: "Input") var input: InputOptions

  func validate() throws {
    try periods.validate(with: span)
    for (path, format) in output.files where path.contains("{period}") {
      guard format.isPicture else {
        throw ValidationError(
          "{period} in '\(path)' is for pictures; \(format.rawValue) has all periods")
      }
      if let figure = picture.figure, figure != .panels {
        throw ValidationError(
          "{period} in '\(path)' draws networks; leave out --figure \(figure.rawValue)")
      }
    }
  }

  mutating func run() async throws {
    let types = entities.types?.types ?? [.organisation]
    let inputs = try CountedInputs(inputs)
    try inputs.check(types, counting, input)
    let (counts, sources) = try await inputs.counts(types: types, counting, input)

    let chosen = try periods.periods(of: counts, span)
    var settings = ComparisonSettings()
    settings.graph.types = types
    counting.apply(to: &settings.graph)
    settings.graph.countBy = counts.basis.countBy
    decay.apply(to: &settings.graph)
    try test.apply(to: &settings, chosen)
    settings.alpha = statistics.alpha
    settings.seed = statistics.seed
    settings.blockDays = statistics.blockDays
    settings.jobs = input.jobs ?? Terminal.processors
    let comparison = await Comparison(of: chosen, counts: counts, settings: settings)
    if !input.quiet { sayWhatIsMissing(comparison) }
    let focus = try picture.focus(counts, input)
    try writer(comparison, counts, focus, sources).write(output.files)
  }

  private func writer(
    _ comparison: Comparison, _ counts: CoMentionCounts, _ focus: EntityID?, _ sources: [String]
  ) throws -> CompareWriter {
    var options = ComparisonOptions()
    options.figure = try figure.options()
    options.figure.language = entities.language
    options.topNodes = limits.topNodes == .all ? 100_000 : limits.topNodes.number(orDefault: nil)
    options.topEdges = limits.topEdges == .all ? 1_000_000 : limits.topEdges.number(orDefault: nil)
    options.minCount = limits.minCount
    options.hasTable = picture.table
    options.stability = picture.stability
    picture.places.makeRoom(in: &options.figure)
    options.places = try picture.places.places()
    return CompareWriter(
      comparison: comparison, counts: counts, focus: focus, sources: sources, picture: picture,
      flags: figure, options: options, isQuiet: input.quiet)
  }

  /// Tells why a comparison claims less than was asked for.
  private func sayWhatIsMissing(_ comparison: Comparison) {
    let names = [comparison.earlier, comparison.later].map {
      comparison.periods[$0].period.name
    }
    switch comparison.test.obstacle {
    case .onePeriod:
      Terminal.say(
        "comention: the posts are all of one period, \(names[0]); choose shorter ones with --by")
    case .emptyPeriod:
      let empty = comparison.periods[comparison.earlier].graph.summary.units == 0 ? 0 : 1
      Terminal.say(
        "comention: no post is of \(names[empty]), so no change is claimed; choose two periods with"
          + " --between")
    case .overlap:
      Terminal.say(
        "comention: \(names[0]) and \(names[1]) share days, so no change is claimed; choose two"
          + " periods with --between")
    case nil: break
    }
    let undated = comparison.periods[0].graph.summary.undatedPosts
    if undated > 0 {
      Terminal.say(
        "comention: posts without a date belong to no period and are left out: \(undated)")
    }
  }
}
