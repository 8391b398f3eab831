import ComentionEntities
import ComentionPosts
import Testing

@testable import ComentionGraph

@Suite("The days of a graph")
struct GraphDaysTests {
  /// Posts made from a seed, some undated, of which one in eight names many entities.
  static func posts(seed: UInt64) -> [ExtractedPost] {
    var state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    return (0..<60).map { index in
      let count = next(8) == 0 ? 6 : next(4)
      var names: Set<Int> = []
      while names.count < count { names.insert(next(7)) }
      var extraction = Extraction()
      extraction.entities = names.sorted().map {
        Entity(
          id: EntityID(rawValue: "e\($0)"), type: $0 == 6 ? .place : .organisation,
          name: LocalizedText(english: "E\($0)"))
      }
      let day = next(10) == 0 ? nil : Day(rawValue: Int32(19_000 + next(700)))
      return ExtractedPost(
        post: Post(id: "\(index)", source: "s", date: day, text: []), extraction: extraction)
    }
  }

  @Test("are those of the first and last posts that count", arguments: 1...12)
  func days(seed: UInt64) {
    let posts = GraphDaysTests.posts(seed: seed)
    var counts = CoMentionCounts(types: Set(EntityType.allCases))
    for post in posts { counts.add(post) }
    var settings = GraphSettings()
    if seed % 2 == 0 { settings.maxEntities = 4 }
    if seed % 3 == 0 { settings.from = Day(rawValue: 19_200) }
    let graph = Graph(counts: counts, settings: settings)
    let days = graph.days(in: counts)
    func span(_ ids: [EntityID]) -> ClosedRange<Day>? {
      let found = posts.compactMap { extracted -> Day? in
        let named = extracted.extraction.entities.filter { $0.type == .organisation }
        guard let day = extracted.post.date, settings.from.map({ day >= $0 }) ?? true,
          named.count <= settings.maxEntities ?? .max
        else { return nil }
        return Set(named.map(\.id)).isSuperset(of: ids) ? day : nil
      }
      return found.min().flatMap { first in found.max().map { first...$0 } }
    }
    for (node, days) in zip(graph.nodes, days.nodes) {
      #expect(days == span([node.entity.id]), "seed \(seed)")
    }
    for (edge, days) in zip(graph.edges, days.edges) {
      let ends = [edge.source, edge.target].map { graph.nodes[$0].entity.id }
      #expect(days == span(ends), "seed \(seed)")
    }
    #expect(!graph.edges.isEmpty)
  }
}
