import Foundation
import Testing

@Suite("The figure of comention graph")
struct FigureCommandTests {
  static let posts = """
    {"id":"1","date":"2023-01-01","channel":"North","text":"CSTO and SCO met.","url":"https://t.me/north/1"}
    {"id":"2","date":"2024-01-01","channel":"North","text":"CSTO and SCO met.","url":"https://t.me/north/2"}
    {"id":"3","date":"2024-02-01","channel":"North","text":"CSTO, SCO and CIS met.","url":"javascript:alert(1)"}
    {"id":"4","date":"2022-07-02","channel":"South","text":"ASEAN and the EU met."}

    """

  private func text(_ folder: TestFolder, _ name: String) throws -> String {
    String(decoding: try #require(folder.read(name)), as: UTF8.self)
  }

  @Test("links to the latest post or to a report, and says days; no other address is in it")
  func links() throws {
    let folder = try TestFolder()
    try folder.write(FigureCommandTests.posts, to: "posts.jsonl")
    let run = try folder.run(
      "graph", "posts.jsonl", "-o", "n.svg", "--table", "n.md", "-o", "n.eps", "-o", "n.png",
      "--width", "80mm")
    #expect(run.status == 0, "\(run.errors)")
    let svg = try text(folder, "n.svg")
    #expect(
      svg.contains(
        "<title>CSTO – SCO: 3\u{A0}posts, q 1, 1\u{A0}Jan 2023 – 1\u{A0}Feb 2024</title>"))
    #expect(svg.contains("<a href=\"https://t.me/north/2\"><path"))
    let addresses = svg.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(addresses) == ["https://t.me/north/2"])
    #expect(!svg.contains("javascript") && !svg.contains("<script"))
    #expect(svg.contains("Apart from the rest: "))
    // With four posts every tie may be chance.
    #expect(svg.matches(of: /graphics-symbol"[^>]* stroke-opacity="0.[234]/).count == 4)
    #expect(
      try text(folder, "n.md").contains("| csto | CSTO | sco | SCO | 3 | 3 | 1 | 2023-01-01 |"))
    #expect(try text(folder, "n.eps").hasPrefix("%!PS-Adobe-3.0 EPSF"))
    // 80 mm at 300 dots per inch.
    let png = try #require(folder.read("n.png"))
    #expect(png[16..<20].reduce(0) { $0 << 8 | Int($1) } == 945)
    let report = try folder.run(
      "graph", "posts.jsonl", "-o", "r.svg", "--links", "my report.html", "--color", "community",
      "--outline-text")
    #expect(report.status == 0, "\(report.errors)")
    let linked = try text(folder, "r.svg")
    #expect(linked.contains("href=\"my%20report.html#tie-csto--sco\""))
    #expect(linked.contains("href=\"my%20report.html#node-asean\""))
    #expect(linked.contains("group SCO, CSTO + 1") || linked.contains("group CSTO, SCO + 1"))
    #expect(!linked.contains("<text"))
  }

  @Test("is the same bytes for other orders, jobs and fonts")
  func determinism() throws {
    let folder = try TestFolder()
    let lines = FigureCommandTests.posts.split(separator: "\n").map(String.init)
    try folder.write(lines.joined(separator: "\n"), to: "posts.jsonl")
    try folder.write("<fontconfig></fontconfig>", to: "empty.conf")
    #expect(try folder.run("graph", "posts.jsonl", "-o", "a.svg", "--jobs", "1").status == 0)
    let withoutFonts = try folder.run(
      ["graph", "posts.jsonl", "-o", "b.svg", "--jobs", "2"],
      environment: ["FONTCONFIG_FILE": folder.url.appendingPathComponent("empty.conf").path])
    #expect(withoutFonts.status == 0)
    #expect(folder.read("a.svg") == folder.read("b.svg"))
    try folder.write(lines.reversed().joined(separator: "\n"), to: "posts.jsonl")
    #expect(try folder.run("graph", "posts.jsonl", "-o", "c.svg").status == 0)
    // The record names another file; nothing else differs but the ids made from the content.
    func drawing(_ name: String) throws -> String {
      try text(folder, name).replacing(/<metadata>.*<\/metadata>/, with: "")
        .replacing(/cm[0-9a-f]{11}/, with: "")
    }
    #expect(try drawing("c.svg") == drawing("a.svg"))
  }

  @Test("has the same places in both languages when places are kept")
  func languages() throws {
    let folder = try TestFolder()
    try folder.write(FigureCommandTests.posts, to: "posts.jsonl")
    for language in ["en", "ru"] {
      let run = try folder.run(
        "graph", "posts.jsonl", "-o", "\(language).svg", "--positions", "places.txt", "--language",
        language)
      #expect(run.status == 0, "\(run.errors)")
    }
    func symbols(_ name: String) throws -> [String] {
      try text(folder, name).matches(of: /data-entity="([^"]+)".*?(<circle[^>]*>)/).map {
        "\($0.output.1) \($0.output.2)".replacing(#/ cy="[^"]*"/#, with: "")
      }
    }
    #expect(try symbols("en.svg") == symbols("ru.svg"))
    #expect(try symbols("en.svg").count == 5)
  }

  @Test(
    "refuses what it cannot write",
    arguments: [
      ["--table", "x.txt"], ["--links", "page"], ["--dpi", "0"],
      ["--width", "0mm"], ["--width", "20001"], ["--width", "5miles"], ["--color", "red"],
    ])
  func usage(flags: [String]) throws {
    let folder = try TestFolder()
    try folder.write(FigureCommandTests.posts, to: "posts.jsonl")
    let run = try folder.run(["graph", "posts.jsonl", "-o", "n.svg"] + flags)
    #expect(run.status == 2, "\(run.errors)")
  }
}
