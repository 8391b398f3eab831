import ComentionEntities
import ComentionPosts
import Foundation
import Testing

@testable import ComentionGraph

/// The examples of the documentation pages about comparison, computed anew.
@Suite("The pages about comparison tell the truth")
struct DocumentedComparisonTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("Sources/ComentionGraph/ComentionGraph.docc/Comparison")

  static let pages = [
    "ChangesBetweenPeriods", "DistancesOfNetworks", "MomentsOfChange", "CommunitiesOverTime",
  ]

  @Test("every number of every example is computed anew", arguments: pages)
  func examples(page: String) async throws {
    let text = try String(
      contentsOf: DocumentedComparisonTests.folder.appendingPathComponent(page + ".md"),
      encoding: .utf8)
    let values = try await values(of: page)
    var checked = 0
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 2, cells[0] != "quantity" else { continue }
      let stated = try #require(Double(cells[1]), "\(page): \(line)")
      let value = try #require(values[cells[0]], "\(page): no \(cells[0])")
      // Numbers stand with nine decimals.
      #expect(abs(value - stated) < 6e-10, "\(page): \(cells[0]) is \(value)")
      checked += 1
    }
    #expect(checked == values.count)
  }

  private func values(of page: String) async throws -> [String: Double] {
    switch page {
    case "ChangesBetweenPeriods":
      let posts = (0..<8).flatMap { day in
        (0..<10).map { Sample.post($0 < (day < 4 ? 0 : 3) ? [0, 1] : [2], day: day) }
      }
      let tie = try #require(await comparison(posts, days: 4).ties.first)
      return [
        "count in the first period": Double(tie.change.counts[0]),
        "count in the second period": Double(tie.change.counts[1]),
        "exact p": try #require(
          await comparison(posts, days: 4, test: .exact).ties.first?.change.p),
        "p": try #require(tie.change.p), "q": try #require(tie.change.q),
        "log ratio": try #require(tie.change.logRatio),
      ]
    case "DistancesOfNetworks":
      let posts = (0..<6).flatMap { day in
        [Sample.post([0, 1], day: day), Sample.post(day < 3 ? [1, 2] : [0, 1], day: day)]
      }
      let comparison = await comparison(posts, days: 3)
      return [
        "distance tie by tie": try #require(comparison.distance).value,
        "distance of the shapes": try #require(comparison.spectralDistance).value,
      ]
    case "MomentsOfChange":
      let growth = ChangePoints(
        counts: [9, 11, 10, 9, 10, 31, 29, 30, 30, 31],
        exposures: Array(repeating: 100, count: 10))
      try #require(growth.starts.count == 2)
      return [
        "segments": Double(growth.starts.count),
        "first bin of the second segment, from 0": Double(growth.starts[1]),
        "rate of the first segment": growth.rates[0],
        "rate of the second segment": growth.rates[1],
      ]
    default:
      let flow = CommunityFlow(
        memberships: [["abcdef"], ["ab", "cdef"]].map { period in
          period.map { Set($0.map { EntityID(rawValue: String($0)) }) }
        })
      return [
        "group of c": Double(try #require(flow.groups[1][EntityID(rawValue: "c")])),
        "group of a": Double(try #require(flow.groups[1][EntityID(rawValue: "a")])),
      ]
    }
  }

  private func comparison(
    _ posts: [ExtractedPost], days: Int, test: ChangeTest = .permutation
  ) async -> Comparison {
    var settings = ComparisonSettings()
    settings.test = test
    return await Comparison(
      of: [
        Period(name: "first", from: Sample.day(0), to: Sample.day(days - 1)),
        Period(name: "second", from: Sample.day(days), to: Sample.day(2 * days - 1)),
      ], counts: Sample.counts(posts), settings: settings)
  }
}
