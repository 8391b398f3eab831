internal import ComentionEntities
internal import ComentionPosts

extension Graph {
  /// Makes the graph of a table of counts.
  ///
  /// The ties with fewer than `minCount` units go first; of the entities the `topNodes` heaviest
  /// stay, and of the ties between them the `topEdges` heaviest, together with the heaviest tie of
  /// each node, so that no node is cut off by the choice of ties. Entities without a tie stay.
  ///
  /// - Complexity: O(n log n) for n entries of the table.
  public init(counts: CoMentionCounts, settings: GraphSettings) {
    let weights = TimeWeights(days: counts.posts.keys.compactMap { $0 }, settings: settings)
    var summary = GraphSummary(counts: counts, weights: weights, settings: settings)
    var nodes: [(owner: Int, node: Node)] = []
    for sum in counts.entitySums(weights, settings) {
      let entity = counts.entities[Int(sum.ends)]
      guard settings.types.contains(entity.type) else { continue }
      nodes.append((Int(sum.ends), Node(entity: entity, count: sum.count, weight: sum.weight)))
    }
    nodes.sort { $0.node.precedes($1.node) }
    summary.entitiesFound = nodes.count
    let kept = nodes.prefix(settings.topNodes ?? nodes.count)
    var places = [Int?](repeating: nil, count: counts.entities.count)
    for (place, node) in kept.enumerated() { places[node.owner] = place }
    let sums = counts.pairSums(weights, settings)
    summary.tiesFound = sums.count
    var edges: [Edge] = []
    for sum in sums where sum.count >= settings.minCount {
      let pair = Pair(ends: sum.ends)
      guard let first = places[Int(pair.first)], let second = places[Int(pair.second)] else {
        continue
      }
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
    if weight != other.weight { return weight > other.weight }
    return count == other.count ? entity.id < other.entity.id : count > other.count
  }
}

extension Graph.Edge {
  /// Whether this edge comes before another: heavier, more often, between heavier nodes.
  fileprivate func precedes(_ other: Graph.Edge) -> Bool {
    if weight != other.weight { return weight > other.weight }
    return (other.count, source, target) < (count, other.source, other.target)
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
    let sizes = counts.unitSizes(weights, settings)
    unit = counts.unit
    units = sizes.counted.reduce(0) { $0 + $1.units }
    unitsSetAside = sizes.setAside
    channels = counts.channels.count(weights)
    firstDay = weights.firstDay
    lastDay = weights.lastDay
    asOf = weights.asOf
    effectivePosts = squares > 0 ? total * total / squares : 0
  }
}
