internal import ComentionEntities
internal import ComentionPosts

extension Graph {
  /// The graph with an interval for the weight of every node and tie, and for the rank of every node.
  ///
  /// - Parameters:
  ///   - counts: the table the graph was made from.
  ///   - bootstrap: the number of replicates, level, blocks and seed.
  ///   - jobs: the number of parts worked on at once; it changes nothing but the time.
  /// - Complexity: O(entries of the table × replicates).
  public func addingIntervals(
    from counts: CoMentionCounts, _ bootstrap: Bootstrap, jobs: Int = 1
  ) async -> Graph {
    precondition(bootstrap.replicates > 0, "there must be at least one replicate")
    precondition(
      bootstrap.level > 0 && bootstrap.level < 1, "a level must lie between 0 and 1")
    precondition(bootstrap.blockDays > 0, "a block must have at least one day")
    let settings = summary.settings
    let weights = TimeWeights(days: counts.posts.keys.compactMap { $0 }, settings: settings)
    let draws = BlockDraws(days: counts.posts.keys.filter { weights[$0] != nil }, bootstrap)
    var owners: [EntityID: UInt32] = [:]
    for (index, entity) in counts.entities.enumerated() { owners[entity.id] = UInt32(index) }
    let nodeEnds = nodes.compactMap { owners[$0.entity.id].map(UInt64.init) }
    precondition(nodeEnds.count == nodes.count, "the table must be the one of the graph")
    let edgeEnds = edges.map {
      Pair(UInt32(nodeEnds[$0.source]), UInt32(nodeEnds[$0.target])).ends
    }

    let nodeParts = counts.weighted(counts.mentions, weights, settings, isPair: false)
    let nodeSums = await Parallel.map(nodeEnds, jobs: jobs) { nodeParts.replicates(of: $0, draws) }
    let edgeParts = counts.weighted(counts.pairs, weights, settings, isPair: true)
    let edgeIntervals = await Parallel.map(edgeEnds, jobs: jobs) { ends in
      bootstrap.interval(edgeParts.replicates(of: ends, draws))
    }
    var ranks = [[Int]](repeating: [], count: nodes.count)
    for replicate in 0..<bootstrap.replicates {
      let order = nodes.indices.sorted { one, other in
        let (first, second) = (nodeSums[one][replicate], nodeSums[other][replicate])
        return first == second ? one < other : first > second
      }
      for (rank, node) in order.enumerated() { ranks[node].append(rank + 1) }
    }
    var (nodes, edges) = (nodes, edges)
    for index in nodes.indices {
      nodes[index].interval = bootstrap.interval(nodeSums[index])
      nodes[index].rankInterval = bootstrap.interval(ranks[index])
    }
    for index in edges.indices { edges[index].interval = edgeIntervals[index] }
    return Graph(nodes: nodes, edges: edges, summary: summary)
  }
}

/// What each day adds to the weight of an entity or a pair.
private struct WeightedParts: Sendable {
  /// The parts of all ends, in the order of the table.
  var parts: [(day: Day?, weight: Double)] = []
  /// Where the parts of some ends lie.
  var ranges: [UInt64: Range<Int>] = [:]

  func replicates(of ends: UInt64, _ draws: BlockDraws) -> [Double] {
    var sums = [Double](repeating: 0, count: draws.replicates)
    for part in parts[ranges[ends] ?? 0..<0] { draws.add(part.weight, of: part.day, to: &sums) }
    return sums
  }
}

extension CoMentionCounts {
  fileprivate func weighted(
    _ table: CountTable, _ weights: TimeWeights, _ settings: GraphSettings, isPair: Bool
  ) -> WeightedParts {
    let measured = settings.types.intersection(types)
    var result = WeightedParts()
    for cell in table.cells {
      guard let weight = weights[cell.day],
        let share = settings.share(ofUnitWith: cell.size.count(of: measured))
      else { continue }
      let value = Double(cell.count) * weight * (isPair ? share : 1)
      let place = result.parts.count
      result.parts.append((cell.day, value))
      let start = result.ranges[cell.ends]?.lowerBound ?? place
      result.ranges[cell.ends] = start..<place + 1
    }
    return result
  }
}
