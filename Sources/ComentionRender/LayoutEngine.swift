/// The algorithm of libgraphviz that finds places for the nodes of one connected network.
///
/// Both are deterministic when seeded and given nodes in a fixed order. `fdp` is not offered: its
/// result depends on heap addresses.
public enum LayoutEngine: String, CaseIterable, Sendable {
  /// Stress majorisation: the best picture, in time that grows with the square of the nodes.
  case neato
  /// Multilevel springs: for networks of more than about 500 nodes.
  case sfdp

  /// The version of libgraphviz, such as "2.42.2"; other versions may find other places.
  public static func libraryVersion() -> String { GraphvizSession.version() }
}

extension LayoutEngine {
  /// A network as the engine sees it: sizes and lengths, and no text of ours.
  struct Problem {
    /// The width and height of every node in points.
    var sizes: [Size]
    /// The pairs that are tied, with the length wished for in points.
    var ties: [(source: Int, target: Int, length: Double)]
  }

  /// Finds the places of the nodes' centres, in points with y down, anywhere in the plane.
  func positions(for problem: Problem) throws(RenderError) -> [Point] {
    var dot = "graph{graph[overlap=\(self == .sfdp ? "prism" : "true"),start=1,splines=false"
    if self == .neato { dot += ",mode=major,maxiter=300" }
    dot += "];node[shape=box,label=\"\",fixedsize=true];"
    for (index, size) in problem.sizes.enumerated() {
      dot += "n\(index)[width=\(fixed(size.width / 72, 4)),height=\(fixed(size.height / 72, 4))];"
    }
    for tie in problem.ties {
      dot += "n\(tie.source)--n\(tie.target)[len=\(fixed(tie.length / 72, 4))];"
    }
    dot += "}"
    return try GraphvizSession.positions(
      dot: dot, nodeCount: problem.sizes.count, engine: rawValue)
  }
}
