internal import ComentionEntities

/// The changes between two periods, tested and in order.
struct ChangeTable {
  private(set) var ties: [TieChange] = []
  private(set) var nodes: [NodeChange] = []
  private(set) var distance: NetworkDistance?
  private(set) var spectral: NetworkDistance?
  private(set) var summary: TestSummary
  private let pair: (Int, Int)

  init(
    _ periods: [ComparisonPeriod], _ pair: (Int, Int), counts: CoMentionCounts,
    settings: ComparisonSettings
  ) async {
    summary = TestSummary(test: settings.test)
    self.pair = pair
    let (one, other) = (periods[pair.0], periods[pair.1])
    let units = (Double(one.graph.summary.units), Double(other.graph.summary.units))
    if pair.0 == pair.1 {
      summary.obstacle = .onePeriod
    } else if units.0 == 0 || units.1 == 0 {
      summary.obstacle = .emptyPeriod
    } else if one.period.overlaps(other.period) {
      summary.obstacle = .overlap
    }
    let table = BlockTable(
      counts, settings.graph, periods: (one.period, other.period), blockDays: settings.blockDays)
    let isOfType = counts.entities.map { settings.graph.types.contains($0.type) }
    let tieItems = table.items(counts.pairs, of: counts, settings.graph).filter { item in
      let pair = Pair(ends: item.ends)
      return isOfType[Int(pair.first)] && isOfType[Int(pair.second)]
    }
    let nodeItems = table.items(counts.mentions, of: counts, settings.graph)
      .filter { isOfType[Int($0.ends)] }

    let evidence = ChangeEvidence(
      periods: periods, pair: pair, units: units, table: table, settings: settings,
      test: summary.obstacle == nil && settings.test == .permutation
        ? PermutationTest(table, settings) : nil)
    let entities = counts.entities
    let tieCounts = CountsByID(periods) { graph in
      graph.edges.map { ([$0.source, $0.target].map { graph.nodes[$0].entity.id }, $0.count) }
    }
    let nodeCounts = CountsByID(periods) { graph in
      graph.nodes.map { ([$0.entity.id], $0.count) }
    }
    let tieIDs = tieItems.map { item in
      let pair = Pair(ends: item.ends)
      return [entities[Int(pair.first)], entities[Int(pair.second)]]
    }
    let isTested = summary.obstacle == nil
    let tieChanges = await evidence.changes(
      tieItems.map(\.cells), counts: tieIDs.map { tieCounts[$0.map(\.id)] }, isTested)
    let nodeChanges = await evidence.changes(
      nodeItems.map(\.cells),
      counts: nodeItems.map { nodeCounts[[entities[Int($0.ends)].id]] }, isTested)
    summary.tiesTested = tieChanges.count { $0.p != nil }
    summary.nodesTested = nodeChanges.count { $0.p != nil }
    summary.blocks = table.units.count
    if let test = evidence.test {
      summary.permutations = test.splits.count
      summary.isComplete = test.splits.isComplete
      distance = await test.distance(tieItems.map(\.cells), jobs: settings.jobs)
      spectral = await test.spectralDistance(
        tieItems.map(\.cells), ends: tieItems.map { Pair(ends: $0.ends) }, jobs: settings.jobs)
    } else if isTested {
      distance = NetworkDistance(
        value: ChangeTable.distance(tieChanges, pair), p: nil, permutations: 0)
    }
    nodes = zip(nodeItems, nodeChanges).map {
      NodeChange(entity: entities[Int($0.ends)], change: $1)
    }
    ties = zip(tieIDs, tieChanges).map { ends, change in
      func total(_ entity: Entity) -> Int { nodeCounts[[entity.id]].reduce(0, +) }
      let isSwapped =
        (total(ends[1]), ends[0].id) > (total(ends[0]), ends[1].id)
      return TieChange(
        source: ends[isSwapped ? 1 : 0], target: ends[isSwapped ? 0 : 1], change: change)
    }
  }

  /// Gives the changes of all tables their q-values, one family for the ties and one for the entities,
  /// and their verdicts, and puts them in order.
  static func judge(_ tables: inout [ChangeTable], alpha: Double) {
    let ties = tables.flatMap { $0.ties.compactMap(\.change.p) }
    let nodes = tables.flatMap { $0.nodes.compactMap(\.change.p) }
    var tieValues = FalseDiscovery.qValues(ties, tests: ties.count)[...]
    var nodeValues = FalseDiscovery.qValues(nodes, tests: nodes.count)[...]
    for index in tables.indices {
      tables[index].judge(&tieValues, &nodeValues, alpha: alpha)
    }
  }

  private mutating func judge(
    _ tieValues: inout ArraySlice<Double>, _ nodeValues: inout ArraySlice<Double>, alpha: Double
  ) {
    for index in ties.indices where ties[index].change.p != nil {
      ties[index].change.judge(tieValues.popFirst(), pair, alpha: alpha)
    }
    for index in nodes.indices where nodes[index].change.p != nil {
      nodes[index].change.judge(nodeValues.popFirst(), pair, alpha: alpha)
    }
    nodes.sort {
      $0.change.precedes($1.change, pair) ?? ($0.entity.id < $1.entity.id)
    }
    ties.sort {
      $0.change.precedes($1.change, pair)
        ?? (($0.source.id, $0.target.id) < ($1.source.id, $1.target.id))
    }
  }

  /// The total variation distance of the ties of two periods.
  private static func distance(_ changes: [Change], _ pair: (Int, Int)) -> Double {
    let sums = changes.reduce((0.0, 0.0)) {
      ($0.0 + Double($1.counts[pair.0]), $0.1 + Double($1.counts[pair.1]))
    }
    guard sums.0 > 0, sums.1 > 0 else { return sums.0 + sums.1 > 0 ? 1 : 0 }
    return changes.reduce(0) {
      $0 + abs(Double($1.counts[pair.0]) / sums.0 - Double($1.counts[pair.1]) / sums.1) / 2
    }
  }
}

/// The count of each entity or tie in every period.
private struct CountsByID {
  private var counts: [[EntityID]: [Int]] = [:]
  private let periods: Int

  init(_ all: [ComparisonPeriod], _ list: (Graph) -> [([EntityID], Int)]) {
    periods = all.count
    for (index, period) in all.enumerated() {
      for (id, count) in list(period.graph) {
        counts[CountsByID.sorted(id), default: Array(repeating: 0, count: all.count)][index] =
          count
      }
    }
  }

  subscript(ids: [EntityID]) -> [Int] {
    counts[CountsByID.sorted(ids)] ?? Array(repeating: 0, count: periods)
  }

  private static func sorted(_ ids: [EntityID]) -> [EntityID] {
    ids.count == 2 && ids[1] < ids[0] ? [ids[1], ids[0]] : ids
  }
}

extension Change {
  /// Takes a q-value, and with it the verdict.
  fileprivate mutating func judge(_ q: Double?, _ pair: (Int, Int), alpha: Double) {
    self.q = q
    guard let q, q <= alpha else { return }
    if counts[pair.0] == 0 {
      verdict = .new
    } else if counts[pair.1] == 0 {
      verdict = .gone
    } else {
      verdict = shares[pair.1] > shares[pair.0] ? .stronger : .weaker
    }
  }

  /// Whether this change comes first: claimed before not claimed, then the larger difference of shares,
  /// then the larger count; nothing if they are equal in all of it.
  fileprivate func precedes(_ other: Change, _ pair: (Int, Int)) -> Bool? {
    let isClaimed = verdict != .undecided
    if isClaimed != (other.verdict != .undecided) { return isClaimed }
    let (mine, theirs) = (
      abs(shares[pair.1] - shares[pair.0]), abs(other.shares[pair.1] - other.shares[pair.0])
    )
    if mine != theirs { return mine > theirs }
    let (count, otherCount) = (
      counts[pair.0] + counts[pair.1], other.counts[pair.0] + other.counts[pair.1]
    )
    return count == otherCount ? nil : count > otherCount
  }
}
