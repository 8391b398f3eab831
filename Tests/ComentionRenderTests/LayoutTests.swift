import ComentionEntities
import ComentionGraph
import Testing

@testable import ComentionRender

@Suite("A layout")
struct LayoutTests {
  /// The rooms of all symbols and labels in a layout.
  static func rooms(_ graph: Graph, _ layout: Layout, _ options: FigureOptions) -> [(Int, Box)] {
    let marks = MarkScale(options.reference ?? graph).marks(of: graph, language: options.language)
    return marks.indices.flatMap { index in
      [marks[index].symbol, marks[index].label].compactMap { box in
        box.map { (index, $0.moved(to: layout.positions[index])) }
      }
    }
  }

  /// Pairs of rooms of different nodes that overlap, and rooms that leave the frame.
  static func faults(_ graph: Graph, _ layout: Layout, _ options: FigureOptions) -> [String] {
    let all = rooms(graph, layout, options)
    var faults: [String] = []
    for (position, (one, box)) in all.enumerated() {
      if box.left < -0.2 || box.top < -0.2 || box.right > layout.size.width + 0.2
        || box.bottom > layout.size.height + 0.2
      {
        faults.append("node \(one) leaves the frame")
      }
      for (other, second) in all[(position + 1)...]
      where other != one && box.intersects(second) {
        faults.append("nodes \(one) and \(other) overlap")
      }
    }
    return faults
  }

  /// Without optimisation the search for places is fifty times slower.
  #if DEBUG
    private static let networks = 0..<6
    private static let largest = 40.0
  #else
    private static let networks = 0..<40
    private static let largest = 110.0
  #endif

  @Test("keeps symbols and labels apart and in the frame, in random networks", arguments: networks)
  func apart(number: Int) throws {
    var random = Xorshift(seed: UInt64(number) &* 7919 &+ 1)
    let nodes = 10 + Int(random.next() * LayoutTests.largest)
    let ties = Int(Double(nodes) * (0.3 + 3 * random.next()))
    var options = FigureOptions()
    options.aspect = [4.0 / 3, 16.0 / 9, 1][number % 3]
    let types = number % 2 == 0 ? [EntityType.organisation] : EntityType.allCases
    let graph = SampleGraph.random(
      nodes: nodes, ties: ties, seed: UInt64(number + 1), types: types)
    let layout = try Layout(of: graph, options: options)
    #expect(
      LayoutTests.faults(graph, layout, options).isEmpty, "\(nodes) nodes, seed \(number + 1)")
  }

  @Test("of more nodes than are refined is clean", arguments: [(160, 330), (300, 500)])
  func large(nodes: Int, ties: Int) throws {
    let graph = SampleGraph.random(nodes: nodes, ties: ties, seed: 5, types: EntityType.allCases)
    let options = FigureOptions()
    let layout = try Layout(of: graph, options: options)
    #expect(LayoutTests.faults(graph, layout, options).isEmpty)
  }

  @Test("keeps two components apart")
  func components() throws {
    let whole = SampleGraph.random(nodes: 16, ties: 0, seed: 2)
    let edges = [(0, 2), (2, 4), (4, 6), (0, 6), (1, 3), (3, 5), (5, 7), (1, 7)].map {
      Graph.Edge(source: $0.0, target: $0.1, count: 3, weight: 3)
    }
    let graph = Graph(nodes: Array(whole.nodes[..<8]), edges: edges, summary: whole.summary)
    let layout = try Layout(of: graph)
    func spread(_ nodes: [Int]) -> (least: Double, most: Double) {
      let x = nodes.map { layout.positions[$0].x }
      return (x.min() ?? 0, x.max() ?? 0)
    }
    let (even, odd) = (spread([0, 2, 4, 6]), spread([1, 3, 5, 7]))
    #expect(even.most < odd.least || odd.most < even.least)
  }

  @Test("puts nodes without ties below the others")
  func isolated() throws {
    var graph = SampleGraph.random(nodes: 12, ties: 0, seed: 4)
    let edges = (1..<9).map { Graph.Edge(source: 0, target: $0, count: 2, weight: 2) }
    graph = Graph(nodes: graph.nodes, edges: edges, summary: graph.summary)
    let layout = try Layout(of: graph)
    let lowest = layout.positions[..<9].map(\.y).max() ?? 0
    #expect(layout.positions[9...].allSatisfy { $0.y > lowest })
  }

  @Test("follows the aspect that is asked for", arguments: [1.0, 4.0 / 3, 16.0 / 9])
  func aspect(ratio: Double) throws {
    let graph = SampleGraph.random(nodes: 30, ties: 60, seed: 6)
    var options = FigureOptions()
    options.aspect = ratio
    let layout = try Layout(of: graph, options: options)
    let size = Figure(graph: graph, layout: layout, options: options).size
    #expect(abs(size.width / size.height - ratio) < 0.05)
  }

  @Test("does not depend on odd aspects or weights")
  func oddNumbers() throws {
    var graph = SampleGraph.random(nodes: 6, ties: 9, seed: 8)
    let nodes = graph.nodes.enumerated().map { index, node in
      var node = node
      node.weight = [.nan, .infinity, -1, 0, 5, 3][index]
      return node
    }
    graph = Graph(nodes: nodes, edges: graph.edges, summary: graph.summary)
    for aspect in [Double.nan, 0, -1, 1e9] {
      var options = FigureOptions()
      options.aspect = aspect
      let layout = try Layout(of: graph, options: options)
      #expect(LayoutTests.faults(graph, layout, options).isEmpty)
      let figure = Figure(graph: graph, layout: layout, options: options)
      #expect(!figure.svg().contains("nan"))
    }
  }

  @Test("reports what libgraphviz says as an error")
  func failures() throws {
    let bad = #expect(throws: RenderError.self) {
      try GraphvizSession.positions(dot: "graph{", nodeCount: 0, engine: "neato")
    }
    #expect(bad?.cause.contains("syntax error") == true)
    let unknown = #expect(throws: RenderError.self) {
      try GraphvizSession.positions(dot: "graph{n0}", nodeCount: 1, engine: "nowhere")
    }
    #expect(unknown?.message.contains("libgraphviz-dev") == true)
    #expect(
      try GraphvizSession.positions(dot: "graph{n0}", nodeCount: 1, engine: "neato").count == 1)
  }

  @Test("is found by both engines, the same twice", arguments: LayoutEngine.allCases)
  func engines(engine: LayoutEngine) throws {
    let graph = SampleGraph.random(nodes: 20, ties: 44, seed: 12)
    var options = FigureOptions()
    options.engine = engine
    let first = try Layout(of: graph, options: options)
    _ = try Layout(of: SampleGraph.random(nodes: 9, ties: 20, seed: 1), options: options)
    #expect(try Layout(of: graph, options: options) == first)
    #expect(LayoutTests.faults(graph, first, options).isEmpty)
  }
}
