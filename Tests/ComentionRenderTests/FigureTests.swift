import ComentionEntities
import ComentionGraph
import ComentionPosts
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
    let document = try XMLDocument(
      try FigureTests.svg(SampleGraph.random(nodes: nodes, ties: ties, seed: 3)))
    let symbols = document.elements.filter { $0.attributes["data-entity"] != nil }
    #expect(symbols.count == nodes)
  }

  /// Names that would break out of markup, of DOT or of a line.
  static let hostile = [
    "\"quoted\"", "back\\slash", "\\N \\G \\E", "<b>bold</b>", "</text><script>alert(1)</script>",
    "<!-- x -->", "]]>", "&amp;", "&#x0;", "a\u{0}b\u{1}c\u{1F}", "🇷🇺🤝🇨🇳", "Содружество", "رابطة",
    "\u{202E}evil\u{2066}", "line\nbreak", "'", "{a|b}", "%s%n",
    String(repeating: "x", count: 10_000),
    String(repeating: "Ы", count: 10_000), "e" + String(repeating: "\u{301}", count: 500), "", " ",
    "<svg onload=alert(1)>", "javascript:alert(1)", "n0", "\u{FFFE}\u{FEFF}",
  ]

  @Test("holds hostile names without breaking or gaining elements")
  func hostileNames() throws {
    let svg = try FigureTests.svg(SampleGraph.chain(FigureTests.hostile))
    let document = try XMLDocument(svg)
    let ours: Set = [
      "svg", "title", "desc", "style", "rect", "g", "text", "tspan", "path", "circle",
    ]
    #expect(Set(document.elements.map(\.name)).isSubset(of: ours))
    #expect(document.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
    for scalar in svg.unicodeScalars {
      #expect(
        !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
    }
    _ = try Rasterizer.png(svg: svg, width: 400)
  }

  @Test("shortens a long label in the drawing and has it in full in the tooltip")
  func longLabel() throws {
    let name = String(repeating: "Organisation ", count: 800)
    let document = try XMLDocument(try FigureTests.svg(SampleGraph.chain([name, "CIS"])))
    #expect(document.all("title").contains { $0.text.utf8.count > 10_000 })
    #expect(document.all("text").allSatisfy { $0.text.count <= 300 })
    #expect(document.all("text").contains { $0.text.hasSuffix("…") })
  }

  @Test("has one root with a viewBox, no fixed size, no script and no reference outwards")
  func embedding() throws {
    let svg = try FigureTests.svg(SampleGraph.random(nodes: 14, ties: 20, seed: 9))
    let document = try XMLDocument(svg)
    let root = try #require(document.elements.first)
    #expect(root.name == "svg")
    #expect(root.attributes["viewBox"]?.hasPrefix("0 0 ") == true)
    #expect(root.attributes["width"] == nil && root.attributes["height"] == nil)
    #expect(root.attributes["role"] == "graphics-document")
    let addresses = svg.split(separator: "http").dropFirst()
    #expect(addresses.allSatisfy { $0.hasPrefix("://www.w3.org/2000/svg\"") })
    #expect(!svg.contains("url(") && !svg.contains("@import") && !svg.contains("<script"))
  }

  @Test("has ids that are unique, also with twenty figures in one page")
  func ids() throws {
    var seen: Set<String> = []
    for seed in 1...20 {
      let svg = try FigureTests.svg(
        SampleGraph.random(nodes: 6 + seed % 3, ties: 9, seed: UInt64(seed)))
      for element in try XMLDocument(svg).elements {
        if let id = element.attributes["id"] { #expect(seen.insert(id).inserted) }
      }
    }
  }

  @Test("names its parts for screen readers")
  func accessibility() throws {
    let graph = SampleGraph.random(nodes: 9, ties: 14, seed: 15)
    let document = try XMLDocument(try FigureTests.svg(graph))
    let root = try #require(document.elements.first)
    for id in (root.attributes["aria-labelledby"] ?? "").split(separator: " ") {
      #expect(document.elements.contains { $0.attributes["id"] == String(id) && !$0.text.isEmpty })
    }
    let description = try #require(document.all("desc").first?.text)
    #expect(description.contains("Named most: \(graph.nodes[0].entity.name.english)"))
    #expect(description.contains("Strongest ties: "))
    let symbols = document.elements.indices.filter {
      document.elements[$0].attributes["role"] == "graphics-symbol"
    }
    #expect(symbols.count == graph.nodes.count + graph.edges.count)
    for index in symbols {
      let title = document.elements.first { $0.parent == index && $0.name == "title" }
      #expect(title?.text.contains("post") == true)
    }
  }

  @Test("has text with a contrast of at least 4.5 to 1", arguments: Theme.allCases)
  func contrast(theme: Theme) {
    for palette in theme == .automatic ? [Palette.light, .dark] : [theme.palette] {
      for color in [palette.ink, palette.muted] {
        #expect(FigureTests.contrast(color, palette.ground) >= 4.5)
      }
      for color in [palette.organisation, palette.person, palette.place] + palette.groups {
        #expect(FigureTests.contrast(palette.inside, color) >= 4.5)
        #expect(FigureTests.contrast(color, palette.ground) >= 3)
      }
    }
  }

  /// The contrast of two colours (WCAG 2.2).
  static func contrast(_ one: String, _ other: String) -> Double {
    func luminance(_ color: String) -> Double {
      let value = Int(color.dropFirst(), radix: 16) ?? 0
      let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
        let share = Double(part) / 255
        // x^2.4 by way of x² · x^0.4, with the fifth root found by Newton's method.
        guard share > 0.04045 else { return share / 12.92 }
        let base = (share + 0.055) / 1.055
        var root = 1.0
        for _ in 0..<60 {
          root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
        }
        return base * base * root * root
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test("writes title, subtitle and caption from the data")
  func words() throws {
    let graph = SampleGraph.random(nodes: 9, ties: 14, seed: 15)
    let text = FigureText(graph, options: FigureOptions())
    #expect(text.title == "Organisations mentioned together, 2021–2025")
    #expect(
      text.subtitle.split(separator: "\u{A0}").joined(separator: " ")
        == "240 posts in 2 channels · 5 Jan 2021 – 28 May 2025 · half-life 365 days as of 28 May 2025"
    )
    #expect(text.caption.contains("Effective number of posts: 121."))
    var options = FigureOptions()
    options.language = .russian
    let russian = FigureText(graph, options: options)
    #expect(russian.title == "Организации, упомянутые вместе, 2021–2025")
    #expect(
      russian.subtitle.split(separator: "\u{A0}").joined(separator: " ").hasPrefix(
        "240 постов в 2 каналах · 5 января 2021 – 28 мая 2025"))
  }

  @Test("has a key with round values that occur")
  func key() {
    #expect(Legend.steps(below: 63.2, least: 0.5, ratio: 4) == [50, 10, 2])
    #expect(Legend.steps(below: 18, least: 1, ratio: 2.5) == [10, 2])
    #expect(Legend.steps(below: 0.37, least: 0.01, ratio: 3).first == 0.2)
    #expect(Legend.steps(below: 1, least: 1, ratio: 3) == [1])
    #expect(Legend.steps(below: 12, least: 4, ratio: 3) == [10, 5])
    #expect(Legend.steps(below: 0, least: 0, ratio: 3).isEmpty)
  }

  @Test("has symbols whose area is in proportion to the weight, whatever their shape")
  func area() {
    for type in EntityType.allCases {
      let half = NodeMark.halfExtent(of: type, radius: 10)
      let area =
        switch type {
        case .organisation: half * half * 3.14159265
        case .person: 4 * half * half
        case .place: 2 * half * half
        }
      #expect(abs(area - 314.159) < 0.2)
    }
  }

  @Test("keeps labels inside their symbols, or under them and clear of them")
  func labels() {
    for type in EntityType.allCases {
      for (index, name) in SampleGraph.labels.enumerated() {
        let share = Double(index + 1) / 22
        let mark = NodeMark(type: type, label: name, share: share, maxRadius: 40)
        if let label = mark.label {
          #expect(label.top >= mark.symbol.bottom)
          #expect(mark.fontSize >= 11.5)
        } else {
          let widest = mark.lines.map { FontMetrics.bold.width(of: $0, size: mark.fontSize) }.max()
          #expect((widest ?? 0) < mark.symbol.width - 4)
        }
      }
    }
  }
}

@Suite("A figure with notes and style")
struct FigureNoteTests {
  static func document(_ change: (inout FigureOptions, Graph) throws -> Void) throws -> XMLDocument
  {
    let graph = SampleGraph.random(nodes: 8, ties: 12, seed: 31)
    var options = FigureOptions()
    try change(&options, graph)
    return try XMLDocument(try FigureTests.svg(graph, options))
  }

  @Test("adds details to tooltips and links to symbols and lines")
  func notes() throws {
    let document = try FigureNoteTests.document { options, graph in
      let edge = graph.edges[0]
      let ends = TieEnds(graph.nodes[edge.target].entity.id, graph.nodes[edge.source].entity.id)
      options.tieNotes[ends] = FigureNote(details: ["q <0.01"], link: "report.html#a&b")
      options.nodeNotes[graph.nodes[0].entity.id] = FigureNote(link: "https://example.org/?a=\"b\"")
    }
    #expect(
      document.all("a").map { $0.attributes["href"] ?? "" }.sorted() == [
        "https://example.org/?a=\"b\"", "report.html#a&b",
      ])
    #expect(document.all("title").contains { $0.text.hasSuffix(", q <0.01") })
  }

  @Test("says interval, q-value and days in tooltips, in the language of the figure")
  func evidence() throws {
    let graph = SampleGraph.tested()
    var options = FigureOptions()
    let (first, last) = try (#require(Day("2023-01-05")), #require(Day("2024-03-09")))
    options.tieNotes[TieEnds("e0", "e1")] = FigureNote(days: first...last)
    options.nodeNotes["e0"] = FigureNote(days: last...last, details: ["more"])
    let titles = try XMLDocument(try FigureTests.svg(graph, options)).all("title").map(\.text)
    #expect(
      titles.contains(
        "CSTO – CIS: 9\u{A0}posts (4.5–13), q < 0.001, 5\u{A0}Jan 2023 – 9\u{A0}Mar 2024"))
    #expect(titles.contains("CSTO: 40\u{A0}posts, 9\u{A0}Mar 2024, more"))
    options.language = .russian
    let russian = try XMLDocument(try FigureTests.svg(graph, options)).all("title").map(\.text)
    #expect(russian.contains("CIS – SCO: 9\u{A0}постов, q 0,217"))
  }

  @Test("draws ties that may be chance pale and under the others, and says so")
  func chance() throws {
    let graph = SampleGraph.tested()
    let svg = try FigureTests.svg(graph)
    let document = try XMLDocument(svg)
    let ties = document.elements.filter {
      $0.name == "path" && $0.attributes["role"] == "graphics-symbol"
    }
    let opacities = ties.compactMap { $0.attributes["stroke-opacity"].flatMap(Double.init) }
    #expect(opacities.count == 2 && opacities[0] <= 0.4 && opacities[1] >= 0.7)
    #expect(ties[0].text.hasPrefix("CIS – SCO"))
    #expect(svg.contains(">may be chance</text>"))
    let caption = FigureText(graph, options: FigureOptions()).caption
    #expect(
      caption.contains(
        "Dark ties pass the hypergeometric test, q < 0.05; pale ones (1) cannot be told from chance."
      ))
    let none = Graph(nodes: graph.nodes, edges: [graph.edges[1]], summary: graph.summary)
    let nothing = FigureText(none, options: FigureOptions()).caption
    #expect(nothing.contains("No tie shown passes the hypergeometric test, q < 0.05."))
    // In the legend and the drawing alike, opaque colours stand for opacities.
    let figure = Figure(graph: graph, layout: try Layout(of: graph))
    #expect(!figure.svg(isOpaque: true).contains("opacity"))
  }

  @Test("says what stands apart")
  func apart() throws {
    let names = ["CSTO", "CIS", "SCO", "EU", "OSCE", "WHO", "UN"]
    let whole = SampleGraph.chain(names)
    let graph = Graph(
      nodes: whole.nodes, edges: [whole.edges[0], whole.edges[1], whole.edges[3]],
      summary: whole.summary)
    let text = FigureText(graph, options: FigureOptions()).description
    #expect(text.hasSuffix("Apart from the rest: EU, OSCE. Without ties: WHO, UN."))
  }

  @Test(
    "links only to safe addresses",
    arguments: [
      ("https://t.me/x/1", true), ("HTTP://a", true), ("#a", true), ("a/b.html", true),
      ("a?x=1:2", true), ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false),
      ("java\tscript:alert(1)", false), ("\u{1}javascript:x", false), ("data:text/html,x", false),
      ("//evil.example", false), ("\\\\evil", false), ("", false), ("a b", false),
      ("vbscript:x", false), ("tg://resolve", false),
    ])
  func links(address: String, isSafe: Bool) {
    #expect((LinkAddress.checked(address) == address) == isSafe)
  }

  @Test("carries a user's style and metadata as text")
  func style() throws {
    let document = try FigureNoteTests.document { options, _ in
      options.style = try FigureStyle(
        css: ".organisation > circle { fill: #a00 }\n.a::after{content:'&'}")
      options.metadata = "{\"title\": \"</metadata><script>\"}"
    }
    #expect(document.all("style").first?.text.hasSuffix("content:'&'}") == true)
    #expect(document.all("metadata").first?.text == "{\"title\": \"</metadata><script>\"}")
  }

  @Test(
    "refuses a style that fetches or breaks out",
    arguments: [
      "a{}\n@import 'x';", "a{background:url(http://x)}", "</style><script>", "a{b:\\75rl(x)}",
      "a{\u{0}}", "@IMPORT x", String(repeating: "a{}\n", count: 20_000),
    ])
  func badStyle(css: String) {
    let error = #expect(throws: RenderError.self) { try FigureStyle(css: css) }
    #expect(error?.message.contains("take") == true)
  }

  @Test("draws text as outlines that keep titles and ids, and leaves other scripts as text")
  func outlines() throws {
    let graph = SampleGraph.chain(["CSTO", "ОДКБ", "جامعة", "Security Council"])
    let layout = try Layout(of: graph)
    var options = FigureOptions()
    let plain = try XMLDocument(Figure(graph: graph, layout: layout).svg())
    options.outlinesText = true
    let svg = Figure(graph: graph, layout: layout, options: options).svg()
    let document = try XMLDocument(svg)
    #expect(Set(document.all("text").map(\.text)) == ["جامعة"])
    #expect(document.all("title").map(\.text) == plain.all("title").map(\.text))
    #expect(
      document.elements.filter { $0.attributes["id"] != nil }.count
        == plain.elements.filter { $0.attributes["id"] != nil }.count)
    _ = try Rasterizer.png(svg: svg, width: 300)
  }

  @Test("outlines every letter of a long line")
  func longOutline() throws {
    let line = String(repeating: "CSTO ", count: 40)
    let data = try #require(
      Rasterizer.outline(of: line, size: 20, bold: true, at: .zero, centered: false))
    // C, S and T are one outline each, O is two.
    #expect(data.filter { $0 == "M" }.count == 40 * 5)
    #expect(!data.hasSuffix("0"))
  }

  @Test("tells groups by colour with a key, and keeps the shapes of types")
  func groups() throws {
    let graph = SampleGraph.random(nodes: 12, ties: 20, seed: 3, types: EntityType.allCases)
    var options = FigureOptions()
    options.groups = [
      FigureGroup(members: Set(graph.nodes[..<6].map(\.entity.id))),
      FigureGroup(name: "Others <b>", members: Set(graph.nodes[6..<10].map(\.entity.id))),
    ]
    let document = try XMLDocument(try FigureTests.svg(graph, options))
    func count(_ role: String) -> Int {
      document.elements.count { $0.attributes["class"] == "\(role) rim" }
    }
    #expect(count("group0") == 6 && count("group1") == 4)
    #expect(count("organisation") + count("person") + count("place") == 2)
    #expect(document.all("text").contains { $0.text == "Others <b>" })
    #expect(document.all("text").contains { $0.text == "Groups" })
  }
}
