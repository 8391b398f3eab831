import ComentionEntities
import ComentionGraph
import ComentionPosts
import Foundation
import Testing

@Suite("The pages of the documentation tell the truth")
struct DocumentationTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/ComentionGraph/ComentionGraph.docc")

  static let pages: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") && $0 != "ComentionGraph.md" }.sorted()

  @Test("every number of every example is computed anew", arguments: pages)
  func examples(page: String) async throws {
    let text = try String(
      contentsOf: DocumentationTests.folder.appendingPathComponent(page), encoding: .utf8)
    var example = DocumentedExample()
    var checked = 0
    for table in DocumentedExample.tables(in: text) {
      switch table.header.first {
      case "day", "merged day": try example.count(table)
      case "setting": try example.choose(table)
      case "quantity":
        let values = try await example.values()
        for row in table.rows {
          let expected = try #require(Double(row[1]), "\(page): \(row)")
          let value = try #require(try values(row[0]), "\(page): no \(row[0])")
          // Numbers stand with nine decimals.
          #expect(abs(value - expected) < 6e-10, "\(page): \(row[0]) is \(value)")
          checked += 1
        }
      default: continue
      }
    }
    #expect(checked >= 1, "\(page) has no example")
  }

  @Test("the overview names every page")
  func overview() throws {
    let text = try String(
      contentsOf: DocumentationTests.folder.appendingPathComponent("ComentionGraph.md"),
      encoding: .utf8)
    #expect(DocumentationTests.pages.count >= 15)
    for page in DocumentationTests.pages + DocumentedComparisonTests.pages.map({ $0 + ".md" }) {
      #expect(text.contains("<doc:\(page.dropLast(3))>"), "\(page)")
    }
  }
}

/// An example of a page: posts, settings, and what is computed of them.
struct DocumentedExample {
  struct Table {
    var header: [String]
    var rows: [[String]]
  }

  private var posts: [ExtractedPost] = []
  private var merged: [ExtractedPost] = []
  private var settings = GraphSettings()
  private var unit = CountingUnit.post
  private var countBy = CountBy.posts
  private var method = Communities.Method.leiden

  /// The tables of a page in Markdown.
  static func tables(in text: String) -> [Table] {
    var tables: [Table] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        isInside = false
        continue
      }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      if !isInside {
        tables.append(Table(header: cells, rows: []))
      } else if !line.hasPrefix("|---") {
        tables[tables.count - 1].rows.append(cells)
      }
      isInside = true
    }
    return tables
  }

  /// Takes the posts of a table: their days, their names or their texts, and their channels if it has
  /// them.
  mutating func count(_ table: Table) throws {
    let read = try table.rows.map { row in
      let text = row[1].replacingOccurrences(of: "<br>", with: "\n")
      var post = DocumentedExample.post(text, day: try #require(Day(row[0])))
      post.post.channel = row.count > 2 ? row[2] : nil
      return post
    }
    if table.header[0] == "day" { (posts, merged) = (read, []) } else { merged = read }
  }

  /// A post in which each single capital letter is an entity.
  private static func post(_ text: String, day: Day) -> ExtractedPost {
    var extraction = Extraction()
    let bytes = Array(text.utf8)
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x41...0x7A).contains(bytes[index])
    }
    for index in bytes.indices
    where (0x41...0x5A).contains(bytes[index]) && !isLetter(index - 1) && !isLetter(index + 1) {
      let name = String(decoding: [bytes[index]], as: UTF8.self)
      let entity = Entity(
        id: EntityID(rawValue: name), type: .organisation, name: LocalizedText(english: name))
      if !extraction.entities.contains(entity) { extraction.entities.append(entity) }
      let place = extraction.entities.firstIndex(of: entity) ?? 0
      extraction.mentions.append(Mention(entity: place, range: index..<index + 1, rule: .name))
    }
    let post = Post(id: "", source: "", date: day, text: bytes)
    return ExtractedPost(post: post, extraction: extraction)
  }

  /// Takes the settings of a table, in place of those before.
  mutating func choose(_ table: Table) throws {
    settings = GraphSettings()
    settings.keepsInsignificant = true
    (unit, countBy, method) = (.post, .posts, .leiden)
    for row in table.rows {
      switch row[0] {
      case "unit": unit = try #require(CountingUnit(rawValue: row[1]))
      case "count by": countBy = try #require(CountBy(rawValue: row[1]))
      case "communities": method = try #require(Communities.Method(rawValue: row[1]))
      case "counting": settings.counting = try #require(Counting(rawValue: row[1]))
      case "max entities": settings.maxEntities = Int(row[1])
      case "half-life": settings.halfLife = .days(try #require(Double(row[1])))
      case "kernel": settings.kernel = try #require(DecayKernel(rawValue: row[1]))
      case "backbone": settings.backbone = try #require(Backbone(rawValue: row[1]))
      default: Issue.record("there is no setting '\(row[0])'")
      }
    }
  }

  /// What gives the value of a quantity by its words; nothing for one that is not known.
  func values() async throws -> (String) throws -> Double? {
    var counts = CoMentionCounts(unit: unit)
    var selection = StorySelection(countBy: countBy)
    for post in posts { selection.add(post) }
    for post in selection.chosen() { counts.add(post) }
    var part = CoMentionCounts(unit: unit)
    for post in merged { part.add(post) }
    counts.merge(part)
    let made = Graph(counts: counts, settings: settings)
    let communities = Communities(of: made, method: method)
    let graph = await made.measured().adding(communities)
      .addingIntervals(from: counts, Bootstrap())
    return { quantity in
      let words = quantity.split(separator: " ").map(String.init)
      if let value = DocumentedExample.whole(quantity, graph, communities) { return value }
      if words[0] == "q", words.count > 5, words[1] == "of" {
        return DocumentedExample.qValue(words)
      }
      if words.count == 3 { return try DocumentedExample.tie(words, graph) }
      guard words.count == 2 else { return nil }
      let node = try #require(graph.nodes.first { $0.entity.id.rawValue == words[1] })
      return DocumentedExample.value(words[0], node)
    }
  }

  private static func whole(
    _ quantity: String, _ graph: Graph, _ communities: Communities
  ) -> Double? {
    switch quantity {
    case "units": Double(graph.summary.units)
    case "set aside": Double(graph.summary.unitsSetAside)
    case "tests": Double(graph.summary.tiesTested)
    case "effective posts": graph.summary.effectivePosts
    case "communities": Double(communities.count)
    case "modularity": communities.modularity
    default: nil
    }
  }

  /// `q of P in P P P of TESTS`.
  private static func qValue(_ words: [String]) -> Double? {
    let pValues = words[4..<words.count - 2].compactMap(Double.init)
    guard let tests = Int(words[words.count - 1]), let p = Double(words[2]),
      let place = pValues.firstIndex(of: p)
    else { return nil }
    return FalseDiscovery.qValues(pValues, tests: tests)[place]
  }

  private static func tie(_ words: [String], _ graph: Graph) throws -> Double? {
    let edge = graph.edges.first { edge in
      [edge.source, edge.target].map { graph.nodes[$0].entity.id.rawValue }.sorted()
        == words.dropFirst().sorted()
    }
    guard let edge else { return words[0] == "count" ? 0 : nil }
    switch words[0] {
    case "p": return edge.p
    case "q": return edge.q
    case "low": return edge.interval?.lowerBound
    case "high": return edge.interval?.upperBound
    default: return TieMeasure(rawValue: words[0]).flatMap { edge.value(of: $0) }
    }
  }

  private static func value(_ name: String, _ node: Graph.Node) -> Double? {
    let measures = node.measures
    switch name {
    case "count": return Double(node.count)
    case "weight": return node.weight
    case "degree": return measures.map { Double($0.degree) }
    case "strength": return measures?.strength
    case "pagerank": return measures?.pageRank
    case "eigenvector": return measures?.eigenvector
    case "betweenness": return measures?.betweenness
    case "closeness": return measures?.closeness
    case "core": return measures?.core.map(Double.init)
    case "clustering": return measures?.clustering
    case "component": return measures?.component.map(Double.init)
    case "community": return measures?.community.map(Double.init)
    case "participation": return measures?.participation
    default: return nil
    }
  }
}
