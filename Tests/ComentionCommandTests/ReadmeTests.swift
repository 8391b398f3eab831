import Foundation
import Testing

@Suite("The README tells the truth")
struct ReadmeTests {
  private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private var readme: String {
    get throws {
      try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    }
  }

  @Test("every command it shows runs")
  func commands() throws {
    let commands = try readme.split(separator: "\n").filter { $0.hasPrefix("comention ") }
    #expect(commands.count >= 5)
    let folder = try TestFolder()
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("Examples"),
      withDestinationURL: root.appendingPathComponent("Examples"))
    for command in commands {
      let run = try folder.run(command.split(separator: " ").dropFirst().map(String.init))
      #expect(run.status == 0, "\(command): \(run.errors)")
      #expect(!run.output.isEmpty || command.contains(" -o "))
    }
  }

  @Test("the program it shows is the one that is compiled")
  func library() throws {
    let example = try String(
      contentsOf: root.appendingPathComponent("Examples/library/Example.swift"), encoding: .utf8)
    #expect(try readme.contains("```swift\n" + example + "```"))
  }

  @Test("the lexicon it shows is one")
  func lexicon() throws {
    let text = try readme
    let start = try #require(text.range(of: "```yaml\n")).upperBound
    let end = try #require(text.range(of: "```", range: start..<text.endIndex)).lowerBound
    let folder = try TestFolder()
    try folder.write(String(text[start..<end]), to: "my.yaml")
    #expect(try folder.run("lexicon", "check", "my.yaml").status == 0)
  }

  @Test("the flags it names exist")
  func flags() throws {
    let folder = try TestFolder()
    var help = ""
    for command in [
      "extract", "graph", "compare", "report", "why", "count", "merge", "rerun", "doctor",
      "lexicon list",
    ] {
      help += try folder.run(["help"] + command.split(separator: " ").map(String.init)).output
    }
    let named = Set(try readme.matches(of: /--[a-z-]+/).map { String($0.output) })
    for flag in named where flag.count > 4 {
      #expect(help.contains(flag), "\(flag) is in the README but in no help")
    }
  }
}
