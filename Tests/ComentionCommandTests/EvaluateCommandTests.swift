import Foundation
import Testing

/// The gold sets that may lie beside the package's folder; they are no part of it.
private let goldFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("shared/gold").path

@Suite("evaluate, and extract --explain")
struct EvaluateCommandTests {
  private let gold = """
    {"id":"1","lang":"en","text":"The CSTO met in Minsk.","entities":[\
    {"type":"organisation","name":"Collective Security Treaty Organisation","short":"CSTO","surfaces":["CSTO"]},\
    {"type":"place","name":"Minsk","short":null,"surfaces":["Minsk"]}]}

    """

  @Test("the texts of a gold set are extracted and judged")
  func ownTexts() throws {
    let folder = try TestFolder()
    try folder.write(gold, to: "gold.jsonl")
    let run = try folder.run("evaluate", "gold.jsonl")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains("overall             1.0000    1.0000    1.0000      2      0      0"))
    #expect(run.output.contains("en pairs"))
  }

  @Test("the channel of a post tells whose ministry is meant, as it does for extract")
  func channel() throws {
    let folder = try TestFolder()
    let entities = """
      [{"type":"organisation","name":"Ministry of Foreign Affairs of Kazakhstan"}]
      """
    try folder.write(
      #"{"id":"1","channel":"MFA Kazakhstan","text":"The Foreign Ministry replied.","entities":"#
        + entities + "}\n", to: "gold.jsonl")
    let run = try folder.run("evaluate", "gold.jsonl")
    #expect(
      run.output.contains("overall             1.0000    1.0000    1.0000      1      0      0"))
  }

  @Test("the output of extract is judged alike, and other predictions too")
  func predictions() throws {
    let folder = try TestFolder()
    try folder.write(gold, to: "gold.jsonl")
    let extracted = try folder.run("extract", "gold.jsonl")
    try folder.write(extracted.output.replacing("gold.jsonl/", with: ""), to: "found.jsonl")
    try folder.write(
      #"{"id":"1","entities":[{"type":"place","name":"MINSK"},{"type":"place","name":"Brest"}]}"#,
      to: "other.jsonl")
    let other = try folder.run("evaluate", "gold.jsonl", "other.jsonl")
    #expect(
      other.output.contains("overall             0.5000    0.5000    0.5000      1      1      1"))
    let same = try folder.run("evaluate", "gold.jsonl", "found.jsonl")
    #expect(same.status == 0, "\(same.errors)")
    #expect(
      same.output.contains("overall             1.0000    1.0000    1.0000      2      0      0"))
  }

  @Test("a line that cannot be used is named")
  func brokenLine() throws {
    let folder = try TestFolder()
    try folder.write(gold + "{\"id\":\"2\"}\n", to: "gold.jsonl")
    let run = try folder.run("evaluate", "gold.jsonl")
    #expect(run.status == 1)
    #expect(run.errors.contains("gold.jsonl:2"))
  }

  @Test("extract --explain shows the text with marks, as text and as a page")
  func explain() throws {
    let folder = try TestFolder()
    try folder.write("{\"text\":\"The CSTO & <b>Minsk\"}\n", to: "posts.jsonl")
    let text = try folder.run("extract", "posts.jsonl", "--explain")
    #expect(text.output.contains("The ⟦CSTO⟧ & <b>⟦Minsk⟧"), "\(text.errors)")
    #expect(text.output.contains("rule: name"))
    let page = try folder.run("extract", "posts.jsonl", "--explain", "--format", "html")
    #expect(page.output.contains("&amp; &lt;b&gt;<mark class=\"place\""))
    #expect(page.output.hasSuffix("</html>\n"))
    #expect(try folder.run("extract", "posts.jsonl", "--format", "html").status == 2)
    #expect(try folder.run("extract", "posts.jsonl", "--explain", "--format", "csv").status == 2)
  }

  @Test(
    "it agrees with the scorer that comes with the gold sets",
    .enabled(if: FileManager.default.fileExists(atPath: goldFolder + "/score.py")))
  func agreesWithScorer() throws {
    let folder = try TestFolder()
    let gold = goldFolder + "/dev-news.jsonl"
    let extracted = try folder.run("extract", gold)
    try folder.write(
      extracted.output.replacing("\"post\":", with: "\"id\":"), to: "found.jsonl")
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = [
      "python3", goldFolder + "/score.py", gold, folder.url.path + "/found.jsonl",
    ]
    python.standardOutput = output
    python.standardError = FileHandle.nullDevice
    try python.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    let ours = try folder.run("evaluate", gold, "found.jsonl")
    let reference = numbers(String(decoding: data, as: UTF8.self))
    #expect(reference.count == 5)
    #expect(Array(numbers(ours.output).prefix(5)) == reference)
  }

  /// The rows of a table as their numbers.
  private func numbers(_ table: String) -> [[Substring]] {
    table.split(separator: "\n").map { Array($0.split(separator: " ").dropFirst()) }
      .filter { $0.count == 6 && $0.allSatisfy { Double($0) != nil } }
  }
}
