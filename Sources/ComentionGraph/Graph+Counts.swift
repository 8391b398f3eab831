internal import ComentionEntities
internal import ComentionPosts

extension Graph {
  /// Makes the graph of a table of counts.
  ///
  /// Ties are tested first, all of them; those that cannot be told from chance go, unless the settings
  /// keep them marked. Then go the ties below `minCount` and `minWeight`, the entities that are not
  /// asked for, and those too far from the focus. Of the entities left the `topNodes` heaviest stay, those
  /// in focus before others, and of the ties between them the `topEdges` strongest, together with the
  /// strongest tie of each node, so that no node is cut off by the choice of ties. Entities without a
  /// tie stay.
  ///
  /// - Complexity: O(n log n) for n entries of the table, besides the test.
  public init(counts: CoMentionCounts, settings: GraphSettings) {
    let weights = TimeWeights(days: counts.posts.keys.compactMap { $0 }, settings: settings)
    let sizes = counts.unitSizes(weights, settings)
    var summary = GraphSummary(counts: counts, weights: weights, settings: settings)
    summary.units = sizes.counted.reduce(0) { $0 + $1.units }
    summary.unitsSetAside = sizes.setAside

    var found: [(owner: Int, node: Node)] = []
    for sum in counts.entitySums(weights, settings) {
      let entity = counts.entities[Int(sum.ends)]
      guard settings.types.contains(entity.type) else { continue }
      found.append((Int(sum.ends), Node(entity: entity, count: sum.count, weight: sum.weight)))
    }
    found.sort { $0.node.precedes($1.node) }
    var places = [Int](repeating: -1, count: counts.entities.count)
    for (place, node) in found.enumerated() { places[node.owner] = place }
    let nodes = found.map(\.node)

    var edges: [Edge] = []
    var tied: [UInt64] = []
    let sums = counts.pairSums(weights, settings)
    edges.reserveCapacity(sums.count)
    for sum in sums {
      let pair = Pair(ends: sum.ends)
      let ends = (places[Int(pair.first)], places[Int(pair.second)])
      let (source, target) = (min(ends.0, ends.1), max(ends.0, ends.1))
      guard settings.ties(nodes[source].entity.type, nodes[target].entity.type) else { continue }
      if settings.backbone != .none { tied.append(sum.ends) }
      edges.append(
        Edge(
          source: source, target: target, count: sum.count, weight: sum.weight,
          association: Association(
            count: sum.count, first: nodes[source].count, second: nodes[target].count,
            units: summary.units)))
    }
    summary.entitiesFound = nodes.count
    summary.tiesFound = edges.count
    if settings.backbone != .none {
      summary.tiesTested = settings.pairs(of: nodes)
      let tested = TestedCounts(
        of: counts, weights, settings, owners: found.map(\.owner), ties: tied)
      tested.test(&edges, settings, tests: summary.tiesTested)
      summary.tiesSignificant = edges.count { $0.isSignificant == true }
    }
    edges.removeAll { !settings.keeps($0) }
    let kept = Graph.selected(nodes, edges, settings)
    edges = Graph.renumbered(edges, kept, nodes.count)
    Graph.sort(&edges, by: settings.measure)
    self.init(
      nodes: kept.map { nodes[$0] }, edges: Graph.strongest(edges, settings.topEdges),
      summary: summary)
  }

  /// The given number of first edges, and the first edge of each node.
  private static func strongest(_ edges: [Edge], _ number: Int?) -> [Edge] {
    guard let number, edges.count > number else { return edges }
    var seen: Set<Int> = []
    return edges.enumerated().filter { position, edge in
      let isFirst = seen.insert(edge.source).inserted
      let isFirstOfTarget = seen.insert(edge.target).inserted
      return position < number || isFirst || isFirstOfTarget
    }.map(\.element)
  }
}

extension GraphSettings {
  /// Whether an edge passes the test and the limits.
  fileprivate func keeps(_ edge: Graph.Edge) -> Bool {
    if edge.isSignificant == false, !keepsInsignificant { return false }
    if let minWeight, (edge.value(of: measure) ?? 0) < minWeight { return false }
    return edge.count >= minCount
  }
}

extension Graph.Node {
  /// Whether this node comes before another: heavier, more often, smaller id.
  fileprivate func precedes(_ other: Graph.Node) -> Bool {
    if weight != other.weight { return weight > other.weight }
    return count == other.count ? entity.id < other.entity.id : count > other.count
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
    unit = counts.unit
    channels = counts.channels.count(weights)
    firstDay = weights.firstDay
    lastDay = weights.lastDay
    asOf = weights.asOf
    effectivePosts = squares > 0 ? total * total / squares : 0
  }
}
