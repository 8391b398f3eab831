import Foundation
import Testing

@Suite("comention graph, why and extract")
struct GraphCommandTests {
  @Test("the graph as JSON has the keys that D3 and networkx read, and the counts are right")
  func json() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    let run = try folder.run("graph", "posts.jsonl", "-o", "-", "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let graph = try #require(run.json["graph"] as? [String: Any])
    #expect(graph["posts"] as? Int == 5)
    #expect(graph["units"] as? Int == 5)
    #expect(graph["asOf"] as? String == "2024-01-01")
    #expect(graph["halfLifeDays"] is NSNull)
    #expect(graph["settings"] is [String: Any])
    let nodes = try #require(run.json["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["id"] as? String } == ["csto", "sco", "cis", "asean"])
    #expect(nodes.map { $0["count"] as? Int } == [3, 3, 2, 1])
    #expect(
      nodes.allSatisfy { $0["name"] is String && $0["short"] is String && $0["type"] is String })
    let links = try #require(run.json["links"] as? [[String: Any]])
    #expect(links.first?["source"] as? String == "csto")
    #expect(links.first?["target"] as? String == "sco")
    #expect(links.first?["count"] as? Int == 2)
    #expect(links.count == 4)
  }

  @Test("the weights of the posts that 'why' lists add up to the weight of the link")
  func evidence() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    for flags in [
      [], ["--half-life", "1y", "--to", "2023-12-31"],
      ["--half-life", "200d", "--unit", "sentence", "--counting", "fractional"],
    ] {
      let graph = try folder.run(["graph", "posts.jsonl", "-o", "-", "--format", "json"] + flags)
      for link in try #require(graph.json["links"] as? [[String: Any]]) {
        let ends = ["source", "target"].compactMap { link[$0] as? String }
        let why = try folder.run(["why"] + ends + ["posts.jsonl", "--format", "json"] + flags)
        let posts = try #require(why.json["posts"] as? [[String: Any]])
        let sum = posts.compactMap { $0["weight"] as? Double }.reduce(0, +)
        let weight = try #require(link["weight"] as? Double)
        #expect(abs(sum - weight) <= 1e-9, "\(ends) \(flags)")
        #expect(try why.json["count"] as? Int == link["count"] as? Int)
      }
    }
  }

  @Test("'why' shows date, channel, link and the sentence with its mentions marked")
  func whyText() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    let tie = try folder.run("why", "ОДКБ", "SCO", "posts.jsonl")
    #expect(tie.output.contains("2023-01-01 · North · a1 · weight 1\n  ⟦CSTO⟧ and ⟦SCO⟧ met.\n"))
    #expect(tie.output.contains("⟦ОДКБ⟧ и ⟦ШОС⟧ подписали меморандум."))
    let one = try folder.run("why", "cis", "posts.jsonl")
    #expect(one.output.contains("The ⟦CIS⟧ summit took place in Minsk.\n  https://t.me/south/3"))
  }

  @Test("the order of inputs and the number of jobs change no byte")
  func determinism() throws {
    let folder = try TestFolder()
    let lines = SamplePosts.jsonLines.split(separator: "\n")
    try folder.write(lines[..<2].joined(separator: "\n"), to: "one.jsonl")
    try folder.write(lines[2...].joined(separator: "\n"), to: "two.jsonl")
    for name in ["net.svg", "net.dot", "net.json"] {
      var first: Data?
      for arguments in [
        ["one.jsonl", "two.jsonl", "--jobs", "1"], ["two.jsonl", "one.jsonl", "--jobs", "2"],
        [".", "--jobs", "2"],
      ] {
        #expect(try folder.run(["graph"] + arguments + ["-o", name]).status == 0)
        let bytes = try #require(folder.read(name))
        #expect(bytes == first ?? bytes)
        first = bytes
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent(name))
      }
    }
    let ordered = try folder.run("extract", "one.jsonl", "two.jsonl", "--jobs", "1").output
    #expect(try folder.run("extract", "two.jsonl", "one.jsonl", "--jobs", "2").output == ordered)
  }

  @Test("pictures begin as their formats do")
  func pictures() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    let run = try folder.run(
      "graph", "posts.jsonl", "-o", "a.svg", "-o", "a.png", "-o", "a.pdf", "--width", "640")
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.read("a.svg")?.starts(with: Data("<svg".utf8)) == true)
    #expect(folder.read("a.pdf")?.starts(with: Data("%PDF".utf8)) == true)
    let png = try #require(folder.read("a.png"))
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(png[16..<20].reduce(0) { $0 << 8 | Int($1) } == 640)
  }

  @Test("standard input is an input like any other")
  func standardInput() throws {
    let folder = try TestFolder()
    let run = try folder.run("extract", "-", input: SamplePosts.jsonLines)
    #expect(run.output.split(separator: "\n").count == 5)
    #expect(
      run.output.hasPrefix(
        #"{"post":"a1","source":"-","channel":"North","date":"2023-01-01","dateFrom":"metadata""#))
  }

  @Test("extract chooses by channel, date and type, and writes CSV too")
  func extractFlags() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    let north = try folder.run("extract", "posts.jsonl", "--channel", "North")
    #expect(north.output.split(separator: "\n").count == 2)
    let late = try folder.run("extract", "posts.jsonl", "--from", "2024-01-01")
    #expect(late.output.split(separator: "\n").count == 2)
    let places = try folder.run("extract", "posts.jsonl", "--types", "place", "--format", "csv")
    #expect(places.output.contains("a3,posts.jsonl,South,2024-01-01,metadata,minsk,place,Minsk,"))
    #expect(!places.output.contains("organisation"))
  }

  @Test("a user's lexicon adds entities and takes over names")
  func userLexicon() throws {
    let folder = try TestFolder()
    try folder.write(#"{"text":"The Lake Club met the SCO."}"#, to: "posts.jsonl")
    try folder.write(
      "entities:\n  - {id: lake-club, type: organisation, name: Lake Club, short: LC}\n"
        + "  - {id: sightings, type: organisation, name: Sightings Office, short: SCO}\n",
      to: "my.yaml")
    let run = try folder.run("extract", "posts.jsonl", "--lexicon", "my.yaml")
    #expect(run.output.contains(#""id":"lake-club""#))
    #expect(run.output.contains(#""id":"sightings""#))
    #expect(!run.output.contains(#""id":"sco""#))
    let check = try folder.run("lexicon", "check", "my.yaml")
    #expect(check.status == 0)
    #expect(check.output.contains("my.yaml:3: 'SCO' also means 'sco'"))
  }

  @Test("a user's entry for a built-in id keeps what it does not state")
  func userLexiconKeeps() throws {
    let folder = try TestFolder()
    try folder.write(#"{"text":"The Lake Republic and the CSTO."}"#, to: "posts.jsonl")
    try folder.write(
      "entities:\n  - {id: belarus, type: place, name: Belarus, aliases: [Lake Republic]}\n"
        + "  - {id: csto, type: organisation, name: Treaty Organisation}\n",
      to: "my.yaml")
    let run = try folder.run("extract", "posts.jsonl", "--lexicon", "my.yaml")
    #expect(run.output.contains(#""text":"Lake Republic""#))
    #expect(run.output.contains(#""name":"Treaty Organisation","short":"CSTO""#))
  }
}
