import ComentionEntities
import ComentionGraph
import ComentionPosts
import ComentionRender
import Testing

@testable import ComentionReport

@Suite("Reports")
struct ReportTests {
  /// Posts of five years; one has no date, one no address, one an address that must not be linked.
  static func posts() -> [ExtractedPost] {
    var posts = [
      Sample.post(
        "a", "Alpha met Beta. Alpha and Beta and Gamma signed.\nBeta left.", day: "2024-01-01"),
      Sample.post("b", "Alpha came.\nBeta and Gamma came.", day: "2020-01-01"),
      Sample.post("c", "Gamma, Alpha, Beta.", day: "2022-06-01"),
      Sample.post("d", "Gamma and Alpha."),
      Sample.post("e", "Beta.", day: "2023-03-03"),
      Sample.post("f", "Nobody.", day: "2023-03-04"),
    ]
    for index in posts.indices {
      posts[index].post.link = "https://example.org/\(posts[index].post.id)"
    }
    posts[1].post.link = nil
    posts[2].post.link = "javascript:alert(1)"
    return posts
  }

  static func report(
    _ posts: [ExtractedPost], _ settings: GraphSettings = GraphSettings(),
    unit: CountingUnit = .post, options: ReportOptions = ReportOptions()
  ) throws -> Report {
    var collector = ReportCollector(types: settings.types, unit: unit)
    for post in posts { collector.add(post) }
    return try collector.report(settings: settings, options: options)
  }

  @Test(
    "counts and weights are those of the graph and of 'why' in every unit and way of counting",
    arguments: CountingUnit.allCases, Counting.allCases)
  func numbers(unit: CountingUnit, counting: Counting) throws {
    for maxEntities in [nil, 2] {
      var settings = GraphSettings()
      settings.halfLife = .days(300)
      settings.counting = counting
      settings.maxEntities = maxEntities
      settings.from = Day("2020-06-01")
      let report = try Self.report(Self.posts(), settings, unit: unit)
      var counts = CoMentionCounts(types: settings.types, unit: unit)
      for post in Self.posts() { counts.add(post) }
      #expect(report.graph == Graph(counts: counts, settings: settings))
      func list(_ places: [Int]) -> EvidenceList {
        var collector = EvidenceCollector(
          entities: places.map { report.graph.nodes[$0].entity }, types: settings.types, unit: unit)
        for post in Self.posts() { collector.add(post) }
        return collector.list(counts: counts, settings: settings)
      }
      for (place, edge) in report.graph.edges.enumerated() {
        let why = list([edge.source, edge.target])
        let trail = report.ties[place]
        #expect(trail.units == edge.count && trail.units == why.units)
        #expect(abs(trail.weight - edge.weight) < 1e-12 && abs(trail.weight - why.weight) < 1e-12)
        #expect(trail.quoted == why.posts)
        #expect(trail.days.values.reduce(0, +) == edge.count)
      }
      for (place, node) in report.graph.nodes.enumerated() {
        #expect(report.nodes[place].units == node.count)
        #expect(abs(report.nodes[place].weight - node.weight) < 1e-12)
        #expect(report.nodes[place].quoted == list([place]).posts)
      }
    }
  }

  @Test("every link inside the page leads to a place on it, and every tie and name to quoted posts")
  func anchors() throws {
    let report = try Self.report(Self.posts())
    let html = try report.html()
    let ids = html.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "an id is there twice")
    for match in html.matches(of: /href="#([^"$]+)"/) {
      #expect(ids.contains(String(match.1)), "\(match.1)")
    }
    for place in report.graph.edges.indices {
      let anchor = report.anchor(ofTie: place)
      #expect(html.ranges(of: "href=\"#\(anchor)\"").count >= 3)
      let quotes = try #require(html.ranges(of: "id=\"\(anchor)\"").first)
      #expect(html[quotes.upperBound...].prefix(600).contains("<mark>"))
    }
  }

  @Test("no address leaves the page but those of the posts")
  func addresses() throws {
    let html = try Self.report(Self.posts()).html()
    let addresses = Set(html.matches(of: /https?:[^"' <)]+/).map { String($0.0) })
    let own: Set = ["http://www.w3.org/2000/svg"]
    #expect(
      addresses.subtracting(own)
        == ["https://example.org/a", "https://example.org/d", "https://example.org/e"])
    #expect(!html.contains("javascript:"))
    #expect(!html.contains("url(") && !html.contains("@import"))
  }

  @Test("the order of the posts does not matter")
  func order() throws {
    let posts = Self.posts()
    let page = try Self.report(posts).html()
    let document = try Self.report(posts).markdown(name: "r")
    for shift in 1..<posts.count {
      let turned = Array(posts[shift...] + posts[..<shift])
      #expect(try Self.report(turned).html() == page)
      #expect(try Self.report(Array(turned.reversed())).markdown(name: "r").text == document.text)
    }
  }

  @Test("the newest posts are quoted, three of every other year, and how many are not")
  func limit() throws {
    var posts: [ExtractedPost] = []
    for number in 1...9 {
      posts.append(Sample.post("n\(number)", "Alpha and Beta.", day: "2024-01-0\(number)"))
      posts.append(Sample.post("o\(number)", "Alpha and Beta.", day: "2020-01-0\(number)"))
    }
    var options = ReportOptions()
    options.evidence = 4
    let report = try Self.report(posts, options: options)
    #expect(report.ties[0].quoted.map(\.post) == ["n9", "n8", "n7", "n6", "o9", "o8", "o7"])
    #expect(report.ties[0].posts == 18)
    #expect(try report.html().contains("7 of 18 posts are quoted"))
    options.evidence = 1
    #expect(
      try Self.report(posts, options: options).ties[0].quoted.map(\.post) == ["n9", "o9"])
  }

  @Test("a report of nothing is a page that says so")
  func nothing() throws {
    let html = try Self.report([Sample.post("f", "Nobody.")]).html()
    #expect(html.contains("Nothing to draw"))
    #expect(!html.contains("id=\"timeline\""))
  }

  @Test("in Russian every label is Russian")
  func russian() throws {
    var options = ReportOptions()
    options.figure.language = .russian
    let html = try Self.report(Self.posts(), options: options).html()
    for word in ["Отчёт о сети", "Источники", "Качество данных", "Рейтинги", "Метод"] {
      #expect(html.contains(word))
    }
    for word in ["Evidence", "Rankings", "Data quality", " posts", "Weight"] {
      #expect(
        !html.replacing(/<(script|style)[\s\S]*?<\/(script|style)>/, with: "").contains(word),
        "\(word)")
    }
  }
}
