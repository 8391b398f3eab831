import ComentionEntities
import ComentionGraph
import Testing

@testable import ComentionRender

@Suite("A shared layout")
struct SharedLayoutTests {
  /// Three graphs with overlapping entities of different weights.
  static func periods() -> [Graph] {
    let all = SampleGraph.random(nodes: 22, ties: 50, seed: 41)
    return (0..<3).map { period in
      let kept = all.nodes.indices.filter { ($0 + period) % 4 != 0 }
      var index: [Int: Int] = [:]
      for (place, node) in kept.enumerated() { index[node] = place }
      let nodes = kept.map { node in
        var node = all.nodes[node]
        node.weight *= Double(period + 1)
        return node
      }
      let edges = all.edges.compactMap { edge -> Graph.Edge? in
        guard let one = index[edge.source], let other = index[edge.target] else { return nil }
        return Graph.Edge(source: one, target: other, count: edge.count, weight: edge.weight)
      }
      return Graph(nodes: nodes, edges: edges, summary: all.summary)
    }
  }

  @Test("gives an entity the same place in every period, without overlaps")
  func samePlace() throws {
    let periods = SharedLayoutTests.periods()
    let shared = try SharedLayout(of: periods)
    var options = FigureOptions()
    options.reference = shared.union
    for period in periods {
      let layout = shared.layout(for: period)
      for (node, place) in zip(period.nodes, layout.positions) {
        #expect(shared.places[node.entity.id] == place)
      }
      #expect(LayoutTests.faults(period, layout, options).isEmpty)
    }
  }

  @Test("draws absent entities as ghosts at their places")
  func ghosts() throws {
    let periods = SharedLayoutTests.periods()
    let shared = try SharedLayout(of: periods)
    let svg = Figure(graph: periods[0], shared: shared).svg()
    let document = try XMLDocument(svg)
    let absent = shared.union.nodes.count - periods[0].nodes.count
    #expect(absent > 0)
    #expect(
      document.all("title").filter { $0.text.hasSuffix("not mentioned here") }.count == absent)
  }

  @Test("keeps known places exactly and finds free ones for new entities")
  func keeping() throws {
    let periods = SharedLayoutTests.periods()
    let first = try SharedLayout(of: [periods[0]])
    let file = try PlacesFile(text: first.file.text)
    #expect(file == first.file)
    let next = try SharedLayout(of: [periods[0], periods[1]], keeping: file)
    for (id, place) in first.places { #expect(next.places[id] == place) }
    #expect(next.places.count > first.places.count)
    #expect(next.size.width >= first.size.width && next.size.height >= first.size.height)
    var options = FigureOptions()
    options.reference = first.union
    let again = try SharedLayout(of: [periods[0]], keeping: file, options: options)
    #expect(LayoutTests.faults(periods[0], again.layout(for: periods[0]), options).isEmpty)
  }

  @Test("puts new entities clear of known ones")
  func clear() throws {
    let old = SampleGraph.random(nodes: 12, ties: 24, seed: 51)
    let new = SampleGraph.random(nodes: 30, ties: 60, seed: 51)
    var options = FigureOptions()
    options.reference = new
    let file = try SharedLayout(of: [old], options: options).file
    let shared = try SharedLayout(of: [new], keeping: file, options: options)
    let layout = shared.layout(for: new)
    let fresh = new.nodes.indices.filter { file.places[new.nodes[$0].entity.id] == nil }
    #expect(!fresh.isEmpty)
    let faults = LayoutTests.faults(new, layout, options)
    for node in fresh { #expect(!faults.contains { $0.contains("node \(node) ") }) }
  }

  @Test(
    "reports a bad places file with its line",
    arguments: [
      ("", "empty"), ("x\t1\t2", "line 1"), ("comention places 1\t700\t400\ncsto\t1", "line 2"),
      ("comention places 1\t700\t400\ncsto\t1\tnan", "line 2"),
      ("comention places 1\t0\t400", "line 1"),
      ("comention places 1\t700\t400\na\t1\t2\n\na\t1\t2", "line 4"),
    ])
  func badFile(text: String, place: String) {
    let error = #expect(throws: RenderError.self) { try PlacesFile(text: text) }
    #expect(error?.message.contains(place) == true)
  }
}
