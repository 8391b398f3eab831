/// Where a node stands in its graph.
public struct NodeMeasures: Sendable, Equatable {
  /// The number of ties.
  public var degree = 0
  /// The sum of the weights of the ties.
  public var strength = 0.0
  /// See `NodeMeasure.pageRank`.
  public var pageRank: Double?
  /// See `NodeMeasure.eigenvector`.
  public var eigenvector: Double?
  /// See `NodeMeasure.betweenness`.
  public var betweenness: Double?
  /// See `NodeMeasure.closeness`.
  public var closeness: Double?
  /// See `NodeMeasure.core`.
  public var core: Int?
  /// See `NodeMeasure.clustering`.
  public var clustering: Double?
  /// See `NodeMeasure.component`.
  public var component: Int?
  /// The number of the community, 0 for the heaviest; see `Communities`.
  public var community: Int?
  /// How evenly the ties are spread over the communities; see `Communities.participation`.
  public var participation: Double?

  /// Makes measures of a node without ties.
  public init() {}
}

/// A measure of nodes.
///
/// Weights are those of the ties; where a measure needs distances, the distance of two tied nodes is
/// 1/w, so that often means near (M. E. J. Newman, *Scientific collaboration networks II*, 2001).
/// All are those of networkx under the settings named.
public enum NodeMeasure: String, CaseIterable, Sendable {
  /// The share of time a reader spends at the node who follows ties in proportion to their weight and,
  /// with probability 0.15 or where there is no tie, starts again anywhere: x = 0.85 W x + 0.15 / n.
  /// Linear in the number of ties, about 200 rounds. (Brin, Page, 1998)
  case pageRank = "pagerank"
  /// The entry of the node in the principal eigenvector, W x = λ x with |x| = 1, of the largest component;
  /// 0 outside it. Linear in the number of ties for each round. (Bonacich, 1972)
  case eigenvector
  /// The share of shortest paths between two other nodes that lead through the node; a share of paths
  /// of equal length. O(nodes × ties × log nodes). (Freeman, 1977; Brandes, 2001)
  case betweenness
  /// (r-1)²/((n-1) Σ d) for the distances d to the r-1 other nodes that can be reached, out of n.
  /// O(nodes × ties × log nodes). (Wasserman, Faust, 1994)
  case closeness
  /// The largest k so that the node belongs to a part of the graph in which every node has k ties
  /// inside. Linear. (Seidman, 1983; Batagelj, Zaveršnik, 2003)
  case core
  /// The share of pairs of neighbours that are tied themselves; 0 with fewer than two. At most
  /// O(ties^1.5). (Watts, Strogatz, 1998)
  case clustering
  /// The number of the component, in the order of their first nodes, from 0. Linear.
  case component
}

extension Graph {
  /// The graph with measures on every node.
  ///
  /// ```swift
  /// let measured = graph.measured([.pageRank, .core])
  /// measured.nodes[0].measures?.pageRank
  /// ```
  ///
  /// - Parameter measures: which to compute besides degree and strength; those of shortest paths take
  ///   much longer than the others on graphs of more than some thousand nodes.
  public func measured(_ measures: Set<NodeMeasure> = Set(NodeMeasure.allCases)) -> Graph {
    let adjacency = Adjacency(self)
    var all = nodes.map { $0.measures ?? NodeMeasures() }
    for node in all.indices {
      all[node].degree = adjacency.range(of: node).count
      all[node].strength = adjacency.strength(of: node)
    }
    func write<Value>(
      _ measure: NodeMeasure, _ path: WritableKeyPath<NodeMeasures, Value?>, _ values: () -> [Value]
    ) {
      guard measures.contains(measure) else { return }
      for (node, value) in values().enumerated() { all[node][keyPath: path] = value }
    }
    write(.pageRank, \.pageRank) { Spectrum.pageRank(adjacency) }
    write(.component, \.component) { Structure.components(adjacency) }
    write(.eigenvector, \.eigenvector) { Spectrum.eigenvector(adjacency) }
    write(.core, \.core) { Structure.cores(adjacency) }
    write(.clustering, \.clustering) { Structure.clustering(adjacency) }
    if measures.contains(.betweenness) || measures.contains(.closeness) {
      let paths = ShortestPaths(adjacency)
      write(.betweenness, \.betweenness) { paths.betweenness }
      write(.closeness, \.closeness) { paths.closeness }
    }
    return withMeasures(all)
  }

  /// The graph with the given measures, in the order of its nodes.
  func withMeasures(_ measures: [NodeMeasures]) -> Graph {
    var nodes = nodes
    for (index, value) in measures.enumerated() { nodes[index].measures = value }
    return Graph(nodes: nodes, edges: edges, summary: summary)
  }
}
