import ArgumentParser
import ComentionEntities
import ComentionExport
import ComentionGraph
import ComentionRender

/// `comention graph`: one network as a picture or as data.
struct GraphCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case svg
    case png
    case pdf
    case dot
    case json

    /// Whether a person looks at it, so that it must not hold more than an eye can read.
    var isPicture: Bool { self == .svg || self == .png || self == .pdf }
  }

  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "One network, as a picture (SVG, PNG, PDF) or as data (DOT, JSON).",
    discussion: """
      The format follows the extension of the file. Two entities are tied if a post names both; \
      the caption states everything that shaped the picture.
      """)

  @Argument(help: ArgumentHelp("Files, folders, patterns, or '-'.", valueName: "input"))
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; may be repeated; '-' is standard output.", valueName: "file"))
  var output: [String]

  @Option(
    help: ArgumentHelp(
      "The format, if it does not follow from the file's extension.",
      valueName: Format.allCases.map(\.rawValue).joined(separator: "|")))
  var format: Format?

  @OptionGroup(title: "Entities") var entities: EntityOptions
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Counting") var counting: CountingOptions
  @OptionGroup(title: "Dates") var dates: DateOptions
  @OptionGroup(title: "Weights") var weights: WeightOptions
  @OptionGroup(title: "Figure") var figure: FigureFlags
  @OptionGroup(title: "Input") var input: InputOptions

  func validate() throws {
    for output in output where format == nil && GraphCommand.format(of: output) == nil {
      throw ValidationError(
        "no format follows from '\(output)'; end it in .svg, .png, .pdf, .dot or .json, or give --format"
      )
    }
  }

  mutating func run() async throws {
    var settings = GraphSettings(counting, dates, weights)
    settings.types = entities.types?.types ?? [.organisation]
    settings.minCount = selection.minCount
    var counts = CoMentionCounts(types: settings.types, unit: counting.unit)
    var run = try PostRun(inputs, input)
    try await run.forEach { counts.add($0) }
    for output in output {
      guard let format = format ?? GraphCommand.format(of: output) else { continue }
      let graph = try graph(counts, settings, format)
      try OutputFile.write(try bytes(of: graph, as: format), to: output)
    }
  }

  /// The graph as far as a format shows it.
  private func graph(
    _ counts: CoMentionCounts, _ settings: GraphSettings, _ format: Format
  ) throws -> Graph {
    var settings = settings
    settings.topNodes = selection.topNodes.number(orDefault: format.isPicture ? 40 : nil)
    settings.topEdges = selection.topEdges.number(orDefault: format.isPicture ? 100 : nil)
    let graph = Graph(counts: counts, settings: settings)
    if graph.summary.posts == 0 {
      throw CommandFailure(
        "none of the posts is in the period asked for; 'comention doctor' shows the days there are")
    }
    if graph.nodes.isEmpty, !input.quiet {
      Terminal.say(
        "comention: none of the posts names an entity of the types asked for; try --types all")
    }
    return graph
  }

  private func bytes(of graph: Graph, as format: Format) throws -> [UInt8] {
    let language = entities.language
    var options = figure.options
    options.language = language
    do throws(RenderError) {
      switch format {
      case .json: return Array(NodeLinkJSON.text(graph, language: language).utf8)
      case .dot: return Array(DOTText.text(graph, language: language).utf8)
      case .svg: return Array(try figure(graph, options).svg().utf8)
      case .png:
        let figure = try figure(graph, options)
        return try Rasterizer.png(
          svg: figure.svg(), width: self.figure.width ?? figure.pixelWidth)
      case .pdf:
        let figure = try figure(graph, options)
        return try Rasterizer.pdf(svg: figure.svg(), title: figure.title)
      }
    } catch {
      throw CommandFailure(error.description)
    }
  }

  private func figure(_ graph: Graph, _ options: FigureOptions) throws(RenderError) -> Figure {
    Figure(graph: graph, layout: try Layout(of: graph, options: options), options: options)
  }

  /// The format that a file name asks for.
  private static func format(of path: String) -> Format? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let name = path[path.index(after: dot)...].lowercased()
    return name == "gv" ? .dot : Format(rawValue: name)
  }
}

/// The flags that keep a network readable.
struct SelectionOptions: ParsableArguments {
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

  func validate() throws {
    if minCount < 1 { throw ValidationError("--min-count must be at least 1, not \(minCount)") }
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

/// The flags about the picture.
struct FigureFlags: ParsableArguments {
  @Option(help: "The title (default: written from the data).")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The width of a PNG in pixels (default: twice the points).", valueName: "pixels"))
  var width: Int?

  func validate() throws {
    if let width, !(1...20_000).contains(width) {
      throw ValidationError("--width must be between 1 and 20000 pixels, not \(width)")
    }
  }

  var options: FigureOptions {
    var options = FigureOptions()
    options.title = title
    return options
  }
}
