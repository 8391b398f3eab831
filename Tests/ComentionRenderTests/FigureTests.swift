import ComentionEntities
import ComentionGraph
import Testing

@testable import ComentionRender

@Suite("A figure")
struct FigureTests {
  static func svg(_ graph: Graph, _ options: FigureOptions = FigureOptions()) throws -> String {
    Figure(graph: graph, layout: try Layout(of: graph, options: options), options: options).svg()
  }

  @Test("is the same bytes twice, with other layouts in between")
  func repeats() throws {
    let graph = SampleGraph.random(nodes: 24, ties: 60, seed: 7)
    let first = try FigureTests.svg(graph)
    _ = try FigureTests.svg(SampleGraph.random(nodes: 13, ties: 30, seed: 8))
    #expect(try FigureTests.svg(graph) == first)
  }

  @Test("is the same bytes from concurrent tasks")
  func repeatsConcurrently() async throws {
    let graph = SampleGraph.random(nodes: 18, ties: 40, seed: 21)
    let first = try FigureTests.svg(graph)
    try await withThrowingTaskGroup(of: String.self) { group in
      for index in 0..<8 {
        group.addTask {
          _ = try FigureTests.svg(
            SampleGraph.random(nodes: 5 + index, ties: 12, seed: UInt64(index + 1)))
          return try FigureTests.svg(graph)
        }
      }
      for try await other in group { #expect(other == first) }
    }
  }

  @Test("is drawn for degenerate graphs", arguments: [(0, 0), (1, 0), (2, 1), (2, 0), (9, 0)])
  func degenerate(nodes: Int, ties: Int) throws {
    let svg = try FigureTests.svg(SampleGraph.random(nodes: nodes, ties: ties, seed: 3))
    #expect(svg.hasPrefix("<svg xmlns="))
    #expect(svg.hasSuffix("</svg>\n"))
  }
}
