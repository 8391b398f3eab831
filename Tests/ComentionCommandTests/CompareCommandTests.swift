import Foundation
import Testing

@Suite("comention compare")
struct CompareCommandTests {
  /// Two years of 60 days each; SCO comes to CSTO in the second year, and the CIS stays.
  private var posts: String {
    (0..<120).map { index in
      let year = index < 60 ? 2023 : 2024
      let day = index % 60
      let date = "\(year)-0\(day / 28 + 1)-\(day % 28 < 9 ? "0" : "")\(day % 28 + 1)"
      let text = index < 60 ? "The CSTO and the CIS met." : "The CSTO, the SCO and the CIS met."
      return #"{"id":"\#(index)","date":"\#(date)","channel":"North","text":"\#(text)"}"#
    }.joined(separator: "\n") + "\n"
  }

  @Test("writes every format in one run, and claims what is planted")
  func formats() throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    let names = ["c.svg", "c.png", "c.pdf", "c.json", "c.gexf", "c.html", "c.csv", "c.md"]
    let run = try folder.run(
      ["compare", "posts.jsonl", "--permutations", "499"] + names.flatMap { ["-o", $0] })
    #expect(run.status == 0, "\(run.errors)")
    for name in names { #expect((folder.read(name)?.count ?? 0) > 200, "\(name)") }
    let text = String(decoding: folder.read("c.md") ?? Data(), as: UTF8.self)
    #expect(text.contains("CSTO and SCO: 0 posts in 2023, 60 in 2024, new"))
    #expect(text.contains("CIS and SCO"))
    #expect(!text.contains("CIS and CSTO:") && !text.contains("CSTO and CIS:"))
  }

  @Test("gives the same bytes for any number of jobs")
  func jobs() throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    let outputs = try ["1", "4"].map { jobs in
      try folder.run(
        "compare", "posts.jsonl", "--permutations", "199", "--jobs", jobs, "--format", "json", "-o",
        "-"
      ).output
    }
    #expect(outputs[0] == outputs[1] && !outputs[0].isEmpty)
  }

  @Test("named periods may overlap, and then nothing is claimed")
  func overlap() throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    let run = try folder.run(
      "compare", "posts.jsonl", "--period", "a=2023-01-01..2023-12-31", "--period",
      "a=b=2023-01-10..2024-12-31", "--format", "md", "-o", "-")
    #expect(run.status == 0)
    #expect(run.errors.contains("a and a=b share days"))
    #expect(run.output.contains("not tested"))
  }

  @Test("places are written, kept by the next run, and added to")
  func positions() throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    let arguments = [
      "compare", "posts.jsonl", "--permutations", "99", "--positions", "places.txt", "-o", "c.svg",
    ]
    #expect(try folder.run(arguments).status == 0)
    let first = try #require(folder.read("places.txt"))
    let figure = try #require(folder.read("c.svg"))
    #expect(try folder.run(arguments).status == 0)
    #expect(folder.read("places.txt") == first)
    #expect(folder.read("c.svg") == figure)
  }

  @Test("24 months give a figure, and panels say that there are too many")
  func months() throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    let run = try folder.run(
      "compare", "posts.jsonl", "--by", "month", "--from", "2023-01-01", "--to", "2024-12-31", "-o",
      "c.svg")
    #expect(run.status == 0)
    #expect(run.errors.contains("no post is of 2024-12"))
    let panels = try folder.run(
      "compare", "posts.jsonl", "--by", "month", "--from", "2023-01-01", "--to", "2024-12-31", "-o",
      "p.svg", "--figure", "panels", "--between", "2023-01,2024-01")
    #expect(panels.status == 0)
    #expect(panels.errors.contains("24 periods are too many for panels"))
  }

  @Test("what cannot be compared ends with 1 and says why")
  func unusable() throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    try folder.write(#"{"text":"CSTO and SCO met."}"# + "\n", to: "undated.jsonl")
    for (arguments, part) in [
      (["undated.jsonl"], "none of the posts has a date"),
      (["posts.jsonl", "--period", "old=1999-01-01..1999-12-31"], "2023-01-01 to 2024"),
      (["posts.jsonl", "--from", "2030-01-01"], "no post is in the periods"),
      (["posts.jsonl", "--between", "2023,1999"], "does not name two of the periods"),
      (["posts.jsonl", "--positions", "posts.jsonl"], "posts.jsonl: line 1"),
      (["nosuch.json"], "nosuch.json"),
      (["posts.jsonl", "--figure", "partners", "--focus", "Nobody"], "no post names 'Nobody'"),
    ] {
      let run = try folder.run(["compare"] + arguments + ["-o", "c.svg"])
      #expect(run.status == 1, "\(arguments): \(run.errors)")
      #expect(run.errors.contains(part), "\(run.errors)")
      #expect(folder.read("c.svg") == nil)
    }
  }

  @Test("wrong usage ends with 2")
  func wrongUsage() throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    for arguments in [
      ["-o", "c.xyz"], ["-o", "c.svg", "--by", "week"],
      ["-o", "c.svg", "--period", "a=2024..2025"],
      ["-o", "c.svg", "--period", "a=2024-02-01..2024-01-01"], ["-o", "c.svg", "--alpha", "2"],
      ["-o", "c.svg", "--by", "year", "--period", "a=2024-01-01..2024-02-01"],
      ["-o", "c.svg", "--permutations", "3"], ["-o", "c-{period}.csv"],
      ["-o", "c.svg", "--step", "3m"],
      ["-o", "c-{period}.svg", "--figure", "ranks"],
      ["-o", "c.svg", "--rolling", "12m", "--by", "year"],
      ["-o", "c.svg", "--rolling", "1x"], ["-o", "c.svg", "--figure", "ranks", "--focus", "CSTO"],
      ["-o", "c.svg", "--figure", "panels", "--table"], ["-o", "c.svg", "--top-nodes", "0"], [],
    ] {
      let run = try folder.run(["compare", "posts.jsonl"] + arguments)
      #expect(run.status == 2, "\(arguments): \(run.errors)")
    }
  }

  @Test("a name with {period} stands for a file for each period, in the frame of all")
  func each() throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    let run = try folder.run(
      "compare", "posts.jsonl", "--permutations", "99", "-o", "y-{period}.svg", "-o", "c.json")
    #expect(run.status == 0, "\(run.errors)")
    let files = try ["y-2023.svg", "y-2024.svg"].map {
      String(decoding: try #require(folder.read($0)), as: UTF8.self)
    }
    let boxes = files.map { $0.split(separator: "viewBox=").dropFirst().first?.prefix(24) }
    #expect(boxes[0] != nil && boxes[0] == boxes[1])
    #expect(files[0].contains("2023</title>") && files[1].contains("2024</title>"))
  }

  @Test(
    "every figure over time is drawn",
    arguments: ["ranks", "entries", "partners", "matrix", "growth", "communities"])
  func figures(kind: String) throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    var arguments = [
      "compare", "posts.jsonl", "--permutations", "99", "--figure", kind, "-o", "f.svg",
    ]
    if kind == "partners" || kind == "growth" { arguments += ["--focus", "SCO"] }
    let run = try folder.run(arguments)
    #expect(run.status == 0, "\(run.errors)")
    let svg = String(decoding: folder.read("f.svg") ?? Data(), as: UTF8.self)
    #expect(svg.hasPrefix("<svg") && svg.contains("SCO"))
  }

  @Test("rolling periods overlap and are named after their ends")
  func rolling() throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    let run = try folder.run(
      "compare", "posts.jsonl", "--rolling", "12m", "--step", "6m", "--permutations", "99",
      "--format", "json", "-o", "-")
    #expect(run.status == 0, "\(run.errors)")
    let names = (try run.json["periods"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
    #expect(names == ["2023-01…2023-12", "2023-07…2024-06"] || names == ["2023-01…2023-12"])
  }

  @Test("steps are tested together, and the summary tells each")
  func steps() throws {
    let folder = try TestFolder()
    try folder.write(posts, to: "posts.jsonl")
    let run = try folder.run(
      "compare", "posts.jsonl", "--by", "quarter", "--to", "2024-03-31", "--each-step",
      "--permutations", "199",
      "--format", "md", "-o", "-")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("## 2023-Q1 → 2023-Q2"))
    #expect(run.output.contains("no posts"))
  }
}
