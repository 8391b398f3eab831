import ArgumentParser
import ComentionEntities
import ComentionGraph
import ComentionRender
import ComentionReport

/// `comention report`: everything about one network on one page.
struct ReportCommand: AsyncParsableCommand {
  enum Format: String, OutputFormat {
    case html
    case markdown = "md"

    init?(extension name: String) { self.init(rawValue: name == "htm" ? "html" : name) }

    init?(argument: String) { self.init(rawValue: argument == "markdown" ? "md" : argument) }
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Everything about one network on one page: figure, numbers, and the posts behind them.",
    discussion: """
      The page (.html) needs no other file and no network: it can be mailed, published and printed, \
      searched and filtered. In .md the same as Markdown for Quarto and LaTeX, with the figures as SVG \
      files beside it. Counts and weights are those of 'comention graph' with the same flags.
      """)

  @Argument(help: ArgumentHelp("Files, folders, patterns, or '-'.", valueName: "input"))
  var inputs: [String]

  @Option(
    help: ArgumentHelp(
      "The posts quoted behind each tie and name: the newest, and up to three of every other year.",
      valueName: "number"))
  var evidence = 20

  @OptionGroup(title: "Output") var output: OutputOptions<Format>
  @OptionGroup(title: "Entities") var entities: EntityOptions
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Selection") var limits: LimitOptions
  @OptionGroup(title: "Ties") var ties: TieOptions
  @OptionGroup(title: "Ties") var statistics: StatisticsOptions
  @OptionGroup(title: "Counting") var counting: CountingOptions
  @OptionGroup(title: "Dates") var dates: DateOptions
  @OptionGroup(title: "Weights") var weights: WeightOptions
  @OptionGroup(title: "Figure") var figure: FigureFlags
  @Option(
    help: ArgumentHelp(
      "What colours tell: the types of entities, or communities (Leiden); shapes tell types.",
      valueName: GraphFigureFlags.Color.allCases.map(\.rawValue).joined(separator: "|")))
  var color = GraphFigureFlags.Color.type

  @OptionGroup(title: "Input") var input: InputOptions

  func validate() throws {
    if evidence < 1 { throw ValidationError("--evidence must be at least 1, not \(evidence)") }
  }

  mutating func run() async throws {
    var settings = GraphSettings(counting, dates, weights)
    settings.types = entities.types?.types ?? selection.typesOfPairs ?? [.organisation]
    // As many as 'graph' draws.
    settings.topNodes = limits.topNodes.number(orDefault: 32)
    settings.topEdges = limits.topEdges.number(orDefault: 72)
    let counted = try CountedInputs(inputs)
    if let path = counted.files.first {
      throw CommandFailure("\(path): is a counts file, and a report quotes posts; give the posts")
    }
    var run = try PostRun(inputs, input)
    try selection.apply(to: &settings, input, alsoKnown: [])
    ties.apply(to: &settings)
    settings.alpha = statistics.alpha
    settings.minCount = limits.minCount
    var collector = ReportCollector(types: settings.types, unit: counting.unit)
    var stories = StorySelection(countBy: counting.countBy)
    try await run.forEach { extracted in
      guard counting.countBy != .posts else { return collector.add(extracted) }
      // Which posts stand for their stories is known at the end.
      collector.inspect(extracted)
      stories.add(extracted)
    }
    for extracted in stories.chosen() { collector.count(extracted) }
    let options = try options()
    let report = try made { () throws(ReportError) in
      try collector.report(
        settings: settings, sources: run.reports, passedOver: run.passedOver,
        timeZone: input.timeZone, options: options)
    }
    guard report.graph.summary.posts > 0 else {
      throw CommandFailure(
        "none of the posts is in the period asked for; 'comention doctor' shows the days there are")
    }
    for (path, format) in output.files { try write(report, as: format, to: path) }
  }

  private func options() throws -> ReportOptions {
    var options = ReportOptions()
    options.figure = try figure.options()
    options.title = options.figure.title
    options.figure.title = nil
    options.figure.language = entities.language
    options.evidence = evidence
    options.isByCommunity = color == .community
    options.seed = statistics.seed
    options.program = "comention \(Comention.version)"
    options.command = Terminal.commandLine
    return options
  }

  private func write(_ report: Report, as format: Format, to path: String) throws {
    switch format {
    case .html:
      let html = try made { () throws(ReportError) in try report.html() }
      try OutputFile.write(Array(html.utf8), to: path)
    case .markdown:
      // The figures stand beside the document, and are there before it names them.
      let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
      let file = path == "-" ? "report" : String(path[slash...])
      let name = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
      let document = try made { () throws(ReportError) in try report.markdown(name: name) }
      for figure in document.figures {
        try OutputFile.write(Array(figure.svg.utf8), to: path[..<slash] + figure.name)
      }
      try OutputFile.write(Array(document.text.utf8), to: path)
    }
  }

  private func made<Value>(_ body: () throws(ReportError) -> Value) throws -> Value {
    do throws(ReportError) {
      return try body()
    } catch {
      throw CommandFailure(error.description)
    }
  }
}
