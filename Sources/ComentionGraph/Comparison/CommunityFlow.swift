public import ComentionEntities

/// The communities of every period, matched over time so that a group keeps its number.
///
/// The communities of a period are matched to the groups seen before it, each group with the members it
/// had when it was last seen: the pair with the largest Jaccard index J = |A ∩ B| / |A ∪ B| first, then
/// the next among those left, down to J = 0.2. A community that is left over is a new group.
///
/// Source: D. Greene, D. Doyle, P. Cunningham, *Tracking the evolution of communities in dynamic social
/// networks*, 2010.
public struct CommunityFlow: Sendable, Equatable {
  /// The group of each entity in each period; entities without a tie there have none.
  public let groups: [[EntityID: Int]]
  /// The number of groups over all periods; 0 is the first and, among equals, heaviest.
  public let count: Int

  /// The least Jaccard index of a match.
  static let leastOverlap = 0.2

  /// Finds and matches communities.
  ///
  /// - Parameters:
  ///   - periods: the periods in the order of time.
  ///   - entities: the entities whose ties count; without it all.
  ///   - resolution: the resolution of the communities; see `Communities`.
  ///   - seed: the seed of the communities.
  /// - Complexity: that of the communities, and O(P c²) for P periods and c communities.
  public init(
    _ periods: [ComparisonPeriod], among entities: Set<EntityID>? = nil, resolution: Double = 1,
    seed: UInt64 = 1
  ) {
    self.init(
      memberships: periods.map { period in
        let graph = period.graph.tied(among: entities)
        guard !graph.edges.isEmpty else { return [] }
        let communities = Communities(of: graph, resolution: resolution, seed: seed)
        var members = [Set<EntityID>](repeating: [], count: communities.count)
        for (node, group) in zip(graph.nodes, communities.membership) {
          members[group].insert(node.entity.id)
        }
        return members
      })
  }

  /// Matches communities that are known, each the set of its members, the heaviest first.
  init(memberships: [[Set<EntityID>]]) {
    var last: [Set<EntityID>] = []
    var result: [[EntityID: Int]] = []
    for communities in memberships {
      var number = [Int?](repeating: nil, count: communities.count)
      var taken: Set<Int> = []
      let overlaps = communities.indices.flatMap { index in
        last.indices.map { group in
          (index: index, group: group, jaccard: communities[index].jaccard(with: last[group]))
        }
      }.filter { $0.jaccard >= CommunityFlow.leastOverlap }
        .sorted {
          $0.jaccard == $1.jaccard
            ? ($0.group, $0.index) < ($1.group, $1.index) : $0.jaccard > $1.jaccard
        }
      for overlap in overlaps where number[overlap.index] == nil && !taken.contains(overlap.group) {
        number[overlap.index] = overlap.group
        taken.insert(overlap.group)
      }
      var groups: [EntityID: Int] = [:]
      for (index, members) in communities.enumerated() {
        let group = number[index] ?? last.count
        if group == last.count { last.append(members) } else { last[group] = members }
        for member in members { groups[member] = group }
      }
      result.append(groups)
    }
    groups = result
    count = last.count
  }
}

extension Set {
  /// The Jaccard index of two sets; 0 for two empty ones.
  fileprivate func jaccard(with other: Set) -> Double {
    let common = intersection(other).count
    let all = count + other.count - common
    return all > 0 ? Double(common) / Double(all) : 0
  }
}

extension Graph {
  /// The ties among some entities, and the entities that have one.
  fileprivate func tied(among entities: Set<EntityID>?) -> Graph {
    let isMeant = nodes.map { entities?.contains($0.entity.id) ?? true }
    let kept = edges.filter { isMeant[$0.source] && isMeant[$0.target] }
    let tied = Set(kept.flatMap { [$0.source, $0.target] })
    let places = nodes.indices.filter(tied.contains)
    let index = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    return Graph(
      nodes: places.map { nodes[$0] },
      edges: kept.map { edge in
        var edge = edge
        edge.source = index[edge.source] ?? 0
        edge.target = index[edge.target] ?? 0
        return edge
      }, summary: summary)
  }
}
