import ArgumentParser
import ComentionEntities
import ComentionExport
import ComentionGraph
import ComentionRender

/// The flags about data files, and how they are written.
struct DataOptions: ParsableArguments {
  @Flag(help: "Write the weight of every day to GEXF, for the timeline of Gephi.")
  var dynamic = false

  @Option(
    help: ArgumentHelp(
      "The engine that finds places (default: neato up to 500 entities, then sfdp); given, data files"
        + " have places too.",
      valueName: LayoutEngine.allCases.map(\.rawValue).joined(separator: "|")))
  var layout: LayoutEngine?

  /// A graph in a format of data.
  func bytes(
    of graph: Graph, as format: GraphCommand.Format, _ counts: CoMentionCounts,
    positions: [(x: Double, y: Double)]?, language: Language
  ) -> [UInt8] {
    let text =
      switch format {
      case .dot: DOTText.text(graph, language: language, positions: positions)
      case .graphml: GraphMLText.text(graph, language: language, positions: positions)
      case .gexf:
        GEXFText.text(
          graph, language: language, positions: positions,
          daily: dynamic ? graph.dailyWeights(in: counts) : nil)
      case .pajek: PajekText.text(graph, language: language, positions: positions)
      case .cx2: CX2Text.text(graph, language: language, positions: positions)
      case .vosviewer: VOSviewerJSON.text(graph, language: language, positions: positions)
      case .csv: GraphTables.edges(graph, language: language)
      case .nodes: GraphTables.nodes(graph, language: language)
      case .markdown: GraphTables.markdown(graph, language: language)
      case .json, .svg, .png, .pdf, .eps:
        NodeLinkJSON.text(graph, language: language, positions: positions)
      }
    return Array(text.utf8)
  }
}
