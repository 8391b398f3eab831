import ComentionEntities
import Testing

@testable import ComentionGraph

@Suite("Bootstrap intervals")
struct BootstrapTests {
  static func graph(_ seed: UInt64) -> (Graph, CoMentionCounts) {
    let counts = Sample.counts(Sample.posts(300, entities: 8, days: 60, seed: seed))
    var settings = GraphSettings()
    settings.halfLife = .days(40)
    return (Graph(counts: counts, settings: settings), counts)
  }

  @Test("are the same whatever the number of jobs, and differ with the seed")
  func deterministic() async {
    let (graph, counts) = BootstrapTests.graph(1)
    var bootstrap = Bootstrap()
    bootstrap.replicates = 199
    let one = await graph.addingIntervals(from: counts, bootstrap, jobs: 1)
    let three = await graph.addingIntervals(from: counts, bootstrap, jobs: 3)
    #expect(one == three)
    bootstrap.seed = 2
    #expect(await graph.addingIntervals(from: counts, bootstrap) != one)
  }

  @Test("hold the weight and the rank, and widen with the level", arguments: [UInt64](1...4))
  func levels(seed: UInt64) async throws {
    let (graph, counts) = BootstrapTests.graph(seed)
    var bootstrap = Bootstrap()
    bootstrap.replicates = 299
    var widths: [Double] = []
    for level in [0.5, 0.9, 0.99] {
      bootstrap.level = level
      let result = await graph.addingIntervals(from: counts, bootstrap)
      let intervals = result.edges.compactMap(\.interval)
      try #require(intervals.count == graph.edges.count)
      widths.append(intervals.reduce(0) { $0 + $1.upperBound - $1.lowerBound })
      if level == 0.99 {
        for edge in result.edges { #expect(edge.interval?.contains(edge.weight) == true) }
        for (rank, node) in result.nodes.enumerated() {
          #expect(node.rankInterval?.contains(rank + 1) == true)
        }
      }
    }
    #expect(widths == widths.sorted())
  }

  @Test("are narrow points if every day is alike")
  func alike() async {
    let counts = Sample.counts((0..<40).map { Sample.post([0, 1], day: $0) })
    let graph = Graph(counts: counts, settings: GraphSettings())
    let result = await graph.addingIntervals(from: counts, Bootstrap())
    #expect(result.edges[0].interval == 40...40)
    #expect(result.nodes[1].rankInterval == 2...2)
  }

  @Test("cover the true weight in 87 to 93 of 100 simulations at 90%")
  func coverage() async {
    var random = Random(seed: 11)
    var bootstrap = Bootstrap()
    bootstrap.replicates = 399
    var covered = 0
    let simulations = 400
    for simulation in 0..<simulations {
      // Bursts: on one day in three, one to five posts name the pair; 100 days hold 100 on average.
      var posts: [ExtractedPost] = []
      for day in 0..<100 {
        posts.append(Sample.post([], day: day))
        if random.number(below: 3) == 0 {
          posts += (0...random.number(below: 5)).map { _ in Sample.post([0, 1], day: day) }
        }
      }
      let counts = Sample.counts(posts)
      bootstrap.seed = UInt64(simulation)
      let graph = await Graph(counts: counts, settings: GraphSettings())
        .addingIntervals(from: counts, bootstrap)
      if graph.edges.first?.interval?.contains(100) == true { covered += 1 }
    }
    let share = Double(covered) / Double(simulations)
    #expect(share >= 0.87 && share <= 0.93, "\(share)")
  }

  @Test("exist for graphs without dates and without posts")
  func degenerate() async {
    let counts = Sample.counts([Sample.post([0, 1], day: nil), Sample.post([0], day: nil)])
    let graph = await Graph(counts: counts, settings: GraphSettings())
      .addingIntervals(from: counts, Bootstrap())
    #expect(graph.edges[0].interval == 1...1)
    let empty = CoMentionCounts()
    let nothing = await Graph(counts: empty, settings: GraphSettings())
      .addingIntervals(from: empty, Bootstrap())
    #expect(nothing.nodes.isEmpty)
  }
}
