import ComentionEntities
import ComentionGraph
import Foundation
import Testing

@testable import ComentionExport

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// All formats of networks, over one sample.
///
/// The files under Tests/Reference/golden/network.* are what the formats write of it;
/// Tests/Reference/readback.py reads them with networkx, the GEXF schema and Python's own readers.
@Suite("Network formats")
struct NetworkFormatTests {
  enum Format: String, CaseIterable {
    case graphml, gexf, net, cx2, dot, json, md
    case vosviewer = "vosviewer.json"
    case nodes = "nodes.csv"
    case edges = "edges.csv"
    case dynamic = "dynamic.gexf"

    func text(_ graph: Graph, _ positions: [(x: Double, y: Double)]?) -> String {
      switch self {
      case .graphml: GraphMLText.text(graph, language: .english, positions: positions)
      case .gexf: GEXFText.text(graph, language: .english, positions: positions)
      case .dynamic:
        GEXFText.text(
          graph, language: .english, positions: positions,
          daily: graph.dailyWeights(in: NetworkFormatTests.counts))
      case .net: PajekText.text(graph, language: .english, positions: positions)
      case .cx2: CX2Text.text(graph, language: .english, positions: positions)
      case .dot: DOTText.text(graph, language: .english, positions: positions)
      case .json: NodeLinkJSON.text(graph, language: .english, positions: positions)
      case .vosviewer: VOSviewerJSON.text(graph, language: .english, positions: positions)
      case .nodes: GraphTables.nodes(graph, language: .english)
      case .edges: GraphTables.edges(graph, language: .english)
      case .md: GraphTables.markdown(graph, language: .english)
      }
    }
  }

  /// Counts of entities with names that break careless writers.
  static var counts: CoMentionCounts {
    let names = [
      "Collective <Security> & \"Co\"", "ООН | Организация, №1", "=1+2", "tab\tline\nend\u{7}",
      "🇷🇺 *bold* [x](y)", "same", "same", "",
    ]
    let types: [EntityType] = [.organisation, .person, .place]
    let entities = names.enumerated().map { index, name in
      Sample.entity("e\(index)", types[index % 3], name: name, short: index == 0 ? "CSTO" : "")
    }
    var counts = CoMentionCounts()
    var random = Random(seed: 5)
    for day in 0..<60 {
      let named = entities.filter { _ in random.number(below: 3) == 0 }
      counts.add(Sample.post(named, day: day))
    }
    counts.add(Sample.post([Sample.entity("lonely")]))
    return counts
  }

  /// A graph with everything that formats can say.
  static var graph: Graph {
    var settings = GraphSettings()
    settings.types = Set(EntityType.allCases)
    settings.halfLife = .days(30)
    settings.backbone = .hypergeometric
    settings.keepsInsignificant = true
    let graph = Graph(counts: counts, settings: settings).measured()
    return graph.adding(Communities(of: graph))
  }

  static var positions: [(x: Double, y: Double)] {
    graph.nodes.indices.map { (x: 40.5 * Double($0), y: 10 + 3.125 * Double($0 * $0)) }
  }

  @Test("write the files that are kept", arguments: Format.allCases)
  func golden(format: Format) throws {
    let text = format.text(NetworkFormatTests.graph, NetworkFormatTests.positions)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Reference/golden/network.\(format.rawValue)")
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(file.lastPathComponent) was written; check it with readback.py and keep it")
      return
    }
    for (line, (one, other)) in zip(text.split(separator: "\n"), kept.split(separator: "\n"))
      .enumerated()
    {
      if one != other { Issue.record("line \(line + 1):\n- \(other)\n+ \(one)") }
    }
    #expect(text.utf8.count == kept.utf8.count)
  }

  @Test("write XML that is well-formed, whatever the names hold", arguments: Sample.hostileTexts)
  func xml(name: String) throws {
    let graph = Sample.graph(named: name)
    for format in [Format.graphml, .gexf, .dynamic] {
      let reader = LabelReader()
      let parser = XMLParser(data: Data(format.text(graph, nil).utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(format): \(String(describing: parser.parserError))")
      #expect(reader.elements.filter { $0 == "node" }.count == 2)
      #expect(reader.elements.filter { $0 == "edge" }.count == 1)
      #expect(!reader.elements.contains("b") && !reader.elements.contains("script"))
    }
  }

  @Test("write JSON that can be read, whatever the names hold", arguments: Sample.hostileTexts)
  func json(name: String) throws {
    for format in [Format.cx2, .json, .vosviewer] {
      let text = format.text(Sample.graph(named: name), nil)
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }
  }

  @Test("keep a node, a tie and a row on one line each", arguments: Sample.hostileTexts)
  func lines(name: String) {
    let graph = Sample.graph(named: name)
    #expect(PajekText.text(graph, language: .english).split(separator: "\n").count == 5)
    #expect(PajekText.text(graph, language: .english).filter { $0 == "\"" }.count == 4)
    #expect(
      GraphTables.markdown(graph, language: .english).split(whereSeparator: \.isNewline).count == 3)
  }

  @Test("say nothing about measures that were not computed", arguments: Format.allCases)
  func without(format: Format) {
    let graph = Sample.graph(named: "a")
    #expect(!format.text(graph, nil).contains("pagerank"))
    #expect(!format.text(graph, nil).contains("significant"))
  }

  @Test("write empty graphs", arguments: Format.allCases)
  func empty(format: Format) {
    let graph = Graph(counts: CoMentionCounts(), settings: GraphSettings())
    #expect(format.text(graph, []).utf8.last == 0x0A)
  }
}

/// Notes the elements of an XML file.
private final class LabelReader: NSObject, XMLParserDelegate {
  var elements: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
  ) {
    elements.append(elementName)
  }
}
