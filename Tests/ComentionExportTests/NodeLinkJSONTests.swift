import ComentionEntities
import ComentionGraph
import Foundation
import Testing

@testable import ComentionExport

@Suite("Node-link JSON")
struct NodeLinkJSONTests {
  static func read(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  static func objects(_ json: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(json[key] as? [[String: Any]])
  }

  @Test("has the members that readers of the format expect")
  func keys() throws {
    let json = try NodeLinkJSONTests.read(NodeLinkJSON.text(Sample.graph, language: .english))
    #expect(Set(json.keys) == ["directed", "multigraph", "graph", "nodes", "links"])
    // Without them networkx would make a graph of parallel edges.
    #expect(json["directed"] as? Bool == false)
    #expect(json["multigraph"] as? Bool == false)
    let summary = try #require(json["graph"] as? [String: Any])
    #expect(
      Set(summary.keys).isSuperset(of: [
        "settings", "posts", "units", "from", "to", "asOf", "halfLifeDays", "effectivePosts",
      ]))
    let settings = try #require(summary["settings"] as? [String: Any])
    #expect(settings["unit"] as? String == "post")
    #expect(settings["counting"] as? String == "full")
    for node in try NodeLinkJSONTests.objects(json, "nodes") {
      #expect(
        Set(node.keys).isSuperset(of: ["id", "type", "name", "short", "count", "weight"]))
    }
    for link in try NodeLinkJSONTests.objects(json, "links") {
      #expect(Set(link.keys).isSuperset(of: ["source", "target", "count", "weight"]))
    }
  }

  @Test("reads back as the graph that was written")
  func readBack() throws {
    let graph = Sample.graph
    let json = try NodeLinkJSONTests.read(NodeLinkJSON.text(graph, language: .english))
    let nodes = try NodeLinkJSONTests.objects(json, "nodes")
    #expect(nodes.count == graph.nodes.count)
    for (node, expected) in zip(nodes, graph.nodes) {
      #expect(node["id"] as? String == expected.entity.id.rawValue)
      #expect(node["type"] as? String == expected.entity.type.rawValue)
      #expect(node["name"] as? String == expected.entity.name.english)
      #expect(node["short"] as? String == expected.entity.label(in: .english))
      #expect(node["count"] as? Int == expected.count)
      #expect(abs((node["weight"] as? Double ?? 0) - expected.weight) < 1e-12)
    }
    let links = try NodeLinkJSONTests.objects(json, "links")
    #expect(links.count == graph.edges.count)
    for (link, expected) in zip(links, graph.edges) {
      #expect(link["source"] as? String == graph.nodes[expected.source].entity.id.rawValue)
      #expect(link["target"] as? String == graph.nodes[expected.target].entity.id.rawValue)
      #expect(link["count"] as? Int == expected.count)
      #expect(abs((link["weight"] as? Double ?? 0) - expected.weight) < 1e-12)
    }
    let summary = try #require(json["graph"] as? [String: Any])
    #expect(summary["posts"] as? Int == 4)
    #expect(summary["undatedPosts"] as? Int == 1)
    #expect(summary["asOf"] as? String == "2024-01-06")
    #expect(summary["halfLifeDays"] as? Double == 7)
  }

  @Test("states every setting that left something out")
  func settings() throws {
    var settings = GraphSettings()
    settings.only = ["b", "a"]
    settings.without = ["c"]
    settings.focus = ["a"]
    settings.typePairs = [TypePair(.place, .organisation)]
    settings.maxEntities = 7
    let graph = Graph(counts: CoMentionCounts(), settings: settings)
    let json = try NodeLinkJSONTests.read(NodeLinkJSON.text(graph, language: .english))
    let summary = try #require(json["graph"] as? [String: Any])
    let written = try #require(summary["settings"] as? [String: Any])
    #expect(written["only"] as? [String] == ["a", "b"])
    #expect(written["without"] as? [String] == ["c"])
    #expect(written["focus"] as? [String] == ["a"])
    #expect(written["depth"] as? Int == 1)
    #expect(written["typePairs"] as? [String] == ["organisation-place"])
    #expect(written["maxEntities"] as? Int == 7)
    #expect(written["kernel"] is NSNull)
  }

  @Test("writes null where there is no half-life, day or limit")
  func nulls() throws {
    let graph = Graph(counts: CoMentionCounts(), settings: GraphSettings())
    let json = try NodeLinkJSONTests.read(NodeLinkJSON.text(graph, language: .russian))
    let summary = try #require(json["graph"] as? [String: Any])
    for key in ["from", "to", "asOf", "halfLifeDays"] { #expect(summary[key] is NSNull) }
    #expect((json["nodes"] as? [Any])?.isEmpty == true)
  }

  @Test("has the places of the nodes if there is a layout")
  func places() throws {
    let graph = Sample.graph
    let positions = graph.nodes.indices.map { (x: Double($0) * 1.5, y: 10.126) }
    let json = try NodeLinkJSONTests.read(
      NodeLinkJSON.text(graph, language: .english, positions: positions))
    let node = try NodeLinkJSONTests.objects(json, "nodes")[1]
    #expect(node["x"] as? Double == 1.5)
    #expect(node["y"] as? Double == 10.13)
  }

  @Test("keeps names as they are", arguments: Sample.hostileTexts)
  func hostile(name: String) throws {
    let text = NodeLinkJSON.text(Sample.graph(named: name), language: .english)
    let nodes = try NodeLinkJSONTests.objects(try NodeLinkJSONTests.read(text), "nodes")
    // An empty name falls back to the other language.
    #expect(nodes[0]["name"] as? String == (name.isEmpty ? "Объект a" : name))
    #expect(text.hasSuffix("}\n"))
  }
}
