import ArgumentParser
import ComentionEntities
import ComentionExport
import ComentionGraph
import ComentionPosts
import ComentionRender
import FoundationEssentials

/// `comention compare`: periods side by side, and what changed between two of them.
struct CompareCommand: AsyncParsableCommand {
  enum Format: String, OutputFormat {
    case svg
    case png
    case pdf
    case eps
    case json
    case csv
    case md
  }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Periods side by side, and what changed (SVG, PNG, PDF, EPS, JSON, CSV, MD).",
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
    try write(comparison, sources)
  }

  /// Writes every output; the figure is made once.
  private func write(_ comparison: Comparison, _ sources: [String]) throws {
    let kind = picture.figure ?? ComparisonKind.suitable(forPeriods: comparison.periods.count)
    var drawn: ComparisonFigure?
    let isData = output.files.allSatisfy { $0.format == .csv || $0.format == .md }
    if picture.places.path != nil || !isData {
      drawn = try drawing(of: comparison, kind)
    }
    // Before the figure: a file of places that this run makes is one of those that the figure names.
    if let drawn { try picture.places.write(drawn.places) }
    if output.files.contains(where: { $0.format == .svg }) {
      drawn?.metadata = try FigureRecord(of: CompareCommand.self, sources: sources).json
    }
    for (output, format) in output.files {
      try OutputFile.write(try bytes(of: comparison, drawn, as: format), to: output)
    }
  }

  private func drawing(
    of comparison: Comparison, _ kind: ComparisonKind
  ) throws -> ComparisonFigure {
    var options = ComparisonOptions()
    options.figure = try figure.options()
    options.figure.language = entities.language
    picture.places.makeRoom(in: &options.figure)
    options.topNodes = limits.topNodes == .all ? 100_000 : limits.topNodes.number(orDefault: nil)
    options.topEdges = limits.topEdges == .all ? 1_000_000 : limits.topEdges.number(orDefault: nil)
    options.minCount = limits.minCount
    options.places = try picture.places.places()
    if kind == .panels, comparison.periods.count > ComparisonKind.mostPanels, !input.quiet {
      Terminal.say(
        "comention: \(comparison.periods.count) periods are too many for panels; the last"
          + " \(ComparisonKind.mostPanels) are drawn")
    }
    do throws(RenderError) {
      return try ComparisonFigure(comparison, kind: kind, options: options)
    } catch {
      throw CommandFailure(error.description)
    }
  }

  private func bytes(
    of comparison: Comparison, _ drawn: ComparisonFigure?, as format: Format
  ) throws -> [UInt8] {
    let language = entities.language
    switch format {
    case .csv: return Array(ComparisonCSV.text(comparison, language: language).utf8)
    case .md: return Array(ComparisonMarkdown.text(comparison, language: language).utf8)
    case .json:
      let places = drawn?.places.places.mapValues { (x: $0.x, y: $0.y) } ?? [:]
      return Array(ComparisonJSON.text(comparison, language: language, places: places).utf8)
    case .svg, .png, .pdf, .eps:
      guard let drawn, let picture = PictureFormat(rawValue: format.rawValue) else { return [] }
      return try figure.bytes(picture, size: Double(drawn.pixelWidth) / 2, title: drawn.title) {
        _ in drawn.svg()
      }
    }
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
