import ComentionEntities
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

  @Test("writes EPS as vectors of the width asked for, and the same bytes twice")
  func eps() throws {
    let graph = SampleGraph.random(nodes: 12, ties: 30, seed: 3, types: EntityType.allCases)
    let figure = Figure(graph: graph, layout: try Layout(of: graph))
    let svg = figure.svg(isOpaque: true)
    #expect(!svg.contains("opacity"))
    let eps = try Rasterizer.eps(svg: svg, width: 300, title: "Ties – a\nb")
    let text = String(decoding: eps, as: UTF8.self)
    #expect(text.hasPrefix("%!PS-Adobe-3.0 EPSF-3.0\n"))
    #expect(text.contains("\n%%BoundingBox: 0 0 300 \(Int((300 * 0.75).rounded()))\n"))
    #expect(text.contains("\n%%Title: Ties ??? a?b\n"))
    #expect(text.contains("\n%%CreationDate: Sat Jan  1 00:00:00 2000\n"))
    #expect(!text.contains("/ImageType 1") && text.contains(" setrgbcolor") || text.contains(" rg"))
    #expect(try Rasterizer.eps(svg: svg, width: 300, title: "Ties – a\nb") == eps)
  }

  @Test("states the resolution of a PNG in dots per metre, with a right checksum")
  func resolution() throws {
    let svg = try FigureTests.svg(SampleGraph.random(nodes: 4, ties: 4, seed: 5))
    let plain = try Rasterizer.png(svg: svg, width: 100)
    let png = try Rasterizer.png(svg: svg, width: 100, dotsPerInch: 300)
    // 300 dots per inch are 11,811 (0x2E23) per metre; the checksum is zlib's crc32 of these 13 bytes.
    let chunk: [UInt8] =
      [0, 0, 0, 9] + Array("pHYs".utf8) + [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1]
      + [0x78, 0xA5, 0x3F, 0x76]
    #expect(png == plain[..<33] + chunk + plain[33...])
    #expect(throws: RenderError.self) {
      try Rasterizer.png(svg: svg, width: 100, dotsPerInch: 0)
    }
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
