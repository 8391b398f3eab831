import ComentionEntities
import ComentionGraph
import ComentionPosts

/// Counting and graphs.
enum GraphBenchmarks {
  static let all = [
    Benchmark(name: "graph/count", run: count),
    Benchmark(name: "graph/measures", run: measures),
    Benchmark(name: "graph/file", run: file),
  ]

  /// A million posts of five entities each, of 10,000 entities whose frequency falls as in real
  /// channels, over 1,000 days.
  private static func count(_ stopwatch: Stopwatch) {
    let posts = stopwatch.measure("1,000,000 posts made") {
      GraphBenchmarks.posts(1_000_000, entities: 10_000)
    }
    var counts = CoMentionCounts()
    stopwatch.measure("1,000,000 posts of 5 entities counted") {
      for post in posts { counts.add(post) }
    }
    let graph = stopwatch.measure("graph made") {
      Graph(counts: counts, settings: GraphSettings())
    }
    let pairs = graph.edges.reduce(0) { $0 + $1.count }
    precondition(graph.summary.units == 1_000_000 && pairs == 10_000_000)
    print("  \(graph.nodes.count) nodes, \(graph.edges.count) ties, \(pairs) co-mentions")
  }

  /// A graph of 10,000 nodes and a million ties, and what can be said of it.
  private static func measures(_ stopwatch: Stopwatch) {
    var counts = CoMentionCounts()
    for post in posts(114_000, entities: 10_000) { counts.add(post) }
    let graph = stopwatch.measure("graph made") {
      Graph(counts: counts, settings: GraphSettings())
    }
    print("  \(graph.nodes.count) nodes, \(graph.edges.count) ties")
    precondition(graph.edges.count > 1_000_000)
    let measured = stopwatch.measure("PageRank, components, k-core") {
      graph.measured([.pageRank, .component, .core])
    }
    let total = measured.nodes.reduce(0) { $0 + ($1.measures?.pageRank ?? 0) }
    precondition(abs(total - 1) < 1e-9)
    _ = stopwatch.measure("clustering") { graph.measured([.clustering]) }
    _ = stopwatch.measure("eigenvector") { graph.measured([.eigenvector]) }
    let communities = stopwatch.measure("Leiden, once") { Communities(of: graph, restarts: 1) }
    print("  \(communities.count) communities, modularity \(communities.modularity)")
    var settings = GraphSettings()
    for backbone in [Backbone.hypergeometric, .disparity, .noiseCorrected, .sdsm] {
      settings.backbone = backbone
      let kept = stopwatch.measure("graph with \(backbone.rawValue) test") {
        Graph(counts: counts, settings: settings)
      }
      print("  \(kept.edges.count) ties of \(kept.summary.tiesTested) tested")
    }
    settings.backbone = .none
    settings.topNodes = 500
    let small = Graph(counts: counts, settings: settings)
    _ = stopwatch.measure("betweenness and closeness, \(small.edges.count) ties of 500 nodes") {
      small.measured([.betweenness, .closeness])
    }
    settings.topNodes = 40
    settings.topEdges = 100
    let figure = Graph(counts: counts, settings: settings)
    let groups = stopwatch.measure("Leiden, \(figure.edges.count) ties of 40 nodes") {
      Communities(of: figure)
    }
    print("  modularity \(groups.modularity)")
  }

  /// The counts file of 200,000 posts.
  private static func file(_ stopwatch: Stopwatch) {
    var counts = CoMentionCounts()
    for post in posts(200_000, entities: 10_000) { counts.add(post) }
    let bytes = stopwatch.measure("counts file written") { counts.encoded }
    print("  \(bytes.count >> 20) MB")
    let back = stopwatch.measure("counts file read") { try? CoMentionCounts(encoded: bytes) }
    precondition(back?.encoded == bytes)
  }

  /// Posts of five different entities each.
  static func posts(_ number: Int, entities: Int) -> [ExtractedPost] {
    let all = (0..<entities).map { index in
      Entity(
        id: EntityID(rawValue: "organisation-number-\(index)"), type: .organisation,
        name: LocalizedText(english: "Organisation \(index)"))
    }
    var state: UInt64 = 1
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
    return (0..<number).map { index in
      var extraction = Extraction()
      var chosen: [Int] = []
      while chosen.count < 5 {
        let (one, other) = (random(), random())
        let entity = Int(one * other * Double(entities))
        if !chosen.contains(entity) { chosen.append(entity) }
      }
      extraction.entities = chosen.map { all[$0] }
      let day = Day(rawValue: Int32(19_000 + index / 1_000))
      let post = Post(id: "", source: "", channel: "Meridian", date: day, text: [])
      return ExtractedPost(post: post, extraction: extraction)
    }
  }
}
