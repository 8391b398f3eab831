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
    selection.apply(to: &settings)
    var counts = CoMentionCounts(types: settings.types, unit: counting.unit)
    var run = try PostRun(inputs, input)
    try await run.forEach(countBy: counting.countBy) { counts.add($0) }
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
    var options = try figure.options()
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

  @Option(
    name: .customLong("min-weight"),
    help: "Leave out ties whose value of --measure is smaller.")
  var minWeight: Double?

  @Option(
    help: ArgumentHelp(
      "What orders ties, and what --min-weight is measured in.",
      valueName: TieMeasure.allCases.map(\.rawValue).joined(separator: "|")))
  var measure = TieMeasure.weight

  @Option(
    help: ArgumentHelp(
      "Keep only ties that this test tells from chance; use hypergeometric with --max-entities 8.",
      valueName: Backbone.allCases.map(\.rawValue).joined(separator: "|")))
  var backbone = Backbone.none

  @Option(help: "The level of the test.")
  var alpha = 0.05

  func validate() throws {
    if minCount < 1 { throw ValidationError("--min-count must be at least 1, not \(minCount)") }
    if !(alpha > 0 && alpha < 1) {
      throw ValidationError("--alpha must be between 0 and 1, not \(alpha)")
    }
  }

  /// Writes these flags into the settings of a graph, but for the limits that depend on the format.
  func apply(to settings: inout GraphSettings) {
    settings.minCount = minCount
    settings.minWeight = minWeight
    settings.measure = measure
    settings.backbone = backbone
    settings.alpha = alpha
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

  @Option(
    help: ArgumentHelp(
      "The colours: light and dark in one file, or one of them, or for print.",
      valueName: Theme.allCases.map(\.rawValue).joined(separator: "|")))
  var theme = Theme.automatic

  @Option(
    help: ArgumentHelp("Width divided by height: 4:3, 16:9, 1, ...", valueName: "ratio"))
  var aspect = Aspect(ratio: 4.0 / 3)

  @Option(
    name: .customLong("style"),
    help: ArgumentHelp("A CSS file whose rules follow those of the figure.", valueName: "file"))
  var style: String?

  func validate() throws {
    if let width, !(1...20_000).contains(width) {
      throw ValidationError("--width must be between 1 and 20000 pixels, not \(width)")
    }
  }

  /// The options of the figure.
  ///
  /// - Throws: a `CommandFailure` if the style cannot be used.
  func options() throws -> FigureOptions {
    var options = FigureOptions()
    options.title = title
    options.theme = theme
    options.aspect = aspect.ratio
    if let style {
      let css = try TextFile.read(style)
      do throws(RenderError) {
        options.style = try FigureStyle(css: css)
      } catch {
        throw CommandFailure("\(style): \(error)")
      }
    }
    return options
  }
}

/// The width of a figure divided by its height, as a flag takes it: `4:3` or `1.5`.
struct Aspect: ExpressibleByArgument {
  let ratio: Double

  init(ratio: Double) {
    self.ratio = ratio
  }

  init?(argument: String) {
    let sides = argument.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
    guard let width = sides.first ?? nil, sides.count <= 2 else { return nil }
    guard let height = sides.count == 2 ? sides[1] : 1, height > 0 else { return nil }
    guard (0.5...3).contains(width / height) else { return nil }
    ratio = width / height
  }

  var defaultValueDescription: String { "4:3" }
}
