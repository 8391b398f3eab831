import ArgumentParser
import ComentionEntities
import ComentionExport
import ComentionGraph
import ComentionPosts
import ComentionRender

/// The flags about the picture of one network.
struct GraphFigureFlags: ParsableArguments {
  /// What colours tell.
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case type
    case community
  }

  @Option(
    help: ArgumentHelp(
      "What colours tell: the types of entities, or communities (Leiden); shapes tell types.",
      valueName: Color.allCases.map(\.rawValue).joined(separator: "|")))
  var color = Color.type

  @Option(
    help: ArgumentHelp(
      "What names and ties in an SVG link to: the latest post behind them, the evidence in a report"
        + " beside it, or nothing.", valueName: "posts|FILE.html|none"))
  var links = LinkTarget.posts

  @Option(
    help: ArgumentHelp(
      "Also write what the picture shows as a table: .csv, .md or .html.", valueName: "file"))
  var table: String?

  @OptionGroup var places: PlacesOptions

  func validate() throws {
    if let table, tableFormat == nil {
      throw ValidationError("no format follows from '\(table)'; end it in .csv, .md or .html")
    }
  }

  private var tableFormat: String? {
    table?.split(separator: ".").last.map { $0.lowercased() }.flatMap {
      ["csv", "md", "html"].contains($0) ? $0 : nil
    }
  }

  /// Writes the table, if one is asked for.
  func writeTable(of graph: Graph, counts: CoMentionCounts, options: FigureOptions) throws {
    guard let path = table else { return }
    let table = FigureTable(
      of: graph, days: graph.days(in: counts), title: options.title(of: graph),
      language: options.language)
    let text =
      switch tableFormat {
      case "csv": table.csv
      case "md": table.markdown
      default: table.html
      }
    try OutputFile.write(Array(text.utf8), to: path)
  }

  /// Writes what is known of nodes and ties besides their weights into the options of a figure.
  func annotate(
    _ options: inout FigureOptions, _ graph: Graph, _ counts: CoMentionCounts, _ posts: PostLinks?
  ) {
    let days = graph.days(in: counts)
    for (node, span) in zip(graph.nodes, days.nodes) {
      let id = node.entity.id
      let link = link(EvidenceAnchor.node(id), posts?.link(ofNode: id))
      options.nodeNotes[id] = FigureNote(days: span, link: link)
    }
    for (edge, span) in zip(graph.edges, days.edges) {
      let ends = TieEnds(graph.nodes[edge.source].entity.id, graph.nodes[edge.target].entity.id)
      let link = link(EvidenceAnchor.tie(ends), posts?.link(ofTie: ends))
      options.tieNotes[ends] = FigureNote(days: span, link: link)
    }
  }

  private func link(_ anchor: String, _ post: String?) -> String? {
    switch links {
    case .posts: post
    case .report(let path): "\(path)#\(anchor)"
    case .none: nil
    }
  }
}

/// What the parts of a figure link to, as a flag takes it.
enum LinkTarget: ExpressibleByArgument, Equatable {
  case posts
  case none
  /// A report, by its address relative to the figure.
  case report(String)

  init?(argument: String) {
    switch argument {
    case "posts": self = .posts
    case "none": self = .none
    default:
      guard argument.hasSuffix(".html") || argument.hasSuffix(".htm") else { return nil }
      // Spaces and signs that end an address are written as such; other letters are taken as they are.
      var address = ""
      for scalar in argument.unicodeScalars {
        switch scalar {
        case " ": address += "%20"
        case "#": address += "%23"
        case "?": address += "%3F"
        default: address.unicodeScalars.append(scalar)
        }
      }
      self = .report(address)
    }
  }

  var defaultValueDescription: String { "posts" }
}
