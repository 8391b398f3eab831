/// The raw counts that a test of ties goes by: those of all units that count, or of those that name few
/// enough entities.
struct TestedCounts {
  /// The count of each tie, in the order of the ties given; 0 if they meet in longer units only.
  private var ties: [Int]
  /// The count of each node.
  private var nodes: [Int]
  /// The number of units of each size.
  private var sizes: [(size: Int, units: Int)]

  /// Takes the counts from a table.
  ///
  /// - Parameters:
  ///   - owners: the place of each node's entity in the table.
  ///   - ends: the pairs of entities that are tied, in rising order.
  init(
    of counts: CoMentionCounts, _ weights: TimeWeights, _ settings: GraphSettings, owners: [Int],
    ties ends: [UInt64]
  ) {
    var settings = settings
    settings.maxEntities = [settings.maxEntities, settings.testMaxEntities].compactMap(\.self).min()
    sizes = counts.unitSizes(weights, settings).counted
    var places = [Int](repeating: -1, count: counts.entities.count)
    for (place, owner) in owners.enumerated() { places[owner] = place }
    nodes = [Int](repeating: 0, count: owners.count)
    for sum in counts.entitySums(weights, settings) where places[Int(sum.ends)] >= 0 {
      nodes[places[Int(sum.ends)]] = sum.count
    }
    ties = [Int](repeating: 0, count: ends.count)
    var place = 0
    // Sums of pairs are in rising order too.
    for sum in counts.pairSums(weights, settings) {
      while place < ends.count, ends[place] < sum.ends { place += 1 }
      if place < ends.count, ends[place] == sum.ends { ties[place] = sum.count }
    }
  }

  /// Writes p, q and the verdict on every edge, in the order of the ties.
  func test(_ edges: inout [Graph.Edge], _ settings: GraphSettings, tests: Int) {
    let met = edges.indices.filter { ties[$0] > 0 }
    let test = TieTest(
      settings.backbone,
      ties: met.map {
        WeightBackbones.Tie(first: edges[$0].source, second: edges[$0].target, count: ties[$0])
      }, counts: nodes, sizes: sizes, tests: tests)
    for index in edges.indices {
      edges[index].p = 1
      edges[index].q = 1
      edges[index].isSignificant = false
    }
    for (place, index) in met.enumerated() {
      let (p, q) = (test.pValues[place], test.qValues[place])
      edges[index].p = p
      edges[index].q = q
      edges[index].isSignificant =
        (settings.backbone.usesFalseDiscoveryRate ? q : p) <= settings.alpha
    }
  }
}
