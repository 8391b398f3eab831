import ComentionEntities
import ComentionGraph
import ComentionPosts
import Testing

@testable import ComentionRender

@Suite("The figure of a comparison")
struct ComparisonFigureTests {
  /// Posts of several years of 40 days: ties change from year to year, the last entity is in the last
  /// year only.
  static func counts(
    years: Int, names: [String] = SampleGraph.labels, types: [EntityType] = [.organisation]
  ) -> CoMentionCounts {
    var counts = CoMentionCounts(types: Set(types))
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
              id: EntityID(rawValue: "e\(index)"), type: types[index % types.count],
              name: LocalizedText(english: name, russian: name))
          }
          let date = Day(rawValue: Int32(18_993 + year * 365 + day))
          counts.add(
            ExtractedPost(
              post: Post(id: "p", source: "s", date: date, text: []),
              extraction: extraction))
        }
      }
    }
    return counts
  }

  static func comparison(
    years: Int, names: [String] = SampleGraph.labels, types: [EntityType] = [.organisation]
  ) async -> Comparison {
    let counts = counts(years: years, names: names, types: types)
    let periods = (0..<years).map { year -> Period in
      let first = 18_993 + year * 365
      return Period(
        name: "\(2022 + year)", from: Day(rawValue: Int32(first)),
        to: Day(rawValue: Int32(first + 364)))
    }
    var settings = ComparisonSettings()
    settings.permutations = 499
    settings.graph.types = Set(types)
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

  @Test(
    "no word around the drawing stands over the margin",
    arguments: ComparisonKind.allCases, Language.allCases)
  func margins(kind: ComparisonKind, language: Language) async throws {
    for years in [2, 3, 5] {
      let comparison = await ComparisonFigureTests.comparison(
        years: years, types: EntityType.allCases)
      var options = ComparisonOptions()
      options.figure.language = language
      let figure = try ComparisonFigure(comparison, kind: kind, options: options)
      let geometry = try SVGGeometry(try XMLDocument(figure.svg()))
      let words = geometry.rooms.filter { $0.isText && $0.entity == nil && !$0.text.isEmpty }
      #expect(words.count > 8)
      for word in words {
        #expect(
          word.box.left >= 20 && word.box.right <= geometry.frame.right - 20,
          "'\(word.text)' with \(years) years")
      }
    }
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

  /// Nothing and one entity, each in one period, with an empty one, and without one in common.
  static var degenerate: [(CoMentionCounts, [Period])] {
    let period = Period(name: "all", from: Day(rawValue: 0), to: Day(rawValue: 9))
    let late = Period(name: "late", from: Day(rawValue: 20), to: Day(rawValue: 30))
    func counts(_ posts: [(day: Int, named: [String])]) -> CoMentionCounts {
      var counts = CoMentionCounts()
      for post in posts {
        var extraction = Extraction()
        extraction.entities = post.named.map {
          Entity(
            id: EntityID(rawValue: $0), type: .organisation, name: LocalizedText(english: $0))
        }
        counts.add(
          ExtractedPost(
            post: Post(
              id: "p", source: "s", channel: nil, date: Day(rawValue: Int32(post.day)), text: []),
            extraction: extraction))
      }
      return counts
    }
    return [counts([]), counts([(1, ["a"])]), counts([(1, ["a", "b"]), (21, ["c", "d"])])]
      .flatMap { [($0, [period]), ($0, [period, late])] }
  }

  @Test("nothing, one period and one entity are drawn", arguments: ComparisonKind.allCases)
  func degenerate(kind: ComparisonKind) async throws {
    for (counts, periods) in ComparisonFigureTests.degenerate {
      let comparison = await Comparison(of: periods, counts: counts)
      var options = ComparisonOptions()
      options.hasTable = true
      _ = try XMLDocument(try ComparisonFigure(comparison, kind: kind, options: options).svg())
      let each = try ComparisonFigure.each(of: comparison)
      #expect(each.count == periods.count)
      for figure in each { _ = try XMLDocument(figure.svg()) }
    }
  }

  /// The places of the symbols of a figure by the number of the entity, as they are written.
  private static func places(_ svg: String) throws -> [String: Set<String>] {
    let document = try XMLDocument(svg)
    var places: [String: Set<String>] = [:]
    for element in document.elements where element.name == "circle" {
      guard let parent = element.parent, let id = document.elements[parent].attributes["id"],
        let dash = id.lastIndex(of: "-"), id.contains("-p"), id[dash...].hasPrefix("-n")
      else { continue }
      places[String(id[dash...]), default: []].insert(
        "\(element.attributes["cx"] ?? "") \(element.attributes["cy"] ?? "")")
    }
    return places
  }

  @Test("one file for each period: nothing moves from one to the next, not even the frame")
  func each() async throws {
    let comparison = await ComparisonFigureTests.comparison(years: 10)
    let figures = try ComparisonFigure.each(of: comparison)
    #expect(figures.count == 10)
    let first = try ComparisonFigureTests.places(figures[0].svg())
    #expect(first.count == 10)
    for (figure, period) in zip(figures, comparison.periods) {
      #expect(try ComparisonFigureTests.places(figure.svg()) == first)
      #expect(figure.size == figures[0].size)
      #expect(figure.frame.origin(ofPanel: 0) == figures[0].frame.origin(ofPanel: 0))
      #expect(figure.title.hasSuffix(period.period.name))
    }
  }

  @Test("one more post moves nothing when places are known")
  func onePostMore() async throws {
    var counts = ComparisonFigureTests.counts(years: 2)
    let periods = await ComparisonFigureTests.comparison(years: 2).periods.map(\.period)
    var options = ComparisonOptions()
    let before = try ComparisonFigure(
      await Comparison(of: periods, counts: counts), kind: .panels, options: options)
    var extraction = Extraction()
    extraction.entities = [9, 8, 0, 77].map {
      Entity(
        id: EntityID(rawValue: "e\($0)"), type: .organisation,
        name: LocalizedText(english: "Entity \($0)"))
    }
    counts.add(
      ExtractedPost(
        post: Post(
          id: "p", source: "s", channel: nil, date: periods[1].from, text: []),
        extraction: extraction))
    options.places = before.places
    let after = try ComparisonFigure(
      await Comparison(of: periods, counts: counts), kind: .panels, options: options)
    for (id, place) in before.places.places { #expect(after.places.places[id] == place) }
    #expect(after.places.places.count == before.places.places.count + 1)
  }

  @Test("the label of a new entity is clear of its ring, and its change is a number")
  func ring() async throws {
    let comparison = await ComparisonFigureTests.comparison(
      years: 2,
      names: ["Organisation of a very long name", "B", "C", "D", "E", "F", "G", "H", "I", "J"])
    let figure = try ComparisonFigure(comparison, kind: .difference)
    for node in figure.scene.nodes where node.change?.verdict == .new {
      let mark = NodeMark(changeOf: node, scale: figure.scale, language: .english)
      let half = NodeMark.halfExtent(of: mark.type, radius: mark.radius)
      let ring = half + ChangeMark.ring(half) + 0.8
      #expect(mark.symbol.bottom >= ring)
      if let label = mark.label { #expect(label.top >= ring) }
    }
    #expect(figure.svg().contains("0→20"))
  }

  @Test("a table stands under the map if asked for, the claimed changes first")
  func table() async throws {
    let comparison = await ComparisonFigureTests.comparison(years: 2)
    var options = ComparisonOptions()
    let plain = try ComparisonFigure(comparison, kind: .difference, options: options)
    options.hasTable = true
    let figure = try ComparisonFigure(comparison, kind: .difference, options: options)
    let svg = figure.svg()
    _ = try XMLDocument(svg)
    #expect(figure.size.height > plain.size.height + 100)
    #expect(svg.contains("-table\"") && !plain.svg().contains("-table\""))
    #expect(figure.places == plain.places)
  }

  @Test("below a stability of 1 places move, the less the nearer it is to 1, and never overlap")
  func stability() async throws {
    let comparison = await ComparisonFigureTests.comparison(years: 3)
    var moves: [Double] = []
    for stability in [1, 0.9, 0.3] {
      var options = ComparisonOptions()
      options.stability = stability
      let figure = try ComparisonFigure(comparison, kind: .panels, options: options)
      let shared = figure.layout.points
      moves.append(
        figure.scene.periods.indices.reduce(0) { sum, period in
          sum
            + zip(figure.points(ofPeriod: period), shared).reduce(0) {
              $0 + ($1.0 - $1.1).length
            }
        })
      #expect(figure.svg().contains("places may move") == (stability < 1))
      #expect(figure.svg() == figure.svg())
    }
    #expect(moves[0] == 0)
    #expect(moves[1] > 0 && moves[1] < moves[2])
  }
}
