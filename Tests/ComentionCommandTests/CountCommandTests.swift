import Foundation
import Testing

@Suite("comention count and merge")
struct CountCommandTests {
  private static func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    let lines = SamplePosts.jsonLines.split(separator: "\n")
    try folder.write(lines[..<2].joined(separator: "\n"), to: "one.jsonl")
    try folder.write(lines[2...].joined(separator: "\n"), to: "two.jsonl")
    return folder
  }

  @Test("a graph or comparison of a counts file equals that of the posts, whatever the flags")
  func same() throws {
    let folder = try CountCommandTests.folder()
    #expect(try folder.run("count", "posts.jsonl", "-o", "whole.counts").status == 0)
    for flags in [
      [], ["--half-life", "1y", "--to", "2023-12-31", "--focus", "CIS"],
      ["--types", "organisation,place", "--counting", "fractional", "--backbone", "sdsm"],
    ] {
      let arguments = ["-o", "-", "--format", "json"] + flags
      let posts = try folder.run(["graph", "posts.jsonl"] + arguments)
      let counts = try folder.run(["graph", "whole.counts"] + arguments)
      #expect(posts.status == 0 && posts.output.count > 500, "\(posts.errors)")
      #expect(counts.output == posts.output, "\(flags) \(counts.errors)")
    }
    let arguments = ["--by", "year", "-o", "-", "--format", "json"]
    let compared = try folder.run(["compare", "whole.counts"] + arguments)
    #expect(try folder.run(["compare", "posts.jsonl"] + arguments).output == compared.output)
    #expect(compared.status == 0, "\(compared.errors)")
  }

  @Test("parts merge to the bytes of the whole, in any order, with evidence and without")
  func merge() throws {
    for flags in [["--evidence"], ["--unit", "sentence", "--types", "organisation"]] {
      let folder = try CountCommandTests.folder()
      for name in ["one", "two", "posts"] {
        let run = try folder.run(["count", "\(name).jsonl", "-o", "p/\(name)"] + flags)
        #expect(run.status == 1, "a folder that is not there")
        #expect(try folder.run(["count", "\(name).jsonl", "-o", name] + flags).status == 0)
      }
      let merged = try folder.run("merge", "two", "one", "-o", "-")
      #expect(merged.output == (try folder.run("merge", "one", "two", "-o", "-").output))
      // Quotes name the file that they were read from; all else is equal.
      func comparable(_ text: String) -> String {
        text.replacing("one.jsonl", with: "posts.jsonl").replacing("two.jsonl", with: "posts.jsonl")
      }
      let whole = String(decoding: try #require(folder.read("posts")), as: UTF8.self)
      #expect(comparable(merged.output) == whole)
      #expect(whole.contains("\nquote\ta1\t") == (flags == ["--evidence"]))
    }
  }

  @Test("counts files are known by content, in folders and beside posts")
  func mixed() throws {
    let folder = try CountCommandTests.folder()
    try folder.write("", to: "parts/empty.txt")
    #expect(try folder.run("count", "one.jsonl", "-o", "parts/one.txt").status == 0)
    #expect(try folder.run("count", "two.jsonl", "-o", "parts/two.txt", "--evidence").status == 0)
    let arguments = ["-o", "-", "--format", "json", "--types", "all"]
    let whole = try folder.run(["graph", "posts.jsonl"] + arguments).output
    for inputs in [["parts"], ["parts/one.txt", "two.jsonl"], ["one.jsonl", "parts/two.txt"]] {
      let run = try folder.run(["graph"] + inputs + arguments)
      #expect(run.output == whole, "\(run.errors)")
    }
  }

  @Test(
    "what cannot be had from a counts file is refused with a reason and a remedy",
    arguments: [
      (
        ["graph", "x", "-o", "-", "--format", "dot", "--channel", "North"],
        "--channel needs the posts"
      ),
      (
        ["graph", "x", "-o", "-", "--format", "dot", "--unit", "sentence"],
        "x: it was counted by post, and --unit sentence needs the posts; count them again with"
      ),
      (
        ["graph", "x", "-o", "-", "--format", "dot", "--types", "place"],
        "x: it counts organisation only, and --types needs the posts"
      ),
      (
        ["compare", "x", "-o", "-", "--format", "json", "--count-by", "stories"],
        "it counts posts, and --count-by stories needs the posts"
      ),
      (["merge", "x", "places", "-o", "-"], "it counts other types of entities"),
      (["merge", "x", "other", "-o", "-"], "other entities were looked for"),
      (["merge", "stories", "stories2", "-o", "-"], "a story may be in both"),
      (["merge", "x", "posts.jsonl", "-o", "-"], "posts.jsonl: is not a counts file"),
      (["merge", "cut", "-o", "-"], "cut:6: the file ends in the middle; copy or count again"),
      (["extract", "x"], "is a counts file"),
    ])
  func refused(arguments: [String], message: String) throws {
    let folder = try CountCommandTests.folder()
    try folder.write(
      "entities: [{id: lake-club, type: organisation, name: Lake Club}]", to: "my.yaml")
    for (name, flags) in [
      ("x", ["--types", "organisation"]), ("places", ["--types", "place"]),
      ("other", ["--types", "organisation", "--lexicon", "my.yaml"]),
      ("stories", ["--count-by", "stories"]), ("stories2", ["--count-by", "stories"]),
    ] where arguments.contains(name) {
      #expect(try folder.run(["count", "posts.jsonl", "-o", name] + flags).status == 0)
    }
    try folder.write(
      "comention-counts\t1\nunit\tpost\ntypes\tplace\ncount-by\tposts\nlexicon\t\nevidence\tno",
      to: "cut")
    let run = try folder.run(arguments)
    #expect(run.status == 1)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("a post that is in two parts is told, where evidence shows it")
  func repeated() throws {
    let folder = try CountCommandTests.folder()
    for name in ["one", "posts"] {
      #expect(try folder.run("count", "\(name).jsonl", "-o", name, "--evidence").status == 0)
    }
    let run = try folder.run("merge", "one", "posts", "-o", "-")
    #expect(run.errors.contains("posts that are in more than one part count more than once: 2"))
  }

  @Test("'why' shows the posts behind a tie from evidence as from the posts")
  func why() throws {
    let folder = try CountCommandTests.folder()
    #expect(try folder.run("count", "posts.jsonl", "-o", "x", "--evidence").status == 0)
    #expect(try folder.run("count", "posts.jsonl", "-o", "y").status == 0)
    let tie = ["why", "CSTO", "SCO", "--format", "json", "--half-life", "1y"]
    let run = try folder.run(tie + ["x"])
    let whole = try folder.run(tie + ["posts.jsonl"])
    #expect(run.status == 0 && run.output == whole.output)
    let without = try folder.run(tie + ["y"])
    #expect(without.errors.contains("y: holds no evidence"))
  }
}
