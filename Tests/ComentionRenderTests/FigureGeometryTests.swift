import ComentionEntities
import ComentionGraph
import Testing

@testable import ComentionRender

@Suite("A figure as it stands in the SVG")
struct FigureGeometryTests {
  /// Without optimisation the search for places is fifty times slower.
  #if DEBUG
    private static let networks = 0..<4
    private static let largest = 30.0
    private static let sizes = [30]
  #else
    private static let networks = 0..<200
    private static let largest = 111.0
    private static let sizes = [30, 60, 120]
  #endif

  @Test(
    "has no label on another label, on a symbol or on the frame, in random networks of 10 to 120 nodes",
    arguments: networks)
  func labels(number: Int) throws {
    var random = Xorshift(seed: UInt64(number) &* 104_729 &+ 17)
    let nodes = 10 + Int(random.next() * FigureGeometryTests.largest)
    let ties = Int(Double(nodes) * (0.3 + 3 * random.next()))
    var options = FigureOptions()
    options.aspect = [4.0 / 3, 16.0 / 9, 1][number % 3]
    options.language = number % 4 == 3 ? .russian : .english
    let types = number % 2 == 0 ? [EntityType.organisation] : EntityType.allCases
    let graph = SampleGraph.random(
      nodes: nodes, ties: ties, seed: UInt64(number + 1), types: types)
    let geometry = try SVGGeometry(try XMLDocument(try FigureTests.svg(graph, options)))
    #expect(geometry.rooms.count { $0.entity != nil && !$0.isText } == nodes)
    #expect(geometry.rooms.count { $0.entity != nil && $0.isText } >= nodes)
    #expect(geometry.faults.isEmpty, "\(nodes) nodes, \(ties) ties, number \(number)")
  }

  @Test("finds what is planted: a label on another, and one over the edge")
  func planted() throws {
    let text = { (id: String, x: Int) in
      "<g data-entity=\"\(id)\"><text x=\"\(x)\" y=\"50\" font-size=\"12\">Label</text></g>"
    }
    for (x, count) in [(20, 0), (5, 1), (-3, 1), (90, 1)] {
      let svg =
        "<svg viewBox=\"0 0 100 100\">\(text("a", x))\(text("b", x < 10 && x > 0 ? 20 : 60))</svg>"
      #expect(try SVGGeometry(try XMLDocument(svg)).faults.count == count, "\(x)")
    }
  }

  @Test("has text that can be read on what it stands on, in every theme", arguments: Theme.allCases)
  func contrast(theme: Theme) throws {
    let graph = SampleGraph.random(nodes: 14, ties: 24, seed: 8, types: EntityType.allCases)
    for isGrouped in [false, true] {
      var options = FigureOptions()
      options.theme = theme
      if isGrouped {
        options.groups = graph.nodes.map { FigureGroup(members: [$0.entity.id]) }
      }
      let svg = try FigureTests.svg(graph, options)
      let document = try XMLDocument(svg)
      let palettes: [Palette] = theme == .automatic ? [.light, .dark] : [theme.palette]
      for palette in palettes {
        let colors = Dictionary(
          palette.roles(withGroups: true).map { ($0.name, $0.color) }
        ) { first, _ in first }
        var seen: Set<String> = []
        for element in document.elements where element.name == "text" {
          guard let role = element.attributes["class"]?.split(separator: " ").first,
            let color = colors[String(role)]
          else {
            // Halos have the colour of the ground, and are not read.
            #expect(
              element.parent.flatMap { document.elements[$0].attributes["aria-hidden"] } == "true")
            continue
          }
          var ground = palette.ground
          if role == "inside", let parent = element.parent {
            let symbol = document.elements.first {
              $0.parent == parent && $0.attributes["class"]?.hasSuffix("rim") == true
            }
            let of = symbol?.attributes["class"]?.split(separator: " ").first.map(String.init)
            ground = try #require(of.flatMap { colors[$0] })
          }
          seen.insert("\(role) \(ground)")
          #expect(FigureTests.contrast(color, ground) >= 4.5, "\(role) on \(ground)")
          if palette.ground == palettes.first?.ground {
            #expect(element.attributes["fill"] == color)
          }
          #expect(theme == .automatic ? svg.contains("--\(role):\(color)") : true)
        }
        #expect(seen.count >= 4)
      }
    }
  }

  @Test("tells types and ties apart in shades of grey")
  func greyscale() {
    for palette in [Palette.light, .dark, .print] {
      // Symbols stand off the ground, and ties off both; types have shapes of their own.
      for color in [palette.organisation, palette.person, palette.place] + palette.groups {
        #expect(FigureTests.contrast(color, palette.ground) >= 3)
      }
      #expect(FigureTests.contrast(palette.tie, palette.ground) >= 3)
    }
    let outlines = EntityType.allCases.map { type -> String in
      var svg = SVGWriter(palette: .print, id: "cm", outlines: false)
      svg.symbol(type, center: .zero, radius: 10, rim: false)
      return String(svg.document.prefix(5))
    }
    #expect(Set(outlines).count == 3)
  }

  @Test(
    "with legend, caption and two themes is smaller than the bare graph that Graphviz writes",
    arguments: sizes)
  func size(nodes: Int) throws {
    let graph = SampleGraph.random(nodes: nodes, ties: nodes * 3, seed: 77)
    var dot = "graph{outputorder=edgesfirst;node[shape=circle,style=filled,fontname=Helvetica];"
    let text = FigureText(graph, options: FigureOptions())
    func quoted(_ text: String) -> String {
      "\"" + text.replacing("&", with: "&amp;").replacing("\"", with: "'") + "\""
    }
    for (index, node) in graph.nodes.enumerated() {
      dot += "n\(index)[label=\(quoted(node.entity.label(in: .english))),fillcolor=\"#255fa6\","
      dot += "tooltip=\(quoted(text.tooltip(of: node, nil)))];"
    }
    for edge in graph.edges {
      dot +=
        "n\(edge.source)--n\(edge.target)[color=\"#7a8ba0\",penwidth=\(fixed(edge.weight / 9, 2)),"
      dot += "tooltip=\(quoted(text.tooltip(of: edge, nil)))];"
    }
    let theirs = try #require(GraphvizSession.svg(dot: dot + "}"))
    let ours = try FigureTests.svg(graph)
    #expect(ours.utf8.count < theirs.utf8.count)
  }
}
