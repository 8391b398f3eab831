import Foundation
import Testing

@testable import comention

@Suite("comention rerun")
struct RerunCommandTests {
  private let lexicon =
    "entities:\n  - {id: lake-club, type: organisation, name: Lake Club, aliases: [memorandum]}\n"

  @Test("gives the same bytes from inputs in another order and place")
  func sameBytes() throws {
    let folder = try TestFolder()
    let lines = SamplePosts.jsonLines.split(separator: "\n")
    try folder.write(lines[..<2].joined(separator: "\n"), to: "one.jsonl")
    try folder.write(lines[2...].joined(separator: "\n"), to: "two.jsonl")
    try folder.write(lexicon, to: "my lexicon.yaml")
    try folder.write(".tie{stroke-dasharray:none}", to: "look.css")
    let made = try folder.run(
      "graph", "one.jsonl", "-o", "figure.svg", "two.jsonl", "--half-life=2y", "--types", "all",
      "--lexicon", "my lexicon.yaml", "--style", "look.css", "--title=--  Two \u{202E}years  «x»",
      "--positions", "places.txt")
    #expect(made.status == 0, "\(made.errors)")
    try folder.write(lines[..<2].joined(separator: "\n"), to: "moved/one.jsonl")
    try folder.write(lines[2...].joined(separator: "\n"), to: "moved/two.jsonl")
    let again = try folder.run(
      "rerun", "figure.svg", "moved", "my lexicon.yaml", "-o", "again.svg", "--jobs", "1")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors == "comention: the same bytes as figure.svg\n")
    #expect(folder.read("again.svg") == folder.read("figure.svg"))
    let printed = try folder.run("rerun", "figure.svg", "two.jsonl", "one.jsonl", "--quiet")
    #expect(printed.output.utf8.elementsEqual(folder.read("figure.svg") ?? Data()))
    #expect(printed.errors.isEmpty)
  }

  @Test("makes a comparison again")
  func comparison() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    let made = try folder.run(
      "compare", "posts.jsonl", "--by", "year", "--permutations", "99", "-o", "c.svg", "-o",
      "c.json")
    #expect(made.status == 0, "\(made.errors)")
    let again = try folder.run("rerun", "c.svg", "posts.jsonl", "-o", "again.svg")
    #expect(again.errors.hasSuffix("the same bytes as c.svg\n"))
    #expect(folder.read("again.svg") == folder.read("c.svg"))
  }

  @Test("names what differs, and goes on only if told to")
  func changes() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    try folder.write(#"{"text":"CSTO and SCO met."}"#, to: "more.jsonl")
    try folder.write(lexicon, to: "my.yaml")
    _ = try folder.run("graph", "posts.jsonl", "--lexicon", "my.yaml", "-o", "figure.svg")
    try folder.write(
      SamplePosts.jsonLines + #"{"text":"CSTO and SCO met."}"# + "\n", to: "posts.jsonl")
    try folder.write(lexicon + "# changed\n", to: "my.yaml")
    let refused = try folder.run("rerun", "figure.svg", "posts.jsonl", "more.jsonl", "-o", "a.svg")
    #expect(refused.status == 1)
    for part in [
      "posts.jsonl is not the one of the figure: it has ",
      "more.jsonl is not an input of the figure",
      "my.yaml, the --lexicon, is not the one of the figure", "--allow-changes",
    ] { #expect(refused.errors.contains(part), "\(refused.errors)") }
    #expect(folder.read("a.svg") == nil)
    let allowed = try folder.run(
      "rerun", "figure.svg", "posts.jsonl", "-o", "a.svg", "--allow-changes")
    #expect(allowed.status == 0, "\(allowed.errors)")
    #expect(allowed.errors.contains("posts.jsonl is not the one of the figure"))
    #expect(folder.read("a.svg") != nil && folder.read("a.svg") != folder.read("figure.svg"))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("my.yaml"))
    let missing = try folder.run("rerun", "figure.svg", "posts.jsonl")
    #expect(missing.errors.contains("my.yaml, the --lexicon of the figure, is not here"))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("posts.jsonl"))
    try folder.write(lexicon, to: "my.yaml")
    let gone = try folder.run("rerun", "figure.svg", "more.jsonl")
    #expect(gone.errors.contains("posts.jsonl, 512 bytes, of the figure is not among the inputs"))
  }

  @Test(
    "refuses what is no figure of its own",
    arguments: [
      "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<svg><metadata>{}</metadata></svg>", "text",
    ])
  func foreign(svg: String) throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    try folder.write(svg, to: "other.svg")
    let run = try folder.run("rerun", "other.svg", "posts.jsonl")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("comention: other.svg: "))
  }

  @Test("takes arguments apart whatever way they are written")
  func arguments() {
    let words = [
      "a.json", "--half-life", "2y", "-ofile", "-q", "--title=a=b", "-o", "x.svg", "--types", "all",
      "-", "--lexicon", "z", "--lexicon", "a", "--", "-odd",
    ]
    let taken = CommandArguments(words, of: GraphCommand.self)
    #expect(taken.inputs == ["a.json", "-", "-odd"])
    #expect(
      taken.options.map(\.word) == [
        "--half-life=2y", "--lexicon=z", "--lexicon=a", "--output=file", "--output=x.svg",
        "--quiet",
        "--title=a=b", "--types=all",
      ])
  }
}
