internal import ComentionEntities
internal import ComentionGraph
internal import ComentionPosts

/// Keeps posts while they are counted, so that the posts behind every node and tie of the graph can be
/// told afterwards, when it is known which these are.
///
/// Posts that name nothing are let go; the texts of all others stay in memory.
struct EvidenceArchive: Sendable {
  private let types: Set<EntityType>
  private let unit: CountingUnit
  private var posts: [ExtractedPost] = []

  /// Makes an empty archive for graphs that count the given types in the given unit.
  init(types: Set<EntityType>, unit: CountingUnit) {
    self.types = types
    self.unit = unit
  }

  /// Keeps a post if it names an entity that counts.
  mutating func add(_ extracted: ExtractedPost) {
    if extracted.extraction.entities.contains(where: { types.contains($0.type) }) {
      posts.append(extracted)
    }
  }

  /// The trails of all nodes and ties of a graph, in its order.
  ///
  /// - Parameters:
  ///   - graph: a graph of the counts of the same posts.
  ///   - counts: these counts; the reference day comes from them.
  ///   - limit: how many posts a trail quotes; see `Trail.quoted`.
  /// - Complexity: O(total number of pairs in units), besides the sentences of the quoted posts.
  func trails(
    of graph: Graph, counts: CoMentionCounts, limit: Int
  ) -> (nodes: [Trail], ties: [Trail]) {
    let settings = graph.summary.settings
    let weights = TimeWeights(days: counts.posts.keys.compactMap { $0 }, settings: settings)
    var places: [EntityID: Int] = [:]
    for (place, node) in graph.nodes.enumerated() { places[node.entity.id] = place }
    var ties: [Int: Int] = [:]
    for (place, edge) in graph.edges.enumerated() {
      ties[edge.source * graph.nodes.count + edge.target] = place
    }
    var nodeHits = [[Trail.Hit]](repeating: [], count: graph.nodes.count)
    var tieHits = [[Trail.Hit]](repeating: [], count: graph.edges.count)
    for (number, extracted) in posts.enumerated() {
      guard let weight = weights[extracted.post.date] else { continue }
      let known = extracted.extraction.entities.map { places[$0.id] }
      for unit in extracted.units(unit, types: types) {
        guard let share = settings.share(ofUnitWith: unit.count) else { continue }
        let named = unit.compactMap { known[$0] }.sorted()
        for (rank, one) in named.enumerated() {
          // Fractional counting divides what ties count, not what entities do.
          nodeHits[one].add(post: number, weight: weight)
          for other in named[(rank + 1)...] {
            guard let tie = ties[one * graph.nodes.count + other] else { continue }
            tieHits[tie].add(post: number, weight: weight * share)
          }
        }
      }
    }
    let nodes = graph.nodes.indices.map { place in
      Trail(nodeHits[place], posts, naming: [graph.nodes[place].entity.id], limit: limit)
    }
    let edges = graph.edges.indices.map { place in
      let ends = [graph.edges[place].source, graph.edges[place].target]
      return Trail(
        tieHits[place], posts, naming: ends.map { graph.nodes[$0].entity.id }, limit: limit)
    }
    return (nodes, edges)
  }
}

extension [Trail.Hit] {
  /// Adds a unit of a post; the units of a post come one after the other.
  fileprivate mutating func add(post: Int, weight: Double) {
    if let last, last.post == post {
      self[count - 1].units += 1
      self[count - 1].weight += weight
    } else {
      append(Trail.Hit(post: post, units: 1, weight: weight))
    }
  }
}
