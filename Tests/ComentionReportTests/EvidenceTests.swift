import ComentionEntities
import ComentionGraph
import ComentionPosts
import Testing

@testable import ComentionReport

@Suite("Evidence behind nodes and ties")
struct EvidenceTests {
  @Test("one sentence that names both entities is enough")
  func commonSentence() throws {
    let post = Sample.post("a", "The north club met. Alpha and Beta signed. Alpha left.")
    let sentences = Evidence.sentences(of: post, naming: ["alpha", "beta"])
    #expect(
      sentences.map { String(decoding: $0.text, as: UTF8.self) } == ["Alpha and Beta signed."])
    #expect(sentences.first?.mentions == [0..<5, 10..<14])
  }

  @Test("without a common sentence the first of each is quoted, in the order of the post")
  func separateSentences() {
    let post = Sample.post("a", "Beta spoke. Nobody listened. Alpha came. Beta left.")
    let sentences = Evidence.sentences(of: post, naming: ["alpha", "beta"])
    #expect(
      sentences.map { String(decoding: $0.text, as: UTF8.self) } == ["Beta spoke.", "Alpha came."])
  }

  @Test("the list has only posts that name all, newest first, undated last, and sums their weights")
  func list() {
    let posts = [
      Sample.post("old", "Alpha and Beta.", day: "2023-01-01"),
      Sample.post("new", "Alpha and Beta.", day: "2024-01-01"),
      Sample.post("other", "Alpha.", day: "2024-06-01"), Sample.post("undated", "Beta, Alpha."),
    ]
    var collector = EvidenceCollector(
      entities: Array(Sample.entities[..<2]), types: [.organisation])
    var counts = CoMentionCounts(types: [.organisation])
    for post in posts {
      collector.add(post)
      counts.add(post)
    }
    var settings = GraphSettings()
    settings.halfLife = .days(100)
    let list = collector.list(counts: counts, settings: settings)
    #expect(list.posts.map(\.post) == ["new", "old", "undated"])
    #expect(list.asOf == Day("2024-06-01"))
    let graph = Graph(counts: counts, settings: settings)
    #expect(abs(list.weight - graph.edges[0].weight) < 1e-12)
    settings.undated = .exclude
    settings.to = Day("2023-12-31")
    #expect(collector.list(counts: counts, settings: settings).posts.map(\.post) == ["old"])
  }

  @Test(
    "weights and counts are those of the graph for every unit and way of counting",
    arguments: CountingUnit.allCases, Counting.allCases)
  func sameAsGraph(unit: CountingUnit, counting: Counting) {
    let posts = [
      Sample.post(
        "a", "Alpha met Beta. Alpha and Beta and Gamma signed.\nBeta left.", day: "2024-01-01"),
      Sample.post("b", "Alpha came.\nBeta and Gamma came.", day: "2023-01-01"),
      Sample.post("c", "Gamma, Alpha, Beta.", day: "2023-06-01"),
    ]
    for maxEntities in [nil, 2] {
      var settings = GraphSettings()
      settings.halfLife = .days(200)
      settings.counting = counting
      settings.maxEntities = maxEntities
      var counts = CoMentionCounts(types: [.organisation], unit: unit)
      var tie = EvidenceCollector(
        entities: Array(Sample.entities[..<2]), types: [.organisation], unit: unit)
      var node = EvidenceCollector(
        entities: [Sample.entities[0]], types: [.organisation], unit: unit)
      for post in posts {
        counts.add(post)
        tie.add(post)
        node.add(post)
      }
      let graph = Graph(counts: counts, settings: settings)
      let alpha = graph.nodes.first { $0.entity.id == "alpha" }
      let edge = graph.edges.first { edge in
        [edge.source, edge.target].allSatisfy { graph.nodes[$0].entity.id != "gamma" }
      }
      let (ties, nodes) = (
        tie.list(counts: counts, settings: settings), node.list(counts: counts, settings: settings)
      )
      #expect(ties.units == edge?.count ?? 0)
      #expect(abs(ties.weight - (edge?.weight ?? 0)) < 1e-12)
      #expect(nodes.units == alpha?.count ?? 0)
      #expect(abs(nodes.weight - (alpha?.weight ?? 0)) < 1e-12)
    }
  }

  @Test("text for a terminal holds no control characters and no direction overrides")
  func hostileText() {
    let post = Sample.post("a", "Alpha \u{1B}[31mred \u{202E}Beta\u{7}", day: "2024-01-01")
    var collector = EvidenceCollector(
      entities: Array(Sample.entities[..<2]), types: [.organisation])
    var counts = CoMentionCounts(types: [.organisation])
    collector.add(post)
    counts.add(post)
    let list = collector.list(counts: counts, settings: GraphSettings())
    let text = EvidenceText.terminal(list, limit: nil, language: .english, isColoured: false)
    #expect(text.contains("⟦Alpha⟧ [31mred ⟦Beta⟧"))
    let scalars = text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" }
    #expect(scalars.isEmpty)
  }

  @Test("a limit hides posts, says how many, and changes neither count nor weight")
  func limit() {
    var collector = EvidenceCollector(entities: [Sample.entities[0]], types: [.organisation])
    var counts = CoMentionCounts(types: [.organisation])
    for number in 1...5 {
      let post = Sample.post("p\(number)", "Alpha.", day: "2024-01-0\(number)")
      collector.add(post)
      counts.add(post)
    }
    let list = collector.list(counts: counts, settings: GraphSettings())
    let text = EvidenceText.terminal(list, limit: 2, language: .english, isColoured: false)
    #expect(text.hasPrefix("A: 5 posts, weight 5\n"))
    #expect(text.contains("… and 3 more"))
    #expect(text.contains("p5") && text.contains("p4") && !text.contains("p3"))
  }
}
