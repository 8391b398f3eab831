import ComentionEntities
import ComentionGraph
import ComentionPosts
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import ComentionExport

@Suite("A comparison as text")
struct ComparisonExportTests {
  /// Two periods of 30 days: a and b come together in the second, c stays.
  static func comparison(named name: String = "Alpha") async -> Comparison {
    let (a, b, c) = (
      Sample.entity("a", name: name, short: name), Sample.entity("b", short: "Beta"),
      Sample.entity("c")
    )
    var counts = CoMentionCounts()
    for day in 0..<60 {
      counts.add(Sample.post([c], day: day))
      counts.add(Sample.post(day < 30 ? [a] : [a, b], day: day))
    }
    let periods = [
      Period(name: "one, or so", from: Day(rawValue: 19_723), to: Day(rawValue: 19_752)),
      Period(name: "two", from: Day(rawValue: 19_753), to: Day(rawValue: 19_782)),
    ]
    var settings = ComparisonSettings()
    settings.permutations = 999
    return await Comparison(of: periods, counts: counts, settings: settings)
  }

  @Test("JSON has the periods, the changes and the distance of the schema")
  func json() async throws {
    let comparison = await ComparisonExportTests.comparison()
    let json = try NodeLinkJSONTests.read(
      ComparisonJSON.text(
        comparison, language: .english, places: [EntityID(rawValue: "a"): (x: 1.5, y: 2)]))
    #expect(
      Set(json.keys).isSuperset(of: [
        "periods", "changes", "distance", "spectralDistance", "compared", "settings",
      ]))
    let periods = try NodeLinkJSONTests.objects(json, "periods")
    #expect(periods.map { $0["name"] as? String } == ["one, or so", "two"])
    #expect(periods.map { $0["posts"] as? Int } == [60, 60])
    for period in periods {
      let nodes = try NodeLinkJSONTests.objects(period, "nodes")
      let node = try #require(nodes.first { $0["id"] as? String == "a" })
      #expect(node["x"] as? Double == 1.5 && node["y"] as? Double == 2)
    }
    let change = try #require(try NodeLinkJSONTests.objects(json, "changes").first)
    #expect(change["source"] as? String == "a" && change["target"] as? String == "b")
    #expect(change["counts"] as? [Int] == [0, 30])
    #expect(change["shares"] as? [Double] == [0, 0.5])
    #expect(change["verdict"] as? String == "new")
    #expect((change["interval"] as? [Double])?.count == 2)
    #expect(try #require(change["q"] as? Double) <= 0.05)
  }

  @Test("CSV has a line for each tie and entity, and quotes what needs it")
  func csv() async throws {
    let text = ComparisonCSV.text(
      await ComparisonExportTests.comparison(named: "say \"A, B\""), language: .english)
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(lines.count == 1 + 1 + 3)
    #expect(lines[0].contains("\"count_one, or so\",count_two"))
    #expect(lines[1].hasPrefix("tie,\"one, or so\",two,a,b,\"say \"\"A, B\"\"\",B,0,30,0,0.5,"))
    #expect(lines[1].hasSuffix(",new"))
  }

  @Test("Markdown has one sentence for each finding, in both languages")
  func markdown() async throws {
    let comparison = await ComparisonExportTests.comparison()
    let english = ComparisonMarkdown.text(comparison, language: .english)
    #expect(english.contains("\n* Alpha and Beta: 0 posts in one, or so, 30 in two, new, q = 0.00"))
    #expect(english.contains("999 times (seed 1)"))
    let russian = ComparisonMarkdown.text(comparison, language: .russian)
    #expect(russian.contains("one, or so – 0 постов, two – 30, новое, q = 0,00"))
  }

  @Test("names cannot break out of the Markdown", arguments: Sample.hostileTexts)
  func hostile(name: String) async throws {
    let text = ComparisonMarkdown.text(
      await ComparisonExportTests.comparison(named: name), language: .english)
    #expect(!text.contains("<script") && !text.contains("<b>"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("* ") } == 4)
  }

  @Test("further steps follow in every format")
  func steps() async throws {
    var counts = CoMentionCounts()
    let (a, b) = (Sample.entity("a", short: "A"), Sample.entity("b", short: "B"))
    for day in 0..<90 { counts.add(Sample.post(day < 30 ? [a] : [a, b], day: day)) }
    let periods = [0, 30, 60].map { (start: Int32) -> Period in
      let first: Int32 = 19_723 + start
      return Period(
        name: "P\(start / 30)", from: Day(rawValue: first), to: Day(rawValue: first + 29))
    }
    var settings = ComparisonSettings()
    settings.permutations = 499
    settings.testsEachStep = true
    let comparison = await Comparison(of: periods, counts: counts, settings: settings)
    let json = try NodeLinkJSONTests.read(ComparisonJSON.text(comparison, language: .english))
    let steps = try NodeLinkJSONTests.objects(json, "steps")
    #expect(steps.map { $0["compared"] as? [String] } == [["P0", "P1"], ["P1", "P2"]])
    #expect(steps.allSatisfy { $0["spectralDistance"] != nil })
    let csv = ComparisonCSV.text(comparison, language: .english)
    #expect(csv.contains("\r\ntie,P0,P2,a,b,") && csv.contains("\r\ntie,P0,P1,a,b,"))
    // The tie is in every post of the last two periods, so that no test could tell them apart.
    #expect(!csv.contains("\r\ntie,P1,P2,"))
    let markdown = ComparisonMarkdown.text(comparison, language: .english)
    #expect(markdown.contains("hold over all 3 pairs"))
    #expect(markdown.contains("## P0 → P1\n") && markdown.contains("### Ties"))
    #expect(markdown.contains("A and B: 0 posts in P0, 30 in P1, new"))
    #expect(markdown.contains("by the spectra of their Laplacians"))
  }

  /// What a reader of GEXF sees.
  private final class TimeReader: NSObject, XMLParserDelegate {
    var spans: [(element: String, start: String, end: String)] = []
    var nodes = 0
    var edges = 0

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if name == "node" { nodes += 1 }
      if name == "edge" { edges += 1 }
      if let start = attributes["start"], let end = attributes["end"] {
        spans.append((name, start, end))
      }
    }
  }

  @Test(
    "GEXF has spells and values in time, from start to end, whatever the names hold",
    arguments: Sample.hostileTexts)
  func gexf(name: String) async throws {
    let text = ComparisonGEXF.text(
      await ComparisonExportTests.comparison(named: name), language: .english,
      places: [EntityID(rawValue: "a"): (x: 1.5, y: 2)])
    let reader = TimeReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.nodes == 3 && reader.edges == 1)
    #expect(reader.spans.allSatisfy { $0.start <= $0.end && $0.start.utf8.count == 10 })
    let spells = reader.spans.filter { $0.element == "spell" }.map { "\($0.start) \($0.end)" }
    // Two periods without a gap are one spell; the tie and b are there in the second only.
    #expect(
      spells.sorted() == [
        "2024-01-01 2024-02-29", "2024-01-01 2024-02-29", "2024-01-31 2024-02-29",
        "2024-01-31 2024-02-29",
      ])
    #expect(text.contains("<viz:position x=\"1.5\" y=\"-2\" z=\"0\"/>"))
  }

  @Test("periods that overlap are cut where the next begins")
  func overlap() async throws {
    var counts = CoMentionCounts()
    for day in 0..<30 { counts.add(Sample.post([Sample.entity("a")], day: day)) }
    func day(_ offset: Int) -> Day { Day(rawValue: Int32(19_723 + offset)) }
    let periods = [
      Period(name: "one", from: day(0), to: day(19)),
      Period(name: "two", from: day(10), to: day(29)),
      Period(name: "same", from: day(10), to: day(14)),
    ]
    let comparison = await Comparison(of: periods, counts: counts)
    let text = ComparisonGEXF.text(comparison, language: .english)
    #expect(text.contains("value=\"20\" start=\"2024-01-01\" end=\"2024-01-10\""))
    #expect(text.contains("value=\"5\" start=\"2024-01-11\" end=\"2024-01-15\""))
    #expect(!text.contains("value=\"20\" start=\"2024-01-11\""))
  }
}
