import ComentionEntities
import ComentionPosts
import Foundation
import Testing

@testable import ComentionGraph

@Suite("Tests of changes")
struct ChangeTestTests {
  /// What `Tests/Reference/comparison.py` found by listing every arrangement.
  private struct Golden: Decodable {
    struct Case: Decodable {
      var earlier: Int
      var units: [Int]
      var counts: [[Int]]
      var p: [Double]
      var distance: Double
      var distanceP: Double
      var spectral: Double
      var spectralP: Double
    }
    var permutation: [Case]
    var rates: [[Double]]

    static func read() throws -> Golden {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Reference/golden/comparison.json")
      return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: file))
    }
  }

  /// A test of posts that name one pair per item and day, so often as the table says.
  private func test(
    units: [Int], counts: [[Int]], earlier: Int, _ settings: ComparisonSettings
  ) -> (PermutationTest, [[BlockTable.Cell]]) {
    var table = CoMentionCounts()
    for (day, number) in units.enumerated() {
      for unit in 0..<number {
        // Items share posts where they can; a post without one names nothing.
        let named = counts.indices.filter { counts[$0][day] > unit }
        table.add(Sample.post(named, day: day))
      }
    }
    let periods = (
      Period(name: "a", from: Sample.day(0), to: Sample.day(earlier - 1)),
      Period(name: "b", from: Sample.day(earlier), to: Sample.day(units.count - 1))
    )
    let blocks = BlockTable(
      table, GraphSettings(), periods: periods, blockDays: settings.blockDays)
    let items = blocks.items(table.mentions, of: table, GraphSettings())
    let byName = Dictionary(
      uniqueKeysWithValues: items.map { (table.entities[Int($0.ends)].id.rawValue, $0.cells) })
    return (
      PermutationTest(blocks, settings), counts.indices.map { byName["e\($0)"] ?? [] }
    )
  }

  @Test("few days are listed exhaustively and agree with an independent script")
  func enumeration() async throws {
    for example in try Golden.read().permutation {
      let (test, items) = test(
        units: example.units, counts: example.counts, earlier: example.earlier, .init())
      #expect(test.splits.isComplete)
      for (p, expected) in zip(await test.pValues(items, jobs: 1), example.p) {
        #expect(abs(p - expected) < 1e-12)
      }
      let distance = await test.distance(items, jobs: 1)
      #expect(abs(distance.value - example.distance) < 1e-12)
      #expect(abs(try #require(distance.p) - example.distanceP) < 1e-12)
      // The three items as the ties of a path of four entities.
      let spectral = await test.spectralDistance(
        items, ends: [Pair(0, 1), Pair(1, 2), Pair(2, 3)], jobs: 1)
      #expect(abs(spectral.value - example.spectral) < 1e-12)
      #expect(abs(try #require(spectral.p) - example.spectralP) < 1e-12)
    }
  }

  @Test("random arrangements approach the exhaustive p-value")
  func sampling() async throws {
    let example = try #require(try Golden.read().permutation.last)
    var settings = ComparisonSettings()
    settings.permutations = 900
    settings.stopAfter = nil
    let (test, items) = test(
      units: example.units, counts: example.counts, earlier: example.earlier, settings)
    #expect(!test.splits.isComplete)
    for (p, expected) in zip(await test.pValues(items, jobs: 1), example.p) {
      let error = (expected * (1 - expected) / 900).squareRoot()
      #expect(abs(p - expected) < 4 * error + 1.0 / 900)
    }
    settings.stopAfter = 50
    let (sequential, _) = self.test(
      units: example.units, counts: example.counts, earlier: example.earlier, settings)
    for (p, expected) in zip(await sequential.pValues(items, jobs: 1), example.p) {
      #expect(abs(p - expected) < 0.6 * expected + 0.01)
    }
  }

  @Test("the exact test of rates agrees with fractions of whole numbers")
  func rates() throws {
    for row in try Golden.read().rates {
      let p = RateRatioTest.pValue(
        earlier: Int(row[0]), later: Int(row[1]), units: (row[2], row[3]))
      #expect(abs(p - row[4]) <= 1e-12 + 1e-9 * row[4], "\(row)")
    }
  }

  @Test("every split has the asked number of blocks, and listed ones differ")
  func splits() {
    for (blocks, earlier, limit) in [(5, 2, 100), (9, 4, 126), (9, 4, 125), (30, 11, 64)] {
      let units = (0..<blocks).map { Double($0 + 1) }
      let splits = BlockSplits(units: units, earlier: earlier, limit: limit, seed: 3)
      #expect(splits.isComplete == (limit >= 126 || blocks == 5))
      var seen: Set<[Int]> = []
      for split in 0..<splits.count {
        let chosen = (0..<blocks).filter {
          splits.bits[split / 8 * blocks + $0] >> UInt8(split % 8) & 1 == 1
        }
        #expect(chosen.count == earlier)
        #expect(splits.earlierUnits[split] == chosen.reduce(0) { $0 + units[$1] })
        seen.insert(chosen)
      }
      if splits.isComplete { #expect(seen.count == splits.count) }
    }
  }

  @Test("random numbers below a bound are equally likely")
  func random() {
    var random = SplitMix64(seed: 11)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<7_000 { counts[random.number(below: 7)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 1_000) < 150 })
  }

  @Test("the least p-value of a rare item is that of all its days in one period")
  func least() {
    let (test, _) = test(
      units: [1, 1, 1, 1, 1, 1, 1, 1], counts: [[1, 0, 0, 0, 0, 0, 0, 0]], earlier: 4, .init())
    func least(_ counts: [Double]) -> Double {
      test.leastPValue(
        counts.enumerated().map { BlockTable.Cell(block: Int32($0), count: $1) })
    }
    #expect(abs(least([1, 1, 1, 1]) - 1.0 / 70) < 1e-12)
    #expect(abs(least([1, 1, 1, 1, 1]) - 5.0 / 70) < 1e-12)
    #expect(abs(least([1, 1, 1, 1, 1, 1, 1, 1]) - 1) < 1e-12)
    // On all days, but more often on four of them: that can be told from chance.
    #expect(abs(least([3, 1, 3, 1, 3, 1, 3, 1]) - 1.0 / 70) < 1e-12)
    #expect(abs(least([3, 1, 3, 1, 3, 1, 1, 1]) - 5.0 / 70) < 1e-12)
    #expect(abs(RateRatioTest.leastPValue(total: 3, units: (1, 1)) - 0.125) < 1e-12)
  }
}
