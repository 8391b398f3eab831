import ComentionEntities
import ComentionPosts
import Testing

@testable import ComentionGraph

@Suite("Units of counting")
struct CountingUnitTests {
  /// A post whose capital letters in brackets are mentions of entities.
  static func post(_ marked: String) -> ExtractedPost {
    var text: [UInt8] = []
    var extraction = Extraction()
    var isMention = false
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "[": isMention = true
      case "]": isMention = false
      default:
        let start = text.count
        text += Array(String(scalar).utf8)
        guard isMention else { continue }
        let entity = Entity(
          id: EntityID(rawValue: String(scalar)), type: scalar == "P" ? .place : .organisation,
          name: LocalizedText(english: String(scalar)))
        let index = extraction.entities.firstIndex(of: entity) ?? extraction.entities.count
        if index == extraction.entities.count { extraction.entities.append(entity) }
        extraction.mentions.append(
          Mention(entity: index, range: start..<text.count, rule: .name))
      }
    }
    let post = Post(id: "p", source: "s", date: Sample.day(0), text: text)
    return ExtractedPost(post: post, extraction: extraction)
  }

  static let text = "Послы [A] и [B] встретились. Потом [B], [C] и [B] в [P].\n\n \nИ [A]! Конец.\n"

  @Test(
    "a post is cut as asked for",
    arguments: [
      (CountingUnit.post, ["ABCP"]), (.paragraph, ["ABCP", "A"]),
      (.sentence, ["AB", "BCP", "A", ""]),
    ])
  func cut(unit: CountingUnit, expected: [String]) {
    let post = CountingUnitTests.post(CountingUnitTests.text)
    let units = post.units(unit, types: Set(EntityType.allCases))
    #expect(
      units.map { $0.map { post.extraction.entities[$0].id.rawValue }.joined() } == expected)
  }

  @Test("ties and margins are counted in the same unit")
  func margins() {
    var counts = CoMentionCounts(unit: .sentence)
    counts.add(CountingUnitTests.post(CountingUnitTests.text))
    var settings = GraphSettings()
    settings.types = Set(EntityType.allCases)
    let graph = Graph(counts: counts, settings: settings)
    #expect(graph.summary.unit == .sentence)
    #expect(graph.summary.units == 4)
    #expect(graph.summary.posts == 1)
    let nodes = graph.nodes.map { "\($0.entity.id)\($0.count)" }
    #expect(nodes == ["A2", "B2", "C1", "P1"])
    let ties = graph.edges.map { "\(nodes[$0.source].prefix(1))\(nodes[$0.target].prefix(1))" }
    #expect(Set(ties) == ["AB", "BC", "BP", "CP"])
  }

  @Test("a unit of k entities gives each of its pairs 1/(k-1) if counting is fractional")
  func fractional() {
    var settings = GraphSettings()
    settings.counting = .fractional
    let counts = Sample.counts([Sample.post([0, 1, 2, 3]), Sample.post([0, 1]), Sample.post([0])])
    let graph = Graph(counts: counts, settings: settings)
    #expect(abs(graph.edges[0].weight - 4.0 / 3) < 1e-15)
    #expect(graph.edges[0].count == 2)
    var strengths = [Double](repeating: 0, count: 4)
    for edge in graph.edges {
      strengths[edge.source] += edge.weight
      strengths[edge.target] += edge.weight
    }
    for (strength, expected) in zip(strengths, [2.0, 2, 1, 1]) {
      #expect(abs(strength - expected) < 1e-12)
    }
    #expect(graph.nodes[0].count == 3)
  }

  @Test("units of more than the largest number of entities are set aside and reported")
  func roundUps() {
    var settings = GraphSettings()
    settings.maxEntities = 3
    let counts = Sample.counts([
      Sample.post([0, 1, 2, 3]), Sample.post([0, 1, 2]), Sample.post([0, 1]), Sample.post([]),
    ])
    let graph = Graph(counts: counts, settings: settings)
    #expect(graph.summary.units == 3)
    #expect(graph.summary.unitsSetAside == 1)
    #expect(graph.summary.posts == 4)
    #expect(graph.nodes.map(\.count) == [2, 2, 1])
  }
}
