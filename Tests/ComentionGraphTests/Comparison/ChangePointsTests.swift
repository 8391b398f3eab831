import ComentionEntities
import ComentionPosts
import Testing

@testable import ComentionGraph

@Suite("Moments of change")
struct ChangePointsTests {
  /// The least cost over all ways to cut, by trying every one.
  private func exhaustive(
    _ counts: [Int], _ exposures: [Double], _ price: Double
  ) -> (cost: Double, starts: [Int]) {
    var best = (cost: Double.infinity, starts: [Int]())
    for cuts in 0..<(1 << (counts.count - 1)) {
      let starts = [0] + (1..<counts.count).filter { cuts >> ($0 - 1) & 1 == 1 }
      let cost = cost(counts, exposures, starts) + price * Double(starts.count - 1)
      if cost < best.cost - 1e-12 { best = (cost, starts) }
    }
    return best
  }

  private func cost(_ counts: [Int], _ exposures: [Double], _ starts: [Int]) -> Double {
    var sum = 0.0
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : counts.count
      let count = Double(counts[start..<end].reduce(0, +))
      let exposure = exposures[start..<end].reduce(0, +)
      if count > 0 { sum -= 2 * count * logarithm(count / exposure) }
    }
    return sum
  }

  @Test("are those of the least cost of all ways to cut", arguments: 1...60)
  func optimal(seed: Int) {
    var random = Random(seed: UInt64(seed))
    let bins = 2 + random.number(below: 10)
    let counts = (0..<bins).map { random.number(below: $0 < bins / 2 ? 6 : 25) }
    let exposures = counts.map { Double($0 + random.number(below: 40) + 1) }
    let found = ChangePoints(counts: counts, exposures: exposures, penalty: 1)
    let price = found.dispersion * logarithm(Double(bins))
    let expected = exhaustive(counts, exposures, price)
    let mine = cost(counts, exposures, found.starts) + price * Double(found.starts.count - 1)
    #expect(abs(mine - expected.cost) < 1e-9, "seed \(seed)")
  }

  @Test("a doubled rate is found at its bin, a steady one is left whole")
  func planted() {
    let steady = Array(repeating: [9, 11, 10, 8, 12], count: 6).flatMap(\.self)
    let exposures = Array(repeating: 100.0, count: 30)
    #expect(ChangePoints(counts: steady, exposures: exposures).starts == [0])
    let doubled = steady.enumerated().map { $0 < 17 ? $1 : 2 * $1 }
    let found = ChangePoints(counts: doubled, exposures: exposures)
    #expect(found.starts == [0, 17])
    #expect(found.rates.count == 2 && found.rates[1] > 1.8 * found.rates[0])
  }

  @Test("bursts raise the penalty and are not taken for changes")
  func bursts() {
    let counts = (0..<48).map { $0 % 6 == 0 ? 24 : 0 }
    let found = ChangePoints(counts: counts, exposures: Array(repeating: 100, count: 48))
    #expect(found.dispersion > 5)
    #expect(found.starts == [0])
  }

  @Test("nothing, one bin, and bins without posts are no trouble")
  func degenerate() {
    #expect(ChangePoints(counts: [], exposures: []).starts.isEmpty)
    #expect(ChangePoints(counts: [3], exposures: [10]).rates == [0.3])
    #expect(ChangePoints(counts: [0, 0], exposures: [0, 0]).rates == [0])
    let gap = ChangePoints(counts: [5, 0, 0, 5], exposures: [50, 0, 0, 50])
    #expect(gap.starts == [0] && abs(gap.rates[0] - 0.1) < 1e-12)
  }

  @Test("the growth of ties adds up to their counts, and a change is found in its month")
  func growth() {
    let posts = (0..<900).flatMap { day in
      (0..<10).map { post in
        let named = post < (day < 450 ? 1 : 4) ? [0, 1] : post == 9 ? [2, 3] : [4]
        return Sample.post(named, day: day)
      }
    }
    let table = GrowthTable(
      Sample.counts(posts), GraphSettings(), from: Sample.day(0), to: Sample.day(899))
    #expect(table.units.reduce(0, +) == 9_000)
    #expect(table.ties.map { $0.counts.reduce(0, +) } == [450 + 4 * 450, 900])
    #expect(table.ties[0].changes.starts.count == 2)
    let start = table.bins[table.ties[0].changes.starts[1]]
    #expect(abs(start.from.rawValue - Sample.day(450).rawValue) <= 31)
    #expect(table.ties[1].changes.starts == [0])
    let focused = GrowthTable(
      Sample.counts(posts), GraphSettings(), from: Sample.day(0), to: Sample.day(99),
      focus: Sample.entity(2).id)
    #expect(focused.bins.count == 15 && focused.ties.count == 1)
    #expect(focused.ties[0].source.id == Sample.entity(2).id)
  }
}
