import ComentionEntities
import ComentionGraph
import ComentionPosts
import Foundation
import Testing

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
      Set(json.keys).isSuperset(of: ["periods", "changes", "distance", "compared", "settings"]))
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
    #expect(lines[1].hasPrefix("tie,a,b,\"say \"\"A, B\"\"\",B,0,30,0,0.5,"))
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
}
