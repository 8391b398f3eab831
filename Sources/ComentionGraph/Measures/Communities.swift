/// Groups of nodes with more weight between them than chance would put there.
///
/// The groups are those of the Leiden or the Louvain algorithm, which improve the modularity
/// Q = Σ_c (W_c / m - γ (K_c / 2m)²), with the weight W_c of the ties inside a group, the sum K_c of the
/// strengths of its nodes, the weight m of all ties and the resolution γ: larger γ gives smaller
/// groups. Every group of Leiden is connected; those of Louvain may fall apart.
///
/// Source: V. A. Traag, L. Waltman, N. J. van Eck, *From Louvain to Leiden: guaranteeing
/// well-connected communities*, 2019; V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, *Fast
/// unfolding of communities in large networks*, 2008.
///
/// ```swift
/// let communities = Communities(of: graph, resolution: 1, seed: 1)
/// let coloured = graph.adding(communities)
/// coloured.nodes[0].measures?.community
/// ```
public struct Communities: Sendable, Equatable {
  /// How communities are found.
  public enum Method: String, CaseIterable, Sendable {
    /// Nodes are moved, groups of them taken apart where they are not well connected, and merged.
    case leiden
    /// Nodes are moved and groups of them merged.
    case louvain
  }

  /// The community of each node; 0 has the heaviest nodes in sum, 1 the next.
  public let membership: [Int]
  /// The number of communities; a node without ties is one of its own.
  public let count: Int
  /// The modularity Q; 0 if there are no ties.
  public let modularity: Double
  /// How evenly the ties of each node are spread over the communities.
  ///
  /// 1 - Σ_c (s_c / s)² with the part s_c of its strength s that leads to community c: 0 if all ties
  /// stay in one, near 1 for a bridge between many (Guimerà, Amaral, 2005).
  public let participation: [Double]

  /// Finds the communities of a graph.
  ///
  /// - Parameters:
  ///   - graph: the graph; ties count by weight.
  ///   - method: the algorithm.
  ///   - resolution: the resolution γ, positive.
  ///   - seed: the start of the random order of the nodes; equal seeds give equal communities.
  ///   - restarts: how many random orders are tried, of which the best result is kept; without it 20
  ///     for graphs of up to 5,000 ties, fewer for larger ones, but at least 3.
  /// - Complexity: about O(ties) for each restart.
  public init(
    of graph: Graph, method: Method = .leiden, resolution: Double = 1, seed: UInt64 = 1,
    restarts: Int? = nil
  ) {
    precondition(resolution > 0, "a resolution must be positive")
    let restarts = restarts ?? max(3, min(20, 100_000 / max(1, graph.edges.count)))
    precondition(restarts > 0, "there must be at least one try")
    let adjacency = Adjacency(graph)
    let network = LeidenNetwork(adjacency)
    var best: [Int] = []
    var bestQuality = -Double.infinity
    for restart in 0..<restarts {
      var leiden = Leiden(
        resolution: resolution, seed: seed &+ UInt64(restart) &* 0x9E37_79B9,
        refines: method == .leiden)
      // Every other try starts from random groups, to end in other places than the rest.
      let membership = leiden.communities(of: network, fromRandomGroups: restart % 2 == 1)
      let quality = network.modularity(membership, resolution)
      if quality > bestQuality + 1e-12 { (best, bestQuality) = (membership, quality) }
    }
    let weights = graph.nodes.map(\.weight)
    membership = Communities.numbered(best, by: weights)
    count = (membership.max() ?? -1) + 1
    modularity = bestQuality
    participation = Communities.participation(adjacency, membership)
  }

  /// The same groups, numbered by falling weight and then by their first node.
  private static func numbered(_ groups: [Int], by weights: [Double]) -> [Int] {
    var sums: [Int: (weight: Double, first: Int)] = [:]
    for (node, group) in groups.enumerated() {
      sums[group, default: (0, node)].weight += weights[node]
    }
    let order = sums.sorted {
      $0.value.weight == $1.value.weight
        ? $0.value.first < $1.value.first : $0.value.weight > $1.value.weight
    }
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
    return groups.compactMap { numbers[$0] }
  }

  private static func participation(_ graph: Adjacency, _ membership: [Int]) -> [Double] {
    var parts = [Double](repeating: 0, count: (membership.max() ?? -1) + 1)
    return (0..<graph.count).map { node in
      let strength = graph.strength(of: node)
      guard strength > 0 else { return 0 }
      for place in graph.range(of: node) {
        parts[membership[graph.neighbours[place]]] += graph.weights[place]
      }
      var sum = 0.0
      for place in graph.range(of: node) {
        let community = membership[graph.neighbours[place]]
        sum += (parts[community] / strength) * (parts[community] / strength)
        parts[community] = 0
      }
      return max(0, 1 - sum)
    }
  }
}

extension Graph {
  /// The graph with community and participation on every node.
  public func adding(_ communities: Communities) -> Graph {
    precondition(
      communities.membership.count == nodes.count, "the communities must be those of this graph")
    var measures = nodes.map { $0.measures ?? NodeMeasures() }
    let adjacency = Adjacency(self)
    for node in measures.indices {
      measures[node].degree = adjacency.range(of: node).count
      measures[node].strength = adjacency.strength(of: node)
      measures[node].community = communities.membership[node]
      measures[node].participation = communities.participation[node]
    }
    return withMeasures(measures)
  }
}
