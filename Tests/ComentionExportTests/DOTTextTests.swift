import ComentionEntities
import ComentionGraph
import Testing

@testable import ComentionExport

@Suite("DOT")
struct DOTTextTests {
  @Test(
    "quotes text so that Graphviz shows it as it is",
    arguments: [
      (#"say "no""#, #""say \"no\"""#), (#"a\b"#, #""a\\b""#), (#"\N"#, #""\\N""#),
      ("<b>x</b>", #""<b>x</b>""#), ("a & b", #""a &amp; b""#), ("&lt;", #""&amp;lt;""#),
      ("эмодзи 🇷🇺", "\"эмодзи 🇷🇺\""), ("جامعة", "\"جامعة\""), ("a\nb", #""a\nb""#),
      ("a\u{0}\u{1F}\u{7F}\u{85}b", "\"a    b\""), ("", "\"\""), ("a\tb\r", "\"a b \""),
    ])
  func quoting(text: String, expected: String) {
    #expect(DOTText.quoted(text) == expected)
  }

  /// A DOT file must consist of the lines that were meant, whatever the names hold: quotes are
  /// balanced, and no line begins a new statement inside a name.
  @Test("keeps its structure whatever the names hold", arguments: Sample.hostileTexts)
  func hostile(name: String) {
    let text = DOTText.text(Sample.graph(named: name), language: .english)
    let plain = DOTText.text(Sample.graph(named: "plain"), language: .english)
    #expect(DOTTextTests.skeleton(text) == DOTTextTests.skeleton(plain))
    let hasControls = text.unicodeScalars.contains {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
    }
    #expect(!hasControls)
  }

  @Test("says count, weight, size and kind of everything")
  func attributes() {
    let graph = Sample.graph
    let positions = graph.nodes.indices.map { (x: Double($0), y: 2.0) }
    let text = DOTText.text(graph, language: .english, positions: positions)
    #expect(text.hasPrefix("graph comention {\n"))
    #expect(text.hasSuffix("}\n"))
    #expect(text.contains(#""csto" [label="CSTO", tooltip="Collective Security Treaty"#))
    #expect(text.contains(#"shape=diamond"#))
    #expect(text.contains(#"shape=square"#))
    #expect(text.contains(#"pos="1,-2""#))
    #expect(text.contains(#""csto" -- "un" [count=3, weight="#))
  }

  @Test("of an empty graph is a graph")
  func empty() {
    let graph = Graph(counts: CoMentionCounts(), settings: GraphSettings())
    let text = DOTText.text(graph, language: .english)
    #expect(text.hasSuffix("\"];\n}\n"))
  }

  /// The text without what stands between quotation marks.
  private static func skeleton(_ text: String) -> String {
    var result = ""
    var isQuoted = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == "\"" {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
        result += "_"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
