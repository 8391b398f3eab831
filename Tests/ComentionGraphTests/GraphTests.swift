import ComentionEntities
import ComentionPosts
import Testing

@testable import ComentionGraph

@Suite("A graph of counts")
struct GraphTests {
  /// Posts that give the ties 0-1: 5, 0-2: 4, 1-2: 3, 3-4: 2, 0-3: 1, and a lonely 5.
  static var counts: CoMentionCounts {
    let ties = [([0, 1], 5), ([0, 2], 4), ([1, 2], 3), ([3, 4], 2), ([0, 3], 1), ([5], 1)]
    return Sample.counts(
      ties.flatMap { ends, number in (0..<number).map { Sample.post(ends, day: $0) } })
  }

  static func ties(_ graph: Graph) -> [String] {
    graph.edges.map { edge in
      let ends = [edge.source, edge.target].map { graph.nodes[$0].entity.id.rawValue.dropFirst() }
      return ends.joined(separator: "-") + ":\(edge.count)"
    }
  }

  @Test("orders nodes and ties by falling weight, then count, then id")
  func order() {
    let graph = Graph(counts: GraphTests.counts, settings: GraphSettings())
    #expect(graph.nodes.map(\.entity.id.rawValue) == ["e0", "e1", "e2", "e3", "e4", "e5"])
    #expect(graph.nodes.map(\.count) == [10, 8, 7, 3, 2, 1])
    #expect(GraphTests.ties(graph) == ["0-1:5", "0-2:4", "1-2:3", "3-4:2", "0-3:1"])
    #expect(graph.summary.entitiesFound == 6)
    #expect(graph.summary.tiesFound == 5)
  }

  @Test("keeps ties of at least the least count")
  func minCount() {
    var settings = GraphSettings()
    settings.minCount = 3
    let graph = Graph(counts: GraphTests.counts, settings: settings)
    #expect(GraphTests.ties(graph) == ["0-1:5", "0-2:4", "1-2:3"])
    #expect(graph.nodes.count == 6)
    #expect(graph.summary.tiesFound == 5)
  }

  @Test("keeps the heaviest nodes and the ties between them")
  func topNodes() {
    var settings = GraphSettings()
    settings.topNodes = 2
    let graph = Graph(counts: GraphTests.counts, settings: settings)
    #expect(GraphTests.ties(graph) == ["0-1:5"])
    #expect(graph.nodes.count == 2)
    #expect(graph.summary.entitiesFound == 6)
  }

  @Test("keeps the heaviest ties and the heaviest tie of each node")
  func topEdges() {
    var settings = GraphSettings()
    settings.topEdges = 1
    let graph = Graph(counts: GraphTests.counts, settings: settings)
    #expect(GraphTests.ties(graph) == ["0-1:5", "0-2:4", "3-4:2"])
  }

  @Test("leaves out posts outside the period and says how many")
  func period() {
    var settings = GraphSettings()
    settings.from = Sample.day(1)
    settings.to = Sample.day(2)
    let graph = Graph(counts: GraphTests.counts, settings: settings)
    #expect(GraphTests.ties(graph) == ["0-1:2", "0-2:2", "1-2:2", "3-4:1"])
    #expect(graph.summary.posts == 7)
    #expect(graph.summary.postsOutside == 9)
    #expect(graph.summary.firstDay == Sample.day(1))
    #expect(graph.summary.lastDay == Sample.day(2))
  }

  @Test("reports undated posts, counted or not")
  func undated() {
    let counts = Sample.counts([
      Sample.post([0, 1], day: nil), Sample.post([0, 1], day: 4), Sample.post([], day: nil),
    ])
    var settings = GraphSettings()
    #expect(Graph(counts: counts, settings: settings).edges[0].count == 2)
    #expect(Graph(counts: counts, settings: settings).summary.undatedPosts == 2)
    #expect(Graph(counts: counts, settings: settings).summary.posts == 3)
    settings.undated = .exclude
    #expect(Graph(counts: counts, settings: settings).edges[0].count == 1)
    #expect(Graph(counts: counts, settings: settings).summary.undatedPosts == 2)
    #expect(Graph(counts: counts, settings: settings).summary.posts == 1)
  }

  @Test("states the effective number of posts, (Σw)² / Σw²")
  func effectivePosts() {
    let posts = (0..<3).map { Sample.post([0], day: 10 * $0) }
    var settings = GraphSettings()
    #expect(Graph(counts: Sample.counts(posts), settings: settings).summary.effectivePosts == 3)
    settings.halfLife = .days(10)
    // Weights 1, 1/2, 1/4: (7/4)² / (21/16) = 49/21.
    let effective = Graph(counts: Sample.counts(posts), settings: settings).summary.effectivePosts
    #expect(abs(effective - 49.0 / 21) < 1e-14)
  }

  @Test("counts the channels of the posts counted")
  func channels() {
    let counts = Sample.counts([
      Sample.post([0], day: 0, channel: "a"), Sample.post([0], day: 1, channel: "b"),
      Sample.post([0], day: 2, channel: "b"), Sample.post([0], day: 3),
    ])
    var settings = GraphSettings()
    #expect(Graph(counts: counts, settings: settings).summary.channels == 2)
    settings.from = Sample.day(1)
    #expect(Graph(counts: counts, settings: settings).summary.channels == 1)
  }

  @Test("of nothing is empty", arguments: [HalfLife.none, .days(3)])
  func empty(halfLife: HalfLife) {
    var settings = GraphSettings()
    settings.halfLife = halfLife
    let graph = Graph(counts: CoMentionCounts(), settings: settings)
    #expect(graph.nodes.isEmpty && graph.edges.isEmpty)
    #expect(graph.summary.effectivePosts == 0)
    #expect(graph.summary.asOf == nil)
  }

  @Test("does not depend on the order of the posts", arguments: [UInt64](1...6))
  func orderOfPosts(seed: UInt64) {
    var random = Random(seed: seed)
    let posts = Sample.posts(200, seed: seed)
    var settings = GraphSettings()
    settings.halfLife = .days(7)
    settings.topEdges = 20
    let graph = Graph(counts: Sample.counts(posts), settings: settings)
    let shuffled = Graph(
      counts: Sample.counts(posts.shuffled(using: &random)), settings: settings)
    #expect(graph == shuffled)
  }

  @Test("must have edges between two of its nodes")
  func wrongEdges() async {
    await #expect(processExitsWith: .failure) {
      let node = Graph.Node(entity: Sample.entity(0), count: 1, weight: 1)
      let edge = Graph.Edge(source: 0, target: 0, count: 1, weight: 1)
      _ = Graph(
        nodes: [node], edges: [edge], summary: GraphSummary(settings: GraphSettings()))
    }
  }
}
