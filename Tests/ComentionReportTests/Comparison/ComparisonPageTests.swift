import ComentionEntities
import ComentionGraph
import ComentionPosts
import ComentionRender
import Testing

@testable import ComentionReport

@Suite("The page of a comparison")
struct ComparisonPageTests {
  /// Three periods of 30 days: the second entity comes to the first in the last one.
  private func comparison(named name: String = "Alpha", periods: Int = 3) async -> Comparison {
    let entities = [name, "Beta", "Gamma"].enumerated().map { index, name in
      Entity(
        id: EntityID(rawValue: "e\(index)"), type: .organisation,
        name: LocalizedText(english: name, russian: name))
    }
    var counts = CoMentionCounts()
    for day in 0..<30 * periods {
      for named in [day < 60 ? [0, 2] : [0, 1], [2]] {
        var extraction = Extraction()
        extraction.entities = named.map { entities[$0] }
        counts.add(
          ExtractedPost(
            post: Post(
              id: "p", source: "s", channel: nil, date: Day(rawValue: Int32(19_723 + day)),
              text: []), extraction: extraction))
      }
    }
    var settings = ComparisonSettings()
    settings.permutations = 499
    settings.testsEachStep = periods > 2
    let spans = (0..<periods).map { index -> Period in
      let first = Int32(19_723 + 30 * index)
      return Period(
        name: "P\(index)", from: Day(rawValue: first), to: Day(rawValue: first + 29))
    }
    return await Comparison(of: spans, counts: counts, settings: settings)
  }

  private func html(_ comparison: Comparison, _ language: Language = .english) throws -> String {
    var options = ComparisonOptions()
    options.figure.language = language
    return try ComparisonPage(comparison, options: options).html()
  }

  private func matches(_ pattern: some RegexComponent, _ text: String) -> [String] {
    text.matches(of: pattern).map { String(text[$0.range]) }
  }

  @Test("every period, every figure over time and every table is there without a script")
  func whole() async throws {
    let html = try html(await comparison())
    #expect(html.ranges(of: "data-period=").count == 3)
    #expect(!html.contains("\" hidden"), "a page without scripts hides nothing")
    #expect(html.ranges(of: "<svg").count == 3 + 1 + 5)
    for id in ["findings", "periods", "difference", "time", "changes", "steps", "method"] {
      #expect(html.contains("<section id=\"\(id)\""))
      #expect(html.contains("href=\"#\(id)\""))
    }
    #expect(html.contains("Beta: 0 posts in P0, 30 in P2, new"))
    #expect(html.contains("<input id=\"period\" type=\"range\" min=\"0\" max=\"2\""))
    #expect(html.ranges(of: "data-sort=\"number\"").count > 6)
  }

  @Test("the figures of the periods have one frame, so that nothing moves")
  func frame() async throws {
    let html = try html(await comparison())
    let boxes = html.split(separator: "data-period=").dropFirst().map { part in
      part.split(separator: "viewBox=\"").dropFirst().first?.prefix { $0 != "\"" }
    }
    #expect(boxes.count == 3 && boxes[0] != nil && Set(boxes).count == 1)
  }

  @Test("ids are there once, and nothing is loaded", arguments: Language.allCases)
  func selfContained(language: Language) async throws {
    let html = try html(await comparison(), language)
    let ids = matches(#/ id="[^"]*"/#, html)
    #expect(Set(ids).count == ids.count)
    #expect(!html.contains("src=\"") && !html.contains("<link") && !html.contains("@import"))
    #expect(html.ranges(of: "url(").isEmpty)
    let addresses = Set(matches(#/https?:[^"'<]*/#, html))
    #expect(addresses.isSubset(of: ["http://www.w3.org/2000/svg"]), "\(addresses)")
    #expect(html.contains("lang=\"\(language.rawValue)\""))
  }

  @Test(
    "names cannot break out",
    arguments: [
      "</svg><script>alert(1)</script>", "\" onload=\"x", "]]><b>", "{{{body}}}", "\u{202E}x",
    ])
  func hostile(name: String) async throws {
    let html = try html(await comparison(named: name))
    #expect(html.ranges(of: "<script").count == 1)
    #expect(!html.contains("alert(1)</script>") && !html.contains("<b>"))
    #expect(!html.contains("\" onload=\"") && !html.contains("\u{202E}"))
  }

  @Test("one period, an empty one, and nothing at all make a page that says so")
  func degenerate() async throws {
    let one = try html(await comparison(periods: 1))
    #expect(one.contains("There is one period only"))
    #expect(!one.contains("id=\"slider\"") && one.ranges(of: "data-period=").count == 1)
    let late = Period(name: "late", from: Day(rawValue: 30_000), to: Day(rawValue: 30_001))
    let early = Period(name: "early", from: Day(rawValue: 1), to: Day(rawValue: 2))
    let nothing = await Comparison(of: [early, late], counts: CoMentionCounts())
    #expect(try html(nothing).contains("One of the two periods has no posts"))
  }

  @Test("a hundredfold is told as such, and an interval in the same terms")
  func words() async {
    let comparison = await comparison()
    let words = ComparisonPageWords(comparison, FigureOptions())
    var change = comparison.ties[0].change
    change.shares = [0.01, 0, 0.5]
    change.interval = 1...3.5
    #expect(words.times(change) == "×50")
    #expect(words.interval(change) == "×2 – ×11")
    change.interval = -1.5...0
    #expect(words.interval(change) == "×0.35 – ×1")
  }
}
