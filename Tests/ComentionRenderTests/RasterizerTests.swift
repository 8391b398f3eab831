import Testing

@testable import ComentionRender

@Suite("The rasterizer")
struct RasterizerTests {
  @Test("writes a PNG of the width that is asked for", arguments: [200, 1520])
  func png(width: Int) throws {
    let graph = SampleGraph.random(nodes: 12, ties: 20, seed: 3)
    let figure = Figure(graph: graph, layout: try Layout(of: graph))
    let png = try Rasterizer.png(svg: figure.svg(), width: width)
    #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    func number(at offset: Int) -> Int {
      png[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    #expect(number(at: 16) == width)
    let height = Double(width) * figure.size.height / figure.size.width
    #expect(abs(Double(number(at: 20)) - height) <= 1)
  }

  @Test("writes a PDF with the title, and the same bytes twice")
  func pdf() throws {
    let svg = try FigureTests.svg(SampleGraph.random(nodes: 8, ties: 12, seed: 5))
    let pdf = try Rasterizer.pdf(svg: svg, title: "Ties")
    #expect(pdf.starts(with: "%PDF-1.".utf8))
    #expect(String(decoding: pdf.suffix(8), as: UTF8.self).contains("%%EOF"))
    #expect(String(decoding: pdf, as: UTF8.self).contains("/Title (Ties)"))
    #expect(try Rasterizer.pdf(svg: svg, title: "Ties") == pdf)
  }

  @Test(
    "refuses what it cannot draw with a message",
    arguments: ["", "<svg", "not markup", "<svg xmlns='http://www.w3.org/2000/svg'/>"])
  func broken(svg: String) {
    let error = #expect(throws: RenderError.self) { try Rasterizer.png(svg: svg, width: 100) }
    #expect(error?.message == "librsvg could not draw the figure")
    #expect(error?.cause.isEmpty == false)
  }

  @Test("refuses widths that no program could show", arguments: [0, -5, 20_001])
  func widths(width: Int) {
    #expect(throws: RenderError.self) { try Rasterizer.png(svg: "<svg/>", width: width) }
  }
}
