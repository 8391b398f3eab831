import ComentionEntities
import Testing

@testable import ComentionGraph

@Suite("Measures of nodes")
struct MeasuresTests {
  /// The graph of a seed, as in Tests/Reference/measures.py.
  static func graph(_ seed: Int) -> Graph {
    let posts = Sample.posts(20 + seed, entities: 10 + seed % 9, seed: UInt64(seed))
    return Graph(counts: Sample.counts(posts), settings: GraphSettings())
  }

  /// A graph of ties given by node numbers and weights; all nodes weigh 1.
  static func graph(nodes: Int, _ ties: [(Int, Int, Double)]) -> Graph {
    Graph(
      nodes: (0..<nodes).map { Graph.Node(entity: Sample.entity($0), count: 1, weight: 1) },
      edges: ties.map { Graph.Edge(source: $0.0, target: $0.1, count: 1, weight: $0.2) },
      summary: GraphSummary(settings: GraphSettings()))
  }

  @Test("are those of networkx and numpy, on 50 random graphs")
  func reference() throws {
    let golden = try Golden.graphs("measures.json")
    #expect(golden.count == 50)
    for (index, rows) in golden.enumerated() {
      let graph = MeasuresTests.graph(index + 1).measured()
      try #require(graph.nodes.count == rows.count - 1)
      for (node, row) in zip(graph.nodes, rows.dropFirst()) {
        #expect(node.entity.id.rawValue == "e\(Int(row[0]))")
        let measures = try #require(node.measures)
        let values = [
          Double(measures.degree), measures.strength, measures.pageRank, measures.eigenvector,
          measures.betweenness, measures.closeness, measures.core.map(Double.init),
          measures.clustering, measures.component.map(Double.init),
        ]
        for (position, (value, expected)) in zip(values, row.dropFirst()).enumerated() {
          #expect(
            isClose(try #require(value), expected),
            "measure \(position), graph \(index + 1), \(node.entity.id)")
        }
      }
    }
  }

  @Test("have their closed forms on a star, a path and a ring")
  func closedForms() throws {
    let star = MeasuresTests.graph(nodes: 6, (1..<6).map { (0, $0, 2) }).measured()
    let centre = try #require(star.nodes[0].measures)
    #expect(centre.betweenness == 1)
    #expect(isClose(try #require(centre.closeness), 2))
    #expect(isClose(try #require(centre.eigenvector), 0.5.squareRoot()))
    #expect(centre.core == 1)
    #expect(star.nodes[3].measures?.clustering == 0)
    let ring = MeasuresTests.graph(
      nodes: 8, (0..<8).map { (min($0, ($0 + 1) % 8), max($0, ($0 + 1) % 8), 1) }
    ).measured()
    for node in ring.nodes {
      #expect(isClose(try #require(node.measures?.pageRank), 1.0 / 8))
      #expect(isClose(try #require(node.measures?.eigenvector), 1 / 8.0.squareRoot()))
      #expect(node.measures?.core == 2)
    }
  }

  @Test("exist for graphs of no node, one node and no ties", arguments: [0, 1, 2, 3])
  func degenerate(nodes: Int) {
    let graph = MeasuresTests.graph(nodes: nodes, []).measured()
    for (index, node) in graph.nodes.enumerated() {
      #expect(node.measures?.pageRank == 1 / Double(nodes))
      #expect(node.measures?.betweenness == 0)
      #expect(node.measures?.closeness == 0)
      #expect(node.measures?.component == index)
    }
    let communities = Communities(of: graph)
    #expect(communities.count == nodes)
    #expect(communities.modularity == 0)
  }

  @Test("ties whose weight has faded to nothing join nothing")
  func faded() {
    let graph = MeasuresTests.graph(nodes: 3, [(0, 1, 1), (1, 2, 0)]).measured()
    #expect(graph.nodes.map { $0.measures?.component } == [0, 0, 1])
    #expect(graph.nodes.map { $0.measures?.degree } == [1, 1, 0])
  }
}

@Suite("Communities")
struct CommunitiesTests {
  @Test("have at least the modularity that leidenalg finds, on 50 random graphs")
  func reference() throws {
    for (index, rows) in try Golden.graphs("measures.json").enumerated() {
      let graph = MeasuresTests.graph(index + 1)
      // More tries are only made where the first, which are the same, do not reach it.
      var communities = Communities(of: graph, restarts: 3)
      if communities.modularity < rows[0][0] { communities = Communities(of: graph) }
      #expect(communities.modularity >= rows[0][0] * 0.99 - 1e-9, "graph \(index + 1)")
    }
  }

  @Test("of two groups joined by one tie are the groups")
  func planted() {
    var ties: [(Int, Int, Double)] = [(0, 5, 0.5)]
    for group in [0, 5] {
      for one in group..<group + 5 {
        for other in one + 1..<group + 5 { ties.append((one, other, 1)) }
      }
    }
    let communities = Communities(of: MeasuresTests.graph(nodes: 10, ties))
    #expect(communities.membership == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    #expect(communities.participation[1] == 0)
    // Two ties of weight 4 and 0.5: 1 - (4² + 0.5²) / 4.5².
    #expect(isClose(communities.participation[0], 1 - 16.25 / 20.25))
    // 20.5 in all, 10 inside each of two groups of strength 20.5.
    #expect(isClose(communities.modularity, 20 / 20.5 - 0.5))
  }

  @Test("are connected, and the same for the same seed", arguments: [UInt64](1...5))
  func connected(seed: UInt64) {
    var random = Random(seed: seed)
    var seen: Set<Pair> = []
    var ties: [(Int, Int, Double)] = []
    for _ in 0..<900 {
      let (one, other) = (random.number(below: 300), random.number(below: 300))
      guard one != other, seen.insert(Pair(UInt32(one), UInt32(other))).inserted else { continue }
      ties.append((min(one, other), max(one, other), Double(1 + random.number(below: 9))))
    }
    let graph = MeasuresTests.graph(nodes: 300, ties)
    let communities = Communities(of: graph, resolution: 1.5, seed: seed)
    #expect(communities == Communities(of: graph, resolution: 1.5, seed: seed))
    let inside = ties.filter { communities.membership[$0.0] == communities.membership[$0.1] }
    let parts = Structure.components(Adjacency(nodes: 300, ties: inside))
    #expect(Set(parts).count == communities.count)
    // Nothing is gained by moving any single node.
    let network = LeidenNetwork(Adjacency(graph))
    for node in stride(from: 0, to: 300, by: 7) {
      for community in 0..<communities.count {
        var moved = communities.membership
        moved[node] = community
        #expect(network.modularity(moved, 1.5) <= communities.modularity + 1e-9)
      }
    }
  }

  @Test("are fewer for a lower resolution")
  func resolution() {
    let graph = MeasuresTests.graph(7)
    let counts = [0.2, 1, 4].map { Communities(of: graph, resolution: $0).count }
    #expect(counts[0] <= counts[1] && counts[1] <= counts[2])
    #expect(counts[0] < counts[2])
  }
}
