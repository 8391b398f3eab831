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

  /// The scale for a graph.
  ///
  /// Few nodes are drawn larger than many, and many of about equal weight smaller than a few heavy ones
  /// among light ones, so that all symbols together cover about a tenth of the drawing. Ties are thinner
  /// where they are many.
  init(_ graph: Graph) {
    nodeWeight = graph.nodes.map(\.weight).filter(\.isFinite).max() ?? 0
    tieWeight = graph.edges.map(\.weight).filter(\.isFinite).max() ?? 0
    let count = Double(graph.nodes.count)
    let heaviest = nodeWeight
    let shares = graph.nodes.reduce(0) { sum, node in
      sum + (heaviest > 0 && node.weight.isFinite ? max(0, node.weight / heaviest) : 0)
    }
    let covering = (9000 * max(1, count / 30) / max(1, shares)).squareRoot()
    maxRadius = max(24, min(52, max(32, 54 - 0.55 * count), covering))
    let ties = Double(graph.edges.count) / max(1, count)
    maxWidth = maxRadius * 0.27 * min(1, max(0.65, (2 / max(0.1, ties)).squareRoot()))
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
    max(0.8, maxWidth * share(ofTie: weight))
  }

  /// The opacity of a tie: weak ones recede.
  ///
  /// Ties that pass a test are strong, those that cannot be told from chance are pale, and the palest of
  /// the former is stronger than the strongest of the latter: no width can hide what they are.
  func opacity(ofTie weight: Double, isSignificant: Bool? = nil) -> Double {
    let share = share(ofTie: weight)
    let strength = (share + share.squareRoot()) / 2
    return switch isSignificant {
    case nil: 0.32 + 0.56 * strength
    case true?: 0.7 + 0.3 * strength
    case false?: 0.24 + 0.16 * strength
    }
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
