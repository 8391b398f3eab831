internal import ComentionEntities
internal import ComentionGraph

/// The entities and ties that a comparison draws, with their shares in each period drawn.
struct ComparisonScene: Sendable {
  /// A tie between two entities of the scene.
  struct Tie: Sendable {
    var source: Int
    var target: Int
    /// The time-weighted share in each period, 0 where there is none.
    var shares: [Double]
    var counts: [Int]
    /// What changed; nothing for a tie that neither of the two periods compared has.
    var change: Change?

    /// The largest share of any period.
    var level: Double { shares.max() ?? 0 }
  }

  /// An entity of the scene.
  struct Node: Sendable {
    var entity: Entity
    var shares: [Double]
    var counts: [Int]
    var change: Change?

    var level: Double { shares.max() ?? 0 }
  }

  /// The periods drawn.
  let periods: [ComparisonPeriod]
  /// The entities, those with the largest shares first.
  private(set) var nodes: [Node] = []
  /// The ties, those with the largest shares first.
  private(set) var ties: [Tie] = []
  /// The numbers before the limits.
  private(set) var found = (nodes: 0, ties: 0)

  /// Chooses what is drawn.
  ///
  /// Of the entities the `topNodes` with the largest share in any period stay; those that
  /// changed, and the ends of ties that did, come before others if `prefersChanges`. Of the ties between them stay the `topEdges` largest, the
  /// largest of each entity, and the claimed ones.
  init(
    _ comparison: Comparison, periods: [ComparisonPeriod], topNodes: Int?, topEdges: Int?,
    minCount: Int, prefersChanges: Bool
  ) {
    self.periods = periods
    var changes: [TieEnds: Change] = [:]
    for tie in comparison.ties { changes[TieEnds(tie.source.id, tie.target.id)] = tie.change }
    var nodeChanges: [EntityID: Change] = [:]
    for node in comparison.nodes { nodeChanges[node.entity.id] = node.change }

    var all: [EntityID: Node] = [:]
    var allTies: [TieEnds: (shares: [Double], counts: [Int])] = [:]
    for (index, period) in periods.enumerated() {
      for node in period.graph.nodes {
        let id = node.entity.id
        let empty = Node(
          entity: node.entity, shares: Array(repeating: 0, count: periods.count),
          counts: Array(repeating: 0, count: periods.count), change: nodeChanges[id])
        all[id, default: empty].shares[index] = period.share(ofWeight: node.weight)
        all[id, default: empty].counts[index] = node.count
      }
      for edge in period.graph.edges {
        let ends = TieEnds(
          period.graph.nodes[edge.source].entity.id, period.graph.nodes[edge.target].entity.id)
        let zero = Array(repeating: 0, count: periods.count)
        allTies[ends, default: (zero.map(Double.init), zero)].shares[index] =
          period.share(ofWeight: edge.weight)
        allTies[ends, default: (zero.map(Double.init), zero)].counts[index] = edge.count
      }
    }
    allTies = allTies.filter { $0.value.counts.reduce(0, +) >= minCount }
    found = (all.count, allTies.count)

    var claimed: Set<EntityID> = []
    if prefersChanges {
      for node in all.values where node.change.map({ $0.verdict != .undecided }) ?? false {
        claimed.insert(node.entity.id)
      }
      for (ends, _) in allTies where changes[ends].map({ $0.verdict != .undecided }) ?? false {
        claimed.formUnion([ends.first, ends.second])
      }
    }
    let ranked = all.values.sorted { one, other in
      let isClaimed = claimed.contains(one.entity.id)
      if isClaimed != claimed.contains(other.entity.id) { return isClaimed }
      return one.level == other.level ? one.entity.id < other.entity.id : one.level > other.level
    }
    nodes = ranked.prefix(topNodes ?? ranked.count).sorted { one, other in
      one.level == other.level ? one.entity.id < other.entity.id : one.level > other.level
    }
    var places: [EntityID: Int] = [:]
    for (place, node) in nodes.enumerated() { places[node.entity.id] = place }
    var drawn: [Tie] = []
    for (ends, tie) in allTies {
      guard let one = places[ends.first], let other = places[ends.second] else { continue }
      drawn.append(
        Tie(
          source: min(one, other), target: max(one, other), shares: tie.shares,
          counts: tie.counts, change: changes[ends]))
    }
    drawn.sort {
      $0.level == $1.level
        ? ($0.source, $0.target) < ($1.source, $1.target) : $0.level > $1.level
    }
    var seen: Set<Int> = []
    ties = drawn.enumerated().filter { place, tie in
      let isFirst = seen.insert(tie.source).inserted
      let isFirstOfTarget = seen.insert(tie.target).inserted
      let isClaimed = tie.change.map { $0.verdict != .undecided } ?? false
      return place < topEdges ?? .max || isFirst || isFirstOfTarget || isClaimed
    }.map(\.element)
  }

  /// The types drawn, in a fixed order.
  var types: [EntityType] {
    EntityType.allCases.filter { type in nodes.contains { $0.entity.type == type } }
  }

  /// The scene as one graph whose weights are the largest shares.
  var union: Graph {
    Graph(
      nodes: nodes.map {
        Graph.Node(entity: $0.entity, count: $0.counts.max() ?? 0, weight: $0.level)
      },
      edges: ties.map {
        Graph.Edge(
          source: $0.source, target: $0.target, count: $0.counts.max() ?? 0, weight: $0.level)
      }, summary: GraphSummary(settings: GraphSettings()))
  }
}
