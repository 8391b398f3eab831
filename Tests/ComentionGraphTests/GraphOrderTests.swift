import ComentionEntities
import Testing

@testable import ComentionGraph

@Suite("The order of ties")
struct GraphOrderTests {
  @Test("is the same by radix and by comparing, with negative values and ties", arguments: 1...6)
  func order(seed: Int) {
    var random = Random(seed: UInt64(seed))
    var edges: [Graph.Edge] = []
    for source in 0..<90 {
      for target in source + 1..<90 where random.number(below: 4) > 0 {
        let count = 1 + random.number(below: 3)
        let weight = seed % 2 == 0 ? Double(count) : Double(random.number(below: 5)) / 7
        edges.append(Graph.Edge(source: source, target: target, count: count, weight: weight))
      }
    }
    edges.shuffle(using: &random)
    let values = edges.map { _ in
      [-2.5, -1e-300, -0.0, 0, 1e-12, 3, .infinity][random.number(below: 7)]
    }
    let expected = Graph.comparedOrder(edges, values)
    #expect(Graph.radixOrder(edges, values) == expected)
    #expect(edges.count > 2_000)

    let byWeight = Graph.comparedOrder(edges, edges.map(\.weight)).map { edges[$0] }
    var sorted = edges
    Graph.sort(&sorted, by: .weight)
    #expect(sorted == byWeight)
  }
}
