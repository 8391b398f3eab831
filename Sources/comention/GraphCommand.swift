import ArgumentParser
import ComentionEntities
import ComentionExport
import ComentionGraph
import ComentionRender

/// `comention graph`: one network as a picture or as data.
struct GraphCommand: AsyncParsableCommand {
  enum Format: String, OutputFormat {
    case svg
    case png
    case pdf
    case dot
    case json
    case graphml
    case gexf
    case pajek = "net"
    case cx2
    case csv
    case markdown = "md"

    /// Whether a person looks at it, so that it must not hold more than an eye can read.
    var isPicture: Bool { self == .svg || self == .png || self == .pdf }

    init?(extension name: String) { self.init(rawValue: name == "gv" ? "dot" : name) }
  }

  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract:
      "One network, as a picture (SVG, PNG, PDF) or as data (DOT, JSON, GraphML, GEXF ...).",
    discussion: """
      The format follows the extension of the file: pictures in .svg, .png and .pdf; .dot for \
      Graphviz, .json for D3 and networkx, .gexf for Gephi, .graphml, .net for Pajek, .cx2 for \
      Cytoscape; tables of ties in .csv and .md. Two entities are tied if a post names both; the \
      caption states everything that shaped a picture.
      """)

  @Argument(help: ArgumentHelp("Files, folders, patterns, or '-'.", valueName: "input"))
  var inputs: [String]

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
  @OptionGroup(title: "Input") var input: InputOptions

  mutating func run() async throws {
    var settings = GraphSettings(counting, dates, weights)
    settings.types = entities.types?.types ?? selection.typesOfPairs ?? [.organisation]
    var counts = CoMentionCounts(types: settings.types, unit: counting.unit)
    var run = try PostRun(inputs, input)
    try selection.apply(to: &settings, run.lexicon)
    ties.apply(to: &settings)
    settings.alpha = statistics.alpha
    settings.minCount = limits.minCount
    try await run.forEach(countBy: counting.countBy) { counts.add($0) }
    // One layout serves all pictures.
    var drawn: Figure?
    for (output, format) in output.files {
      let graph = try graph(counts, settings, format)
      if format.isPicture {
        let figure = try drawn ?? figure(of: graph)
        drawn = figure
        try OutputFile.write(try bytes(of: figure, as: format), to: output)
      } else {
        try OutputFile.write(bytes(of: graph, as: format), to: output)
      }
    }
  }

  /// The graph as far as a format shows it.
  private func graph(
    _ counts: CoMentionCounts, _ settings: GraphSettings, _ format: Format
  ) throws -> Graph {
    var settings = settings
    settings.topNodes = limits.topNodes.number(orDefault: format.isPicture ? 40 : nil)
    settings.topEdges = limits.topEdges.number(orDefault: format.isPicture ? 100 : nil)
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

  /// A graph in a format of data.
  private func bytes(of graph: Graph, as format: Format) -> [UInt8] {
    let language = entities.language
    let text =
      switch format {
      case .dot: DOTText.text(graph, language: language)
      case .graphml: GraphMLText.text(graph, language: language)
      case .gexf: GEXFText.text(graph, language: language)
      case .pajek: PajekText.text(graph, language: language)
      case .cx2: CX2Text.text(graph, language: language)
      case .csv: GraphTables.edges(graph, language: language)
      case .markdown: GraphTables.markdown(graph, language: language)
      case .json, .svg, .png, .pdf: NodeLinkJSON.text(graph, language: language)
      }
    return Array(text.utf8)
  }

  /// A figure in a format of pictures.
  private func bytes(of figure: Figure, as format: Format) throws -> [UInt8] {
    let svg = figure.svg()
    do throws(RenderError) {
      switch format {
      case .png:
        return try Rasterizer.png(svg: svg, width: self.figure.width ?? figure.pixelWidth)
      case .pdf: return try Rasterizer.pdf(svg: svg, title: figure.title)
      default: return Array(svg.utf8)
      }
    } catch {
      throw CommandFailure(error.description)
    }
  }

  private func figure(of graph: Graph) throws -> Figure {
    var options = try figure.options()
    options.language = entities.language
    do throws(RenderError) {
      return Figure(
        graph: graph, layout: try Layout(of: graph, options: options), options: options)
    } catch {
      throw CommandFailure(error.description)
    }
  }
}
