import ComentionEntities
import ComentionGraph
import ComentionPosts
import Testing

@testable import ComentionRender

@Suite("The figure of a comparison")
struct ComparisonFigureTests {
  /// Posts of several years of 40 days: ties change from year to year, the last entity is in the last
  /// year only.
  static func comparison(years: Int, names: [String] = SampleGraph.labels) async -> Comparison {
    var counts = CoMentionCounts()
    for year in 0..<years {
      for day in 0..<40 {
        for post in 0..<3 {
          var named = [post, 3 + (day + post + year) % 5]
          if year == 0, day % 2 == 0 { named.append(8) }
          if year == years - 1, day % 2 == 1 { named.append(9) }
          var extraction = Extraction()
          extraction.entities = named.map { index in
            let name = names[index % names.count]
            return Entity(
              id: EntityID(rawValue: "e\(index)"), type: .organisation,
              name: LocalizedText(english: name, russian: name))
          }
          let date = Day(rawValue: Int32(18_993 + year * 365 + day))
          counts.add(
            ExtractedPost(
              post: Post(id: "p", source: "s", channel: nil, date: date, text: []),
              extraction: extraction))
        }
      }
    }
    let periods = (0..<years).map { year -> Period in
      let first = 18_993 + year * 365
      return Period(
        name: "\(2022 + year)", from: Day(rawValue: Int32(first)),
        to: Day(rawValue: Int32(first + 364)))
    }
    var settings = ComparisonSettings()
    settings.permutations = 499
    return await Comparison(of: periods, counts: counts, settings: settings)
  }

  @Test("an entity has the same coordinates in every panel, present or absent")
  func sameplace() async throws {
    let comparison = await ComparisonFigureTests.comparison(years: 4)
    let document = try XMLDocument(try ComparisonFigure(comparison, kind: .panels).svg())
    var places: [String: Set<String>] = [:]
    var panels: [String: Int] = [:]
    for (index, element) in document.elements.enumerated() where element.name == "circle" {
      guard let parent = element.parent,
        let id = document.elements[parent].attributes["id"], let dash = id.lastIndex(of: "-"),
        id.contains("-p")
      else { continue }
      let circle = document.elements[index].attributes
      let name = String(id[dash...])
      places[name, default: []].insert("\(circle["cx"] ?? "") \(circle["cy"] ?? "")")
      panels[name, default: 0] += 1
    }
    #expect(places.count == 10)
    #expect(places.values.allSatisfy { $0.count == 1 })
    #expect(panels.values.allSatisfy { $0 == 4 })
    let transforms = document.elements.compactMap { $0.attributes["transform"] }
    #expect(Set(transforms).count == 4)
  }

  @Test("every change is told by a second sign, and new, gone and stronger ones are there")
  func signs() async throws {
    let comparison = await ComparisonFigureTests.comparison(years: 2)
    let verdicts = Set(comparison.nodes.map(\.change.verdict))
    #expect(verdicts.isSuperset(of: [.new, .gone, .undecided]))
    let svg = try ComparisonFigure(comparison, kind: .difference).svg()
    #expect(svg.contains("stroke-linecap=\"round\" stroke-dasharray=\"0.1"))
    #expect(svg.contains("stroke-dasharray=\"4 2.6\""))
    #expect(svg.contains("What changed between 2022 and 2023"))
    #expect(svg.contains("Benjamini"))
  }

  @Test(
    "is well-formed, without fixed size, with ids of its own, in both languages",
    arguments: ComparisonKind.allCases, Language.allCases)
  func wellFormed(kind: ComparisonKind, language: Language) async throws {
    let comparison = await ComparisonFigureTests.comparison(
      years: 3, names: FigureTests.hostile + ["CSTO", "CIS"])
    var options = ComparisonOptions()
    options.figure.language = language
    let figure = try ComparisonFigure(comparison, kind: kind, options: options)
    let svg = figure.svg()
    let document = try XMLDocument(svg)
    let root = try #require(document.elements.first)
    #expect(root.attributes["width"] == nil && root.attributes["viewBox"] != nil)
    let prefix = try #require(root.attributes["id"])
    let ids = document.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.hasPrefix(prefix) })
    #expect(document.all("script").isEmpty)
    #expect(document.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
    #expect(figure.svg() == svg)
    _ = try Rasterizer.png(svg: svg, width: 300)
  }

  @Test("known places are kept to the last digit")
  func kept() async throws {
    let comparison = await ComparisonFigureTests.comparison(years: 2)
    let first = try ComparisonFigure(comparison, kind: .difference)
    var known = first.places
    known.places[EntityID(rawValue: "e9")] = nil
    var options = ComparisonOptions()
    options.places = known
    let second = try ComparisonFigure(comparison, kind: .panels, options: options)
    for (id, place) in known.places { #expect(second.places.places[id] == place) }
    #expect(second.places.places.count == first.places.places.count)
  }

  @Test("2 to 8 panels stand in one or two rows, and of more the last 8 are drawn")
  func rows() async throws {
    #expect((1...8).map(ComparisonFigure.columns) == [1, 2, 3, 2, 3, 3, 4, 4])
    let figure = try ComparisonFigure(
      await ComparisonFigureTests.comparison(years: 10), kind: .panels)
    #expect(figure.scene.periods.count == 8)
    #expect(ComparisonKind.suitable(forPeriods: 24) == .difference)
    #expect(ComparisonKind.suitable(forPeriods: 2) == .difference)
    #expect(ComparisonKind.suitable(forPeriods: 5) == .panels)
  }

  @Test("nothing, one period and one entity are drawn", arguments: ComparisonKind.allCases)
  func degenerate(kind: ComparisonKind) async throws {
    let period = Period(name: "all", from: Day(rawValue: 0), to: Day(rawValue: 9))
    var one = CoMentionCounts()
    var extraction = Extraction()
    extraction.entities = [
      Entity(
        id: EntityID(rawValue: "a"), type: .organisation, name: LocalizedText(english: "Alpha"))
    ]
    one.add(
      ExtractedPost(
        post: Post(id: "p", source: "s", channel: nil, date: Day(rawValue: 1), text: []),
        extraction: extraction))
    for counts in [CoMentionCounts(), one] {
      for periods in [
        [period], [period, Period(name: "late", from: Day(rawValue: 20), to: Day(rawValue: 30))],
      ] {
        let comparison = await Comparison(of: periods, counts: counts)
        let svg = try ComparisonFigure(comparison, kind: kind).svg()
        _ = try XMLDocument(svg)
      }
    }
  }
}
