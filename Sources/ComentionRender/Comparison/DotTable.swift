internal import ComentionEntities
internal import ComentionGraph

/// Entities by period, each period with a count: the partners of one, or those that came or went.
struct DotTable: Sendable {
  /// One entity.
  struct Row: Sendable {
    let entity: Entity
    let counts: [Int]
    let shares: [Double]
    let change: Change?
    /// Whether it was there before the periods drawn.
    let wasBefore: Bool

    /// The first and the last period with a count.
    var ends: (first: Int, last: Int)? {
      guard let first = counts.firstIndex(where: { $0 > 0 }),
        let last = counts.lastIndex(where: { $0 > 0 })
      else { return nil }
      return (first, last)
    }
  }

  /// The entity whose partners these are.
  let focus: Entity?
  let rows: [Row]
  /// The number of rows before the limit.
  let found: Int

  private static let limit = 16

  /// The partners of an entity, those with the largest share in the last periods first.
  init(partnersOf focus: Entity?, _ text: TimelineText, top: Int?) {
    self.focus = focus
    guard let focus else {
      (rows, found) = ([], 0)
      return
    }
    var changes: [EntityID: Change] = [:]
    for tie in text.comparison.ties {
      if tie.source.id == focus.id { changes[tie.target.id] = tie.change }
      if tie.target.id == focus.id { changes[tie.source.id] = tie.change }
    }
    let all = DotTable.rows(text, changes) { graph in
      graph.edges.compactMap { edge in
        let ends = [graph.nodes[edge.source].entity, graph.nodes[edge.target].entity]
        guard let place = ends.firstIndex(where: { $0.id == focus.id }) else { return nil }
        return (ends[1 - place], edge.count)
      }
    }
    found = all.count
    let kept = all.sorted { one, other in
      let most = (one.shares.max() ?? 0, other.shares.max() ?? 0)
      return most.0 == most.1 ? one.entity.id < other.entity.id : most.0 > most.1
    }.prefix(top ?? DotTable.limit)
    rows = kept.sorted { one, other in
      for (mine, theirs) in zip(one.shares, other.shares).reversed() where mine != theirs {
        return mine > theirs
      }
      return one.entity.id < other.entity.id
    }
  }

  /// The entities that some period does not name, by their first and last period.
  init(entriesOf text: TimelineText, top: Int?) {
    focus = nil
    var changes: [EntityID: Change] = [:]
    for node in text.comparison.nodes { changes[node.entity.id] = node.change }
    let all = DotTable.rows(text, changes) { graph in
      graph.nodes.map { ($0.entity, $0.count) }
    }.filter { row in
      guard let ends = row.ends else { return false }
      return ends.first > 0 && !row.wasBefore || ends.last < row.counts.count - 1
    }
    found = all.count
    let kept = all.sorted { one, other in
      let sums = (one.shares.reduce(0, +), other.shares.reduce(0, +))
      return sums.0 == sums.1 ? one.entity.id < other.entity.id : sums.0 > sums.1
    }.prefix(top ?? DotTable.limit)
    rows = kept.sorted { one, other in
      guard let mine = one.ends, let theirs = other.ends else { return false }
      return (mine.first, mine.last, one.entity.id) < (theirs.first, theirs.last, other.entity.id)
    }
  }

  private static func rows(
    _ text: TimelineText, _ changes: [EntityID: Change], _ list: (Graph) -> [(Entity, Int)]
  ) -> [Row] {
    var entities: [EntityID: Entity] = [:]
    var counts: [EntityID: [Int]] = [:]
    var before: Set<EntityID> = []
    for period in text.comparison.periods.dropLast(text.periods.count) {
      for (entity, _) in list(period.graph) { before.insert(entity.id) }
    }
    let zero = [Int](repeating: 0, count: text.periods.count)
    for (index, period) in text.periods.enumerated() {
      for (entity, count) in list(period.graph) {
        entities[entity.id] = entity
        counts[entity.id, default: zero][index] = count
      }
    }
    return entities.values.map { entity in
      let own = counts[entity.id] ?? zero
      return Row(
        entity: entity, counts: own,
        shares: zip(text.periods, own).map { $0.share(ofCount: $1) },
        change: changes[entity.id], wasBefore: before.contains(entity.id))
    }
  }
}
