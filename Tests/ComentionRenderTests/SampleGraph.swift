import ComentionEntities
import ComentionGraph
import ComentionPosts

/// Graphs for tests, made from a seed, with weights that fall as they do in real channels.
enum SampleGraph {
  /// Short and long labels in the scripts that occur.
  static let labels = [
    "CSTO", "CIS", "SCO", "EAEU", "BRICS", "UN", "NATO", "ASEAN", "Union State", "ОДКБ",
    "Союзное государство", "Совет Безопасности ООН", "Security Council (RU)", "G20",
    "Красный Крест", "Межпарламентская ассамблея", "Recep Tayyip Erdoğan", "東南アジア諸国連合",
    "جامعة الدول العربية", "Ευρωπαϊκή Ένωση", "Қазақстан", "Kassym-Jomart Tokayev",
  ]

  /// A random graph; of the ties tried for, equal pairs are dropped, and the types take turns.
  static func random(
    nodes count: Int, ties: Int, seed: UInt64, types: [EntityType] = [.organisation],
    halfLife: HalfLife = .days(365)
  ) -> Graph {
    var random = Xorshift(seed: seed)
    var nodes: [Graph.Node] = []
    for index in 0..<count {
      let weight = max(0.3, 120 / Double(index + 1) * (0.75 + 0.5 * random.next()))
      let label = labels[(index + Int(seed % 22)) % labels.count]
      let name = index < labels.count ? label : "\(label) \(index)"
      nodes.append(
        Graph.Node(
          entity: Entity(
            id: EntityID(rawValue: "e\(index)"), type: types[index % types.count],
            name: LocalizedText(english: name)),
          count: Int(weight * 1.4) + 1, weight: weight))
    }
    nodes.sort { $0.weight > $1.weight }
    var edges: [Graph.Edge] = []
    var seen: Set<Int> = []
    for _ in 0..<ties where count > 1 {
      let one = Int(random.next() * random.next() * Double(count))
      let other = Int(random.next() * Double(count))
      guard one != other, seen.insert(min(one, other) * count + max(one, other)).inserted else {
        continue
      }
      let least = min(nodes[one].weight, nodes[other].weight)
      let weight = max(0.2, least * random.next() * random.next())
      edges.append(
        Graph.Edge(
          source: min(one, other), target: max(one, other), count: Int(weight * 1.4) + 1,
          weight: weight))
    }
    edges.sort { ($0.weight, $1.source, $1.target) > ($1.weight, $0.source, $0.target) }
    return Graph(nodes: nodes, edges: edges, summary: summary(halfLife: halfLife))
  }

  /// A graph of named nodes of falling weight, tied in a chain.
  static func chain(_ names: [String]) -> Graph {
    let nodes = names.enumerated().map { index, name in
      Graph.Node(
        entity: Entity(
          id: EntityID(rawValue: "e\(index)"), type: .organisation,
          name: LocalizedText(english: name)),
        count: 40 - index, weight: Double(40 - index))
    }
    let edges = names.indices.dropFirst().map { index in
      Graph.Edge(source: index - 1, target: index, count: 9, weight: 9)
    }
    return Graph(nodes: nodes, edges: edges, summary: summary(halfLife: .none))
  }

  /// Three nodes in a chain whose first tie passes a test and whose second does not.
  static func tested() -> Graph {
    let whole = chain(["CSTO", "CIS", "SCO"])
    var edges = whole.edges
    (edges[0].q, edges[0].isSignificant, edges[0].interval) = (0.0004, true, 4.5...13)
    (edges[1].q, edges[1].isSignificant) = (0.2174, false)
    var summary = whole.summary
    summary.settings.backbone = .hypergeometric
    return Graph(nodes: whole.nodes, edges: edges, summary: summary)
  }

  static func summary(halfLife: HalfLife) -> GraphSummary {
    var settings = GraphSettings()
    settings.halfLife = halfLife
    var summary = GraphSummary(settings: settings)
    summary.posts = 240
    summary.units = 240
    summary.channels = 2
    summary.firstDay = Day("2021-01-05")
    summary.lastDay = Day("2025-05-28")
    summary.asOf = Day("2025-05-28")
    summary.effectivePosts = 121.3
    return summary
  }
}

/// A fixed sequence of numbers (xorshift64*, Vigna 2016).
struct Xorshift {
  private var state: UInt64

  init(seed: UInt64) { state = seed | 1 }

  /// A number from 0 up to 1.
  mutating func next() -> Double {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Double((state &* 0x2545_F491_4F6C_DD1D) >> 11) / 9_007_199_254_740_992
  }
}
