import ComentionEntities
import ComentionGraph
import ComentionPosts
import Testing

@testable import ComentionRender

@Suite("Figures of all periods")
struct TimelineFigureTests {
  private static func growth(_ comparison: Comparison, _ counts: CoMentionCounts) -> GrowthTable {
    let days = comparison.periods.map(\.period)
    return GrowthTable(
      counts, comparison.settings.graph, from: days[0].from, to: days[days.count - 1].to)
  }

  @Test(
    "are well-formed, without fixed size, with ids of their own, in both languages",
    arguments: TimelineKind.allCases, Language.allCases)
  func wellFormed(kind: TimelineKind, language: Language) async throws {
    let names = FigureTests.hostile + ["CSTO", "CIS"]
    let counts = ComparisonFigureTests.counts(years: 4, names: names)
    let comparison = await ComparisonFigureTests.comparison(years: 4, names: names)
    var options = TimelineOptions()
    options.figure.language = language
    options.growth = TimelineFigureTests.growth(comparison, counts)
    let figure = TimelineFigure(comparison, kind: kind, options: options)
    let svg = figure.svg()
    let document = try XMLDocument(svg)
    let root = try #require(document.elements.first)
    #expect(root.attributes["width"] == nil && root.attributes["viewBox"] != nil)
    #expect(root.attributes["role"] == "graphics-document")
    let prefix = try #require(root.attributes["id"])
    let ids = document.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.hasPrefix(prefix) })
    #expect(document.all("script").isEmpty)
    #expect(document.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
    #expect(document.all("title").count > 2, "every mark says what it is")
    #expect(TimelineFigure(comparison, kind: kind, options: options).svg() == svg)
    _ = try Rasterizer.png(svg: svg, width: 300)
  }

  @Test("every colour is an attribute, and the themes differ", arguments: TimelineKind.allCases)
  func themes(kind: TimelineKind) async throws {
    let counts = ComparisonFigureTests.counts(years: 3)
    let comparison = await ComparisonFigureTests.comparison(years: 3)
    var documents: Set<String> = []
    for theme in Theme.allCases {
      var options = TimelineOptions()
      options.growth = TimelineFigureTests.growth(comparison, counts)
      options.figure.theme = theme
      let svg = TimelineFigure(comparison, kind: kind, options: options).svg()
      documents.insert(svg)
      // Colours in attributes are never variables, which many programs paint black.
      #expect(!svg.contains("fill=\"var") && !svg.contains("stroke=\"var"))
      #expect(!svg.contains("fill=\"\"") && !svg.contains("stroke=\"\""))
    }
    #expect(documents.count == Theme.allCases.count)
  }

  @Test("ranks are those of the counts, equal ones in the order of ids")
  func ranks() async {
    let comparison = await ComparisonFigureTests.comparison(years: 2)
    let text = TimelineText(comparison, kind: .ranks, options: FigureOptions())
    let table = RankTable(text, depth: 4)
    for (index, period) in comparison.periods.enumerated() {
      let expected = period.graph.nodes.sorted {
        ($1.count, $0.entity.id) < ($0.count, $1.entity.id)
      }.map(\.entity.id)
      for row in table.rows {
        #expect(row.ranks[index] == expected.firstIndex(of: row.entity.id))
      }
    }
    #expect(table.rows.allSatisfy { $0.ranks.contains { ($0 ?? 9) < 4 } })
  }

  @Test("partners are those of ties with the entity, entries those that some period lacks")
  func tables() async throws {
    let comparison = await ComparisonFigureTests.comparison(years: 3)
    let text = TimelineText(comparison, kind: .partners, options: FigureOptions())
    let focus = try #require(text.focus(EntityID(rawValue: "e0")))
    let partners = DotTable(partnersOf: focus, text, top: nil)
    #expect(!partners.rows.isEmpty)
    for row in partners.rows {
      let tie = comparison.ties.first {
        Set([$0.source.id, $0.target.id]) == [focus.id, row.entity.id]
      }
      if let tie { #expect(tie.change.counts == row.counts) }
    }
    let entries = DotTable(entriesOf: text, top: nil)
    #expect(Set(entries.rows.map(\.entity.id.rawValue)) == ["e8", "e9"])
    #expect(text.focus(EntityID(rawValue: "nobody")) == nil)
  }

  @Test("the key shows only the signs that occur", arguments: [TimelineKind.ranks, .entries])
  func key(kind: TimelineKind) async {
    // From the first year to the last two bodies come and go; in one year alone none does.
    for (years, isThere) in [(3, true), (1, false)] {
      let comparison = await ComparisonFigureTests.comparison(years: years)
      let figure = TimelineFigure(comparison, kind: kind, options: TimelineOptions())
      #expect(figure.svg().contains(">first mentioned in th") == isThere)
      #expect(figure.svg().contains(">not mentioned afterwards<") == isThere)
    }
  }

  @Test("nothing, one period and one entity are drawn", arguments: TimelineKind.allCases)
  func degenerate(kind: TimelineKind) async throws {
    for (counts, periods) in ComparisonFigureTests.degenerate {
      let comparison = await Comparison(of: periods, counts: counts)
      var options = TimelineOptions()
      options.growth = TimelineFigureTests.growth(comparison, counts)
      _ = try XMLDocument(TimelineFigure(comparison, kind: kind, options: options).svg())
      _ = try XMLDocument(TimelineFigure(comparison, kind: kind).svg())
    }
  }

  @Test("of 24 months and more the last are drawn, and the caption says so")
  func months() async throws {
    let counts = ComparisonFigureTests.counts(years: 3)
    let days = counts.posts.keys.compactMap(\.self)
    let periods = PeriodStep.month.periods(
      from: try #require(days.min()), to: try #require(days.max()))
    #expect(periods.count > 24)
    let comparison = await Comparison(of: periods, counts: counts)
    for kind in [TimelineKind.ranks, .entries, .partners, .communities] {
      let svg = TimelineFigure(comparison, kind: kind).svg()
      #expect(svg.contains("periods are drawn"), "\(kind)")
      #expect(svg.contains(periods[periods.count - 1].name))
      #expect(!svg.contains(">\(periods[0].name)<"))
    }
  }
}
