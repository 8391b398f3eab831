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
    let names = ["c.svg", "c.png", "c.pdf", "c.json", "c.csv", "c.md"]
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
      ["-o", "c.svg", "--permutations", "3"], ["-o", "c.svg", "--top-nodes", "0"], [],
    ] {
      let run = try folder.run(["compare", "posts.jsonl"] + arguments)
      #expect(run.status == 2, "\(arguments): \(run.errors)")
    }
  }
}
