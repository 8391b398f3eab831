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
    case eps
    case dot
    case json
    case graphml
    case gexf
    case pajek = "net"
    case cx2
    case csv
    case markdown = "md"

    /// Whether a person looks at it, so that it must not hold more than an eye can read.
    var isPicture: Bool { picture != nil }

    /// The format as one of pictures; nothing for data.
    var picture: PictureFormat? { PictureFormat(rawValue: rawValue) }

    init?(extension name: String) { self.init(rawValue: name == "gv" ? "dot" : name) }
  }

  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract:
      "One network, as a picture (SVG, PNG, PDF, EPS) or as data (DOT, JSON, GraphML, GEXF ...).",
    discussion: """
      The format follows the extension of the file: pictures in .svg, .png, .pdf and .eps; .dot for \
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
  @OptionGroup(title: "Figure") var picture: GraphFigureFlags
  @OptionGroup(title: "Input") var input: InputOptions

  mutating func run() async throws {
    var settings = GraphSettings(counting, dates, weights)
    settings.types = entities.types?.types ?? selection.typesOfPairs ?? [.organisation]
    let isDrawn = output.files.contains { $0.format == .svg }
    let isLinked = isDrawn && picture.links == .posts
    let inputs = try CountedInputs(inputs, keepsEvidence: isLinked)
    try inputs.check(settings.types, counting, input)
    try selection.apply(to: &settings, input, alsoKnown: inputs.merged?.entities ?? [])
    ties.apply(to: &settings)
    settings.alpha = statistics.alpha
    settings.minCount = limits.minCount
    var posts =
      isLinked
      ? PostLinks(settings: settings, unit: inputs.merged?.unit ?? counting.unit) : nil
    let counted = try await inputs.counts(types: settings.types, counting, input) {
      posts?.add($0)
    }
    settings.countBy = counted.counts.basis.countBy
    try write(counted.counts, settings, posts, counted.sources)
  }

  /// Writes every output; one layout serves all pictures.
  private func write(
    _ counts: CoMentionCounts, _ settings: GraphSettings, _ posts: PostLinks?, _ sources: [String]
  ) throws {
    var drawn: Figure?
    for (output, format) in output.files {
      let graph = try graph(counts, settings, format)
      guard let picture = format.picture else {
        try OutputFile.write(bytes(of: graph, as: format), to: output)
        continue
      }
      var made = try drawn ?? figure(of: graph, counts, posts)
      drawn = made
      if picture == .svg {
        made.metadata = try FigureRecord(of: GraphCommand.self, sources: sources).json
      }
      let bytes = try figure.bytes(picture, size: made.size.width, title: made.title) {
        made.svg(isOpaque: $0)
      }
      try OutputFile.write(bytes, to: output)
    }
    if picture.table != nil {
      var options = FigureOptions()
      (options.title, options.language) = (figure.title, entities.language)
      try picture.writeTable(of: graph(counts, settings, .svg), counts: counts, options: options)
    }
  }

  /// The graph as far as a format shows it.
  private func graph(
    _ counts: CoMentionCounts, _ settings: GraphSettings, _ format: Format
  ) throws -> Graph {
    var settings = settings
    settings.topNodes = limits.topNodes.number(orDefault: format.isPicture ? 32 : nil)
    settings.topEdges = limits.topEdges.number(orDefault: format.isPicture ? 72 : nil)
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
      case .json, .svg, .png, .pdf, .eps: NodeLinkJSON.text(graph, language: language)
      }
    return Array(text.utf8)
  }

  private func figure(
    of graph: Graph, _ counts: CoMentionCounts, _ posts: PostLinks?
  ) throws -> Figure {
    var options = try figure.options()
    options.language = entities.language
    picture.places.makeRoom(in: &options)
    picture.annotate(&options, graph, counts, posts)
    if picture.color == .community {
      options.groups = FigureGroup.groups(
        of: Communities(of: graph, seed: statistics.seed), in: graph)
    }
    let known = try picture.places.places()
    let layout: Layout
    do throws(RenderError) {
      layout = try Layout(of: graph, keeping: known, options: options)
    } catch {
      throw CommandFailure(error.description)
    }
    // Before the figure: a file of places that this run makes is one of those that the figure names.
    try picture.places.write(layout.file(for: graph))
    return Figure(graph: graph, layout: layout, options: options)
  }
}
