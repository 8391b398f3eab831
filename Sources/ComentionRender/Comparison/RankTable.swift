internal import ComentionEntities
internal import ComentionGraph

/// The ranks of entities by share of posts, period by period.
struct RankTable: Sendable {
  /// One entity.
  struct Row: Sendable {
    let entity: Entity
    /// The rank in each period from 0, equal shares in the order of ids; nothing if not mentioned.
    let ranks: [Int?]
    let counts: [Int]
    let shares: [Double]
    let change: Change?

    /// Whether no earlier period, though there is one, names the entity.
    func isFirst(in period: Int) -> Bool {
      period > 0 && counts[..<period].allSatisfy { $0 == 0 }
    }

    /// Whether no later period, though there is one, names the entity.
    func isLast(in period: Int) -> Bool {
      period < counts.count - 1 && counts[(period + 1)...].allSatisfy { $0 == 0 }
    }
  }

  /// The entities that are among the first in any period, in the order of the best last rank.
  let rows: [Row]
  /// The number of ranks shown.
  let depth: Int

  init(_ text: TimelineText, depth: Int) {
    var changes: [EntityID: Change] = [:]
    for node in text.comparison.nodes { changes[node.entity.id] = node.change }
    let empty = [Int?](repeating: nil, count: text.periods.count)
    var entities: [EntityID: Entity] = [:]
    var ranks: [EntityID: [Int?]] = [:]
    var counts: [EntityID: [Int]] = [:]
    for (index, period) in text.periods.enumerated() {
      let order = period.graph.nodes.sorted {
        $0.count == $1.count ? $0.entity.id < $1.entity.id : $0.count > $1.count
      }
      for (rank, node) in order.enumerated() where node.count > 0 {
        let id = node.entity.id
        entities[id] = node.entity
        ranks[id, default: empty][index] = rank
        counts[id, default: empty.map { _ in 0 }][index] = node.count
      }
    }
    rows = entities.values.compactMap { entity -> Row? in
      let own = ranks[entity.id] ?? empty
      guard own.contains(where: { $0.map { $0 < depth } ?? false }) else { return nil }
      let count = counts[entity.id] ?? []
      return Row(
        entity: entity, ranks: own, counts: count,
        shares: zip(text.periods, count).map { $0.share(ofCount: $1) },
        change: changes[entity.id])
    }.sorted { one, other in
      let ranks = (one.ranks.last ?? nil, other.ranks.last ?? nil)
      let places = (ranks.0 ?? .max, ranks.1 ?? .max)
      return places.0 == places.1 ? one.entity.id < other.entity.id : places.0 < places.1
    }
    self.depth = depth
  }

  /// How far an entity moves: the difference of its best and its worst rank, where absent and beyond the
  /// last rank shown count as the one after it.
  func movement(_ row: Row) -> Int {
    let places = row.ranks.map { min($0 ?? depth, depth) }
    return (places.max() ?? 0) - (places.min() ?? 0)
  }
}
