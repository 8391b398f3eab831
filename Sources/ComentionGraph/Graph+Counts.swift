internal import ComentionEntities
internal import ComentionPosts

extension Graph {
  /// Makes the graph of a table of counts.
  ///
  /// The ties with fewer than `minCount` units go first; of the entities that are left the `topNodes`
  /// heaviest stay, and of the ties between them the `topEdges` heaviest, together with the heaviest
  /// tie of each node, so that no node is cut off by the choice of ties. Entities without a tie stay.
  ///
  /// - Complexity: O(n log n) for n entries of the table.
  public init(counts: CoMentionCounts, settings: GraphSettings) {
    let weights = TimeWeights(days: counts.posts.keys.compactMap { $0 }, settings: settings)
    var nodes: [(owner: Int, node: Node)] = []
    for (owner, sum) in counts.entitySums(weights) {
      let entity = counts.entities[owner]
      guard settings.types.contains(entity.type) else { continue }
      nodes.append((owner, Node(entity: entity, count: sum.count, weight: sum.weight)))
    }
    var summary = GraphSummary(counts: counts, weights: weights, settings: settings)
    summary.entitiesFound = nodes.count
    nodes.sort { $0.node.precedes($1.node) }
    let kept = nodes.prefix(settings.topNodes ?? nodes.count)
    let found = Set(nodes.map(\.owner))
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.owner, $0) })
    var edges: [Edge] = []
    for (pair, sum) in counts.pairSums(weights) {
      guard found.contains(pair.first), found.contains(pair.second) else { continue }
      summary.tiesFound += 1
      guard sum.count >= settings.minCount, let first = places[pair.first],
        let second = places[pair.second]
      else { continue }
      edges.append(
        Edge(
          source: min(first, second), target: max(first, second), count: sum.count,
          weight: sum.weight))
    }
    edges.sort { $0.precedes($1) }
    self.init(
      nodes: kept.map(\.node), edges: Graph.heaviest(edges, settings.topEdges), summary: summary)
  }

  /// The given number of first edges, and the first edge of each node.
  private static func heaviest(_ edges: [Edge], _ number: Int?) -> [Edge] {
    guard let number, edges.count > number else { return edges }
    var seen: Set<Int> = []
    return edges.enumerated().filter { position, edge in
      let isFirst = seen.insert(edge.source).inserted
      let isFirstOfTarget = seen.insert(edge.target).inserted
      return position < number || isFirst || isFirstOfTarget
    }.map(\.element)
  }
}

extension Graph.Node {
  /// Whether this node comes before another: heavier, more often, smaller id.
  fileprivate func precedes(_ other: Graph.Node) -> Bool {
    (-weight, -count, entity.id) < (-other.weight, -other.count, other.entity.id)
  }
}

extension Graph.Edge {
  /// Whether this edge comes before another: heavier, more often, between heavier nodes.
  fileprivate func precedes(_ other: Graph.Edge) -> Bool {
    (-weight, -count, source, target) < (-other.weight, -other.count, other.source, other.target)
  }
}

extension GraphSummary {
  /// What a table holds, of which days, and how much it weighs.
  fileprivate init(counts: CoMentionCounts, weights: TimeWeights, settings: GraphSettings) {
    self.init(settings: settings)
    var total = 0.0
    var squares = 0.0
    for (day, number) in counts.posts.sorted(by: {
      ($0.key?.rawValue ?? .min) < ($1.key?.rawValue ?? .min)
    }) {
      if day == nil { undatedPosts = number }
      guard let weight = weights[day] else {
        if day != nil { postsOutside += number }
        continue
      }
      posts += number
      total += Double(number) * weight
      squares += Double(number) * weight * weight
    }
    units = posts
    channels = counts.channelCount(weights)
    firstDay = weights.firstDay
    lastDay = weights.lastDay
    asOf = weights.asOf
    effectivePosts = squares > 0 ? total * total / squares : 0
  }
}
