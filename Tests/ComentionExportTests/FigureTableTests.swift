import ComentionEntities
import ComentionGraph
import ComentionPosts
import Testing

@testable import ComentionExport

@Suite("The table of a figure")
struct FigureTableTests {
  static func table(_ names: [String], q: Double? = nil, language: Language = .english)
    -> FigureTable
  {
    let nodes = names.enumerated().map { index, name in
      Graph.Node(
        entity: Entity(
          id: EntityID(rawValue: "e\(index)"), type: .organisation,
          name: LocalizedText(english: name)),
        count: 9 - index, weight: 8.256 - Double(index))
    }
    var edge = Graph.Edge(source: 0, target: 1, count: 4, weight: 3.5)
    edge.q = q
    let graph = Graph(
      nodes: nodes, edges: [edge], summary: GraphSummary(settings: GraphSettings()))
    let span = Day("2024-01-02").flatMap { first in Day("2024-03-04").map { first...$0 } }
    return FigureTable(
      of: graph, days: (nodes.map { _ in span }, [span]), title: "Title & <b>", language: language)
  }

  @Test("has nodes and ties as CSV in one, and leaves out what is not known")
  func csv() {
    #expect(
      FigureTableTests.table(["CSTO", "SCO"]).csv
        == """
        kind,id,name,type,otherId,otherName,posts,weight,first,last\r
        node,e0,CSTO,organisation,,,9,8.26,2024-01-02,2024-03-04\r
        node,e1,SCO,organisation,,,8,7.26,2024-01-02,2024-03-04\r
        tie,e0,CSTO,,e1,SCO,4,3.5,2024-01-02,2024-03-04\r

        """)
  }

  @Test("has both tables in Markdown and HTML, in the language asked for")
  func documents() {
    let english = FigureTableTests.table(["CSTO", "SCO"], q: 0.0123)
    #expect(english.markdown.contains("| e0 | CSTO | e1 | SCO | 4 | 3.5 | 0.012 | 2024-01-02 |"))
    #expect(english.html.contains("<caption>Ties</caption>"))
    #expect(english.html.contains("<th scope=\"row\">CSTO</th>"))
    let russian = FigureTableTests.table(["ОДКБ", "ШОС"], language: .russian)
    #expect(russian.markdown.contains("## Связи"))
    #expect(russian.html.contains("<html lang=\"ru\">"))
  }

  @Test(
    "holds no name that is taken for markup, a formula or a turn of direction",
    arguments: [
      "</td><script>alert(1)</script>", "=1+1", "+cmd|' /C calc'!A0", "a|b\nc",
      "\u{202E}evil\u{2066}",
      "[x](javascript:alert(1))", "\"quoted\", and more",
    ])
  func hostile(name: String) {
    let table = FigureTableTests.table([name, "SCO"])
    for text in [table.csv, table.markdown, table.html] {
      #expect(
        !text.unicodeScalars.contains("\u{202E}") && !text.unicodeScalars.contains("\u{2066}"))
    }
    #expect(!table.html.contains("<script") && !table.markdown.contains("<script"))
    #expect(!table.markdown.contains("[x]("))
    #expect(table.markdown.split(separator: "\n").count { $0.hasPrefix("| e") } == 3)
    for line in table.csv.split(separator: "\r\n").dropFirst() {
      let cell = line.split(separator: ",")[2]
      #expect(!"=+-@".contains(cell.first { $0 != "\"" } ?? " "))
    }
  }
}
