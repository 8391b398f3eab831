internal import ComentionEntities
internal import ComentionGraph

/// What sizes and widths in a figure stand for: the same for all nodes, all ties and the legend.
struct MarkScale: Sendable {
  /// The weight of a node of radius `maxRadius`.
  var nodeWeight: Double
  /// The radius of the heaviest node.
  var maxRadius: Double
  /// The weight of a tie of width `maxWidth`.
  var tieWeight: Double
  /// The width of the heaviest tie.
  var maxWidth: Double

  /// The scale for a graph: few nodes are drawn larger than many.
  init(_ graph: Graph) {
    nodeWeight = graph.nodes.map(\.weight).filter(\.isFinite).max() ?? 0
    tieWeight = graph.edges.map(\.weight).filter(\.isFinite).max() ?? 0
    maxRadius = min(52, max(32, 54 - 0.55 * Double(graph.nodes.count)))
    maxWidth = maxRadius * 0.27
  }

  /// A node's weight as a share of the heaviest.
  func share(ofNode weight: Double) -> Double {
    nodeWeight > 0 && weight.isFinite ? min(1, max(0, weight / nodeWeight)) : 0
  }

  /// A tie's weight as a share of the heaviest.
  func share(ofTie weight: Double) -> Double {
    tieWeight > 0 && weight.isFinite ? min(1, max(0, weight / tieWeight)) : 0
  }

  /// The width of a tie, in proportion to its weight; the thinnest can just be seen.
  func width(ofTie weight: Double) -> Double {
    max(0.7, maxWidth * share(ofTie: weight))
  }

  /// The opacity of a tie: weak ones recede.
  func opacity(ofTie weight: Double) -> Double {
    0.32 + 0.56 * share(ofTie: weight).squareRoot()
  }

  /// The marks of a graph's nodes.
  func marks(of graph: Graph, language: Language) -> [NodeMark] {
    graph.nodes.map { node in
      NodeMark(
        type: node.entity.type, label: node.entity.label(in: language),
        share: share(ofNode: node.weight), maxRadius: maxRadius)
    }
  }
}
