import ComentionEntities
import ComentionGraph
import ComentionPosts

/// How many ties each test invents where there are none, and how many it finds where there are some.
///
/// Each graph has 2,000 posts that name 30 bodies of falling frequency independently of each other;
/// most posts name few of them, and 5% are round-ups that name 10 to 18.
enum BackboneSimulation {
  static let all = [Benchmark(name: "graph/backbone-simulation", run: run)]

  private static let graphs = 200
  private static let settings: [(name: String, settings: GraphSettings)] = {
    // What the command does unless told otherwise: SDSM on the posts of at most 7 names.
    var standard = GraphSettings()
    standard.backbone = .sdsm
    standard.testMaxEntities = 7
    var result = [(name: "default", settings: standard)]
    for backbone in [Backbone.hypergeometric, .sdsm, .noiseCorrected, .disparity] {
      for cap in [nil, 6, 7, 8, 9] {
        var settings = GraphSettings()
        settings.backbone = backbone
        settings.maxEntities = cap
        result.append(
          ("\(backbone.rawValue), \(cap.map { "at most \($0)" } ?? "all posts")", settings))
      }
    }
    return result
  }()

  private static func run(_ stopwatch: Stopwatch) {
    let (noise, planted) = stopwatch.measure("\(2 * graphs) graphs tested \(settings.count) times")
    {
      let noise = (0..<graphs).map { results(seed: UInt64($0 + 1), planted: false) }
      return (noise, (0..<graphs).map { results(seed: UInt64($0 + 10_001), planted: true) })
    }
    print(
      "  false share of 435 pairs: mean, 95th percentile, graphs with at most 5%; of 5 pairs in 1% of posts"
        + " found; false beside them"
    )
    for (index, (name, settings)) in settings.enumerated() {
      let shares = noise.map { Double($0[index].false) / 435 }.sorted()
      let found = planted.reduce(0) { $0 + $1[index].found }
      let beside = planted.reduce(0) { $0 + $1[index].false }
      print(
        "  \(name): \(percent(shares.reduce(0, +) / Double(graphs))),"
          + " \(percent(shares[graphs * 95 / 100])),"
          + " \(percent(Double(shares.count { $0 <= 0.05 }) / Double(graphs))); \(percent(Double(found) / Double(5 * graphs)));"
          + " \(Double(beside * 100 / graphs) / 100)")
      // What the default and the two recommended settings promise.
      if index == 0 || (settings.backbone.usesFalseDiscoveryRate && settings.maxEntities == 7) {
        precondition(shares[graphs * 95 / 100] <= 0.05, "too many false ties")
        precondition(Double(found) >= 0.9 * Double(5 * graphs), "too few planted ties found")
      }
    }
  }

  /// The false ties and the planted pairs found, under each of the settings.
  private static func results(seed: UInt64, planted: Bool) -> [(false: Int, found: Int)] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double((state ^ state >> 29) >> 11 & ((1 << 53) - 1)) / 9_007_199_254_740_992
    }
    let bodies = (0..<30).map { index in
      Entity(
        id: EntityID(rawValue: "\(index)"), type: .organisation,
        name: LocalizedText(english: "\(index)"))
    }
    let frequencies = (0..<30).map { 1 / Double($0 + 3) }
    let total = frequencies.reduce(0, +)
    var counts = CoMentionCounts()
    for _ in 0..<2_000 {
      let isRoundUp = random() < 0.05
      let size = isRoundUp ? 10 + Int(random() * 9) : Int(random() * random() * 6)
      var named: [Int] = []
      while named.count < size {
        var place = random() * total
        var body = 0
        while body < 29, place >= frequencies[body] {
          place -= frequencies[body]
          body += 1
        }
        if !named.contains(body) { named.append(body) }
      }
      if planted, !isRoundUp {
        for pair in 0..<5 where random() < 0.01 / 0.95 {
          for body in [10 + 2 * pair, 11 + 2 * pair] where !named.contains(body) {
            named.append(body)
          }
        }
      }
      var extraction = Extraction()
      extraction.entities = named.map { bodies[$0] }
      counts.add(
        ExtractedPost(
          post: Post(id: "", source: "", date: Day(rawValue: 19_000), text: []),
          extraction: extraction))
    }
    return settings.map { settings in
      let graph = Graph(counts: counts, settings: settings.settings)
      var found = 0
      for edge in graph.edges {
        let ends = [edge.source, edge.target].compactMap {
          Int(graph.nodes[$0].entity.id.rawValue)
        }.sorted()
        if planted, ends[0] >= 10, ends[0] < 20, ends[0] % 2 == 0, ends[1] == ends[0] + 1 {
          found += 1
        }
      }
      return (graph.edges.count - found, found)
    }
  }

  private static func percent(_ share: Double) -> String {
    "\(Double(Int(share * 1_000 + 0.5)) / 10)%"
  }
}
