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
    case vosviewer = "vosviewer.json"
    case csv
    case nodes = "nodes.csv"
    case markdown = "md"

    /// Whether a person looks at it, so that it must not hold more than an eye can read.
    var isPicture: Bool { picture != nil }

    /// The format as one of pictures; nothing for data.
    var picture: PictureFormat? { PictureFormat(rawValue: rawValue) }

    init?(extension name: String) { self.init(rawValue: name == "gv" ? "dot" : name) }

    init?(argument: String) {
      switch argument {
      case "vosviewer": self = .vosviewer
      case "nodes": self = .nodes
      default: self.init(rawValue: argument)
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract:
      "One network, as a picture (SVG, PNG, PDF, EPS) or as data (DOT, JSON, GraphML, GEXF ...).",
    discussion: """
      The format follows the extension of the file: pictures in .svg, .png, .pdf and .eps; .dot for \
      Graphviz, .json for D3 and networkx, .gexf for Gephi, .graphml, .net for Pajek, .cx2 for \
      Cytoscape, .vosviewer.json for VOSviewer; tables of ties in .csv and .md, of entities in \
      .nodes.csv. Two entities are tied if a post names both; the \
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
  @OptionGroup(title: "Measures") var network: NetworkOptions
  @OptionGroup(title: "Data") var data: DataOptions
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
    try await write(counted.counts, settings, posts, counted.sources)
  }

  /// Writes every output; one layout serves all pictures.
  private func write(
    _ counts: CoMentionCounts, _ settings: GraphSettings, _ posts: PostLinks?, _ sources: [String]
  ) async throws {
    var drawn: Figure?
    var full: (graph: Graph, positions: [(x: Double, y: Double)]?)?
    for (output, format) in output.files {
      guard let picture = format.picture else {
        if full == nil { full = try await complete(graph(counts, settings, format), counts) }
        guard let full else { continue }
        let bytes = data.bytes(
          of: full.graph, as: format, counts, positions: full.positions,
          language: entities.language)
        try OutputFile.write(bytes, to: output)
        continue
      }
      let graph = try graph(counts, settings, format)
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

  /// A graph for data with its measures, and places if they are asked for.
  private func complete(
    _ graph: Graph, _ counts: CoMentionCounts
  ) async throws -> (graph: Graph, positions: [(x: Double, y: Double)]?) {
    let jobs = input.jobs ?? Terminal.processors
    let full = await network.completed(graph, counts, statistics, jobs: jobs)
    guard data.layout != nil else { return (full, nil) }
    let positions = try layout(of: full, options: options()).positions
    return (full, positions.map { (x: $0.x, y: $0.y) })
  }

  private func options() throws -> FigureOptions {
    var options = try figure.options()
    options.language = entities.language
    options.engine = data.layout
    picture.places.makeRoom(in: &options)
    return options
  }

  private func layout(of graph: Graph, options: FigureOptions) throws -> Layout {
    let known = try picture.places.places()
    do throws(RenderError) {
      return try Layout(of: graph, keeping: known, options: options)
    } catch {
      throw CommandFailure(error.description)
    }
  }

  private func figure(
    of graph: Graph, _ counts: CoMentionCounts, _ posts: PostLinks?
  ) throws -> Figure {
    var options = try options()
    picture.annotate(&options, graph, counts, posts)
    let found = network.communities(of: graph, seed: statistics.seed)
    if let found {
      options.groups = FigureGroup.groups(of: found, in: graph)
    } else if picture.color == .community {
      options.groups = FigureGroup.groups(
        of: Communities(of: graph, resolution: network.resolution, seed: statistics.seed),
        in: graph)
    }
    let layout = try layout(of: graph, options: options)
    // Before the figure: a file of places that this run makes is one of those that the figure names.
    try picture.places.write(layout.file(for: graph))
    return Figure(graph: graph, layout: layout, options: options)
  }
}
