import Foundation
import Testing

@Suite("Exit status and messages")
struct ExitStatusTests {
  @Test("an input that cannot be used ends with 1, names the file and says what to do")
  func unusableInput() throws {
    let folder = try TestFolder()
    try folder.write("", to: "empty.jsonl")
    try folder.write("just a line of notes\n", to: "folder/readme.md")
    try folder.write(SamplePosts.truncatedExport, to: "broken.json")
    for (input, part) in [
      ("nosuch.json", "nosuch.json"), ("empty.jsonl", "empty.jsonl"), ("folder", "folder"),
      ("broken.json", "broken.json"),
    ] {
      let run = try folder.run("graph", input, "-o", "net.svg")
      #expect(run.status == 1, "\(input): \(run.errors)")
      #expect(run.errors.contains(part), "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(folder.read("net.svg") == nil, "a failed run must leave no file")
    }
    #expect(folder.names.allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test("wrong usage ends with 2 and says how it is meant")
  func wrongUsage() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    for arguments in [
      ["graph", "posts.jsonl"], ["graph", "posts.jsonl", "-o", "net.xyz"],
      ["graph", "posts.jsonl", "-o", "net.svg", "--half-life", "soon"],
      ["graph", "posts.jsonl", "-o", "net.svg", "--types", "cat"],
      ["graph", "posts.jsonl", "-o", "net.svg", "--from", "2024-02-30"],
      ["graph", "posts.jsonl", "-o", "net.svg", "--from", "2024-02-01", "--to", "2024-01-01"],
      ["graph", "posts.jsonl", "-o", "net.svg", "--min-count", "0"],
      ["why", "Nobody Knows Me", "CSTO", "posts.jsonl"], ["why", "CSTO"],
      ["why", "CSTO", "ОДКБ", "posts.jsonl"], ["lexicon", "show", "Nobody Knows Me"],
      ["extract", "posts.jsonl", "--format", "xml"],
      ["graph", "posts.jsonl", "-o", "net.svg", "--focus", "nobody"], ["paint", "posts.jsonl"],
    ] {
      let run = try folder.run(arguments)
      #expect(run.status == 2, "\(arguments): \(run.errors)")
      #expect(!run.errors.isEmpty && run.output.isEmpty)
    }
    #expect(folder.names == ["posts.jsonl"])
  }

  @Test("help and version end with 0 on standard output")
  func help() throws {
    let folder = try TestFolder()
    for arguments in [["--help"], ["--version"], ["graph", "--help"]] {
      let run = try folder.run(arguments)
      #expect(run.status == 0)
      #expect(!run.output.isEmpty && run.errors.isEmpty)
    }
  }

  @Test("a damaged file gives its complete posts with --partial, and says where it broke")
  func partial() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.truncatedExport, to: "broken.json")
    let run = try folder.run("graph", "broken.json", "-o", "-", "--format", "json", "--partial")
    #expect(run.status == 0)
    #expect(run.errors.contains("broken.json"))
    #expect((try run.json["nodes"] as? [Any])?.count == 2)
  }

  @Test("a place that cannot be written ends with 1 and says so")
  func unwritable() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    let run = try folder.run("graph", "posts.jsonl", "-o", "no/such/folder/net.svg")
    #expect(run.status == 1)
    #expect(run.errors.contains("no/such/folder/net.svg: cannot be written"))
  }

  @Test("a period without posts ends with 1 instead of drawing nothing")
  func emptyPeriod() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    let run = try folder.run("graph", "posts.jsonl", "-o", "net.svg", "--from", "2030-01-01")
    #expect(run.status == 1)
    #expect(run.errors.contains("period"))
    #expect(folder.read("net.svg") == nil)
  }

  @Test("errors in a user's lexicon name the line")
  func lexiconErrors() throws {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    try folder.write(
      "entities:\n  - id: lake-club\n    type: club\n    name: Lake Club\n", to: "my.yaml")
    for arguments in [
      ["lexicon", "check", "my.yaml"], ["extract", "posts.jsonl", "--lexicon", "my.yaml"],
    ] {
      let run = try folder.run(arguments)
      #expect(run.status == 1)
      #expect(run.errors.contains("my.yaml:3: the type must be organisation, person or place"))
    }
  }
}
