import Foundation
import Testing

@Suite("The flags of comention graph about ties, measures and formats")
struct NetworkFlagsTests {
  private static func json(_ flags: [String]) throws -> [String: Any] {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    let run = try folder.run(["graph", "posts.jsonl", "-o", "-", "--format", "json"] + flags)
    #expect(run.status == 0, "\(run.errors)")
    return try run.json
  }

  @Test("all ties stay by default, with p and q, and those that may be chance are marked")
  func standardTest() throws {
    let graph = try NetworkFlagsTests.json([])
    let settings = try #require((graph["graph"] as? [String: Any])?["settings"] as? [String: Any])
    #expect(settings["backbone"] as? String == "sdsm")
    #expect(settings["testMaxEntities"] as? Int == 7)
    let links = try #require(graph["links"] as? [[String: Any]])
    #expect(links.count == 4)
    for link in links {
      #expect(link["p"] is Double && link["q"] is Double && link["significant"] is Bool)
    }
    // Nothing can be told from so few posts.
    let strict = try NetworkFlagsTests.json(["--backbone", "sdsm"])
    #expect((strict["links"] as? [Any])?.isEmpty == true)
    let untested = try NetworkFlagsTests.json(["--backbone", "none"])
    #expect((untested["links"] as? [[String: Any]])?.first?["p"] == nil)
  }

  @Test("measures, communities, intervals, places and the two sides are in the data")
  func everything() throws {
    let graph = try NetworkFlagsTests.json([
      "--pairs", "organisation-place", "--communities", "louvain", "--intervals", "--layout",
      "neato",
    ])
    let nodes = try #require(graph["nodes"] as? [[String: Any]])
    #expect(nodes.contains { $0["id"] as? String == "minsk" && $0["bipartite"] as? Int == 1 })
    for node in nodes {
      for key in ["pagerank", "betweenness", "core", "community", "weightLow", "rankHigh", "x"] {
        #expect(node[key] is NSNumber, "\(key)")
      }
    }
    let links = try #require(graph["links"] as? [[String: Any]])
    #expect(
      links.map { Set([$0["source"], $0["target"]].compactMap { $0 as? String }) } == [
        ["cis", "minsk"]
      ])
    let plain = try NetworkFlagsTests.json(["--node-measures", "none"])
    #expect((plain["nodes"] as? [[String: Any]])?.first?["pagerank"] == nil)
  }

  @Test("--window weighs the posts of a span alike, and a kernel needs a half-life")
  func window() throws {
    let graph = try NetworkFlagsTests.json(["--window", "200d"])
    let summary = try #require(graph["graph"] as? [String: Any])
    #expect(summary["windowDays"] as? Double == 200)
    #expect(summary["halfLifeDays"] is NSNull)
    // 2024-01-01 and 2023-07-02 are inside, 2023-01-01 is not.
    #expect(summary["postsOutside"] as? Int == 1)
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    for flags in [["--kernel", "linear"], ["--window", "1y", "--half-life", "1y"]] {
      let run = try folder.run(["graph", "posts.jsonl", "-o", "x.json"] + flags)
      #expect(run.status == 2)
    }
  }

  @Test("the end of a name chooses the format, the longest one first")
  func formats() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    let run = try folder.run(
      "graph", "posts.jsonl", "-o", "a.nodes.csv", "-o", "a.b.csv", "-o", "a.vosviewer.json", "-o",
      "a.gexf", "--dynamic")
    #expect(run.status == 0, "\(run.errors)")
    func text(_ name: String) -> String {
      String(decoding: folder.read(name) ?? Data(), as: UTF8.self)
    }
    #expect(text("a.nodes.csv").hasPrefix("id,type,"))
    #expect(text("a.b.csv").hasPrefix("source,target,"))
    #expect(text("a.vosviewer.json").contains("\"network\""))
    #expect(text("a.gexf").contains("mode=\"dynamic\""))
    #expect(
      text("a.gexf").contains(
        "<spell start=\"2024-01-01T00:00:00\" end=\"2024-01-01T23:59:59\"/>"))
  }
}
