import Foundation
import Testing

@Suite("A file of flags")
struct ConfigTests {
  private static func run(_ config: String, _ flags: [String] = []) throws -> CommandRun {
    let folder = try TestFolder()
    try folder.write(SamplePosts.jsonLines, to: "posts.jsonl")
    try folder.write(config, to: "my.toml")
    return try folder.run(
      ["graph", "posts.jsonl", "-o", "-", "--format", "json", "--config", "my.toml"] + flags)
  }

  @Test("gives the same graph as its flags, and flags given stand above it")
  func same() throws {
    let config = """
      # for all commands
      half-life = "1y"
      without = ["asean", 'cis']   # two of them
      by = "year"
      seed = 7

      [compare]
      alpha = 0.2
      [graph]
      half-life = "200d"
      intervals = true
      alpha = 0.01
      from = 2023-01-01
      """
    let flags = [
      "--half-life", "200d", "--without", "asean", "--without", "cis", "--seed", "7", "--intervals",
      "--from", "2023-01-01",
    ]
    let plain = try ConfigTests.run("", flags + ["--alpha", "0.01"])
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(try ConfigTests.run(config).output == plain.output)
    let above = try ConfigTests.run(config, ["--alpha", "0.1", "--without", "sco"])
    let summary = try #require(try above.json["graph"] as? [String: Any])
    let settings = try #require(summary["settings"] as? [String: Any])
    #expect(settings["alpha"] as? Double == 0.1)
    #expect(settings["without"] as? [String] == ["sco"])
  }

  @Test(
    "that is wrong is refused with the line and the key",
    arguments: [
      ("# all\r\n\r\nhalflife = \"1y\"", "my.toml:3: 'halflife' is not a flag of any command"),
      ("halflife = \"1y\"", "my.toml:1: 'halflife' is not a flag of any command"),
      ("[graph]\nby = \"year\"", "my.toml:2: 'by' is not a flag of 'comention graph'"),
      ("[grahp]\n", "[grahp] is not a command"),
      ("\nunit = post", "my.toml:2: the value of 'unit' needs quotes"),
      ("intervals = \"yes\"", "my.toml:1: 'intervals' is true or false"),
      ("unit = true", "my.toml:1: 'unit' needs a value in quotes"),
      ("unit = \"post", "my.toml:1: a text in quotes does not end on its line"),
      ("without = [\"a\"", "my.toml:1: the list of 'without' does not end on its line"),
      ("seed 7", "my.toml:1: 'seed' needs = and a value"),
      ("seed = 7\nseed = 8", "my.toml:2: 'seed' stands here twice"),
    ])
  func wrong(config: String, message: String) throws {
    let run = try ConfigTests.run(config)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
