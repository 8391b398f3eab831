import ComentionEntities
import ComentionGraph
import Foundation
import Testing

@Suite("Every public algorithm has its page")
struct AlgorithmPagesTests {
  /// An algorithm: the symbol that its page or section names, and a word of its executed example.
  struct Algorithm: CustomTestStringConvertible {
    var symbol: String
    var word: String
    var testDescription: String { symbol }
  }

  /// Whatever can be chosen by name is listed by itself, so that a new case needs a page.
  static let algorithms: [Algorithm] =
    TieMeasure.allCases.filter { ![.count, .weight].contains($0) }
    .map { Algorithm(symbol: "TieMeasure/\($0)", word: $0.rawValue) }
    + Backbone.allCases.filter { $0 != .none }
    .map { Algorithm(symbol: "Backbone/\($0)", word: $0.rawValue) }
    + NodeMeasure.allCases.map { Algorithm(symbol: "NodeMeasure/\($0)", word: $0.rawValue) }
    + DecayKernel.allCases.map { Algorithm(symbol: "DecayKernel/\($0)", word: $0.rawValue) }
    + Counting.allCases.map { Algorithm(symbol: "Counting/\($0)", word: $0.rawValue) }
    + CountingUnit.allCases.map { Algorithm(symbol: "CountingUnit/\($0)", word: $0.rawValue) }
    + CountBy.allCases.filter { $0 != .posts }
    .map { Algorithm(symbol: "CountBy/\($0)", word: $0.rawValue) }
    + Communities.Method.allCases
    .map { Algorithm(symbol: "Communities/Method/\($0)", word: $0.rawValue) }
    + ChangeTest.allCases
    .map { Algorithm(symbol: "ChangeTest/\($0)", word: $0 == .exact ? "exact" : "p") }
    + [
      ("NodeMeasures/degree", "degree"), ("NodeMeasures/strength", "strength"),
      ("Communities/modularity", "modularity"), ("Communities/participation", "participation"),
      ("GraphSummary/effectivePosts", "effective"), ("GraphSettings/maxEntities", "max"),
      ("FalseDiscovery", "q"), ("Bootstrap", "low"), ("CoMentionCounts/merge(_:)", "merged"),
      ("TieChange", "q"), ("Change/logRatio", "log"), ("Comparison/distance", "distance"),
      ("Comparison/spectralDistance", "shapes"), ("ChangePoints", "segments"),
      ("CommunityFlow", "group"),
    ].map { Algorithm(symbol: $0.0, word: $0.1) }

  private static let pages: [String] = {
    let folder = DocumentationTests.folder
    let files =
      DocumentationTests.pages.map { folder.appendingPathComponent($0) }
      + DocumentedComparisonTests.pages.map { folder.appendingPathComponent("Comparison/\($0).md") }
    return files.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }()

  /// The section that is about an algorithm; the whole page, if its beginning is.
  private static func section(about symbol: String) -> String? {
    for page in pages {
      let sections = page.components(separatedBy: "\n## ")
      if sections[0].contains("``\(symbol)``") { return page }
      if let section = sections.first(where: { $0.contains("\n``\(symbol)``: ") }) {
        return section
      }
    }
    return nil
  }

  @Test("with formula, source, cost and an example that is executed", arguments: algorithms)
  func section(algorithm: Algorithm) throws {
    let section = try #require(
      AlgorithmPagesTests.section(about: algorithm.symbol),
      "no page has a section that begins with ``\(algorithm.symbol)``: ")
    for part in ["**Formula.**", "**Source", "**Cost.**"] {
      #expect(section.contains(part), "\(algorithm.symbol) lacks \(part)")
    }
    let tables = DocumentedExample.tables(in: section)
    let cells = tables.flatMap { [$0.header] + $0.rows }.joined()
    let hasWord = cells.contains { cell in
      cell.split(separator: " ").contains { $0 == algorithm.word }
    }
    #expect(hasWord, "no example of \(algorithm.symbol)")
    #expect(tables.contains { $0.header.first == "quantity" }, "\(algorithm.symbol)")
  }

  @Test("and so has whatever cites a source")
  func sources() throws {
    let sources = DocumentationTests.folder.deletingLastPathComponent()
    let pages = AlgorithmPagesTests.pages.joined()
    var checked = 0
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(
        contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      guard text.contains("/// Source") else { continue }
      let types = text.matches(of: /(?m)^public (?:struct|enum) (\w+)/).map(\.1)
      guard !types.isEmpty else { continue }
      #expect(
        types.contains { pages.contains("``\($0)``") || pages.contains("``\($0)/") },
        "no page names one of \(types), which \(file) has")
      checked += 1
    }
    #expect(checked >= 5)
  }
}
