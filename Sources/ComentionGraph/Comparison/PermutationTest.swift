/// The permutation of blocks of days between two periods.
///
/// If a tie did not change, it does not matter which days fell into which period. So whole days change
/// places, many times, and the p-value is the share of the arrangements in which the tie differs at
/// least as much as it did. Posts of one day stay together, so that a story told in twenty posts of a day
/// is one event and not twenty.
///
/// The difference is measured as T = (y₁ - y n₁/n)² / (n₁ n₂): the square of the statistic for two
/// proportions, with the units n₁ and n₂ that the two periods have *in that arrangement*. Dividing by
/// them keeps the test honest where one period has many more posts a day.
///
/// With C arrangements at least as extreme among B random ones, p = (C + 1)/(B + 1); it is C/B if the B
/// are all arrangements there are. Where `stopAfter` = h is given, the arrangements of a tie end with the
/// h-th that is as extreme, the l-th of all, with p = h/l.
///
/// Sources: R. A. Fisher, *The Design of Experiments*, 1935; B. Phipson, G. K. Smyth, *Permutation p-values
/// should never be zero*, 2010; J. Besag, P. Clifford, *Sequential Monte Carlo p-values*, 1991.
struct PermutationTest: Sendable {
  let table: BlockTable
  let splits: BlockSplits
  let stopAfter: Int?
  private let total: Double

  init(_ table: BlockTable, _ settings: ComparisonSettings) {
    self.table = table
    splits = BlockSplits(
      units: table.units, earlier: table.earlier, limit: settings.permutations,
      seed: settings.seed)
    stopAfter = splits.isComplete ? nil : settings.stopAfter
    total = table.units.reduce(0, +)
  }

  /// The p-value of each item.
  ///
  /// - Parameters:
  ///   - items: the cells of each item.
  ///   - jobs: the number of parts worked on at once.
  /// - Complexity: O(B n) for B arrangements and n cells, less where `stopAfter` applies.
  func pValues(_ items: [[BlockTable.Cell]], jobs: Int) async -> [Double] {
    await Parallel.map(items, jobs: jobs) { pValue($0) }
  }

  /// The p-value of one item.
  func pValue(_ cells: [BlockTable.Cell]) -> Double {
    let count = cells.reduce(0) { $0 + $1.count }
    func statistic(_ earlierCount: Double, _ earlierUnits: Double) -> Double {
      let difference = earlierCount * total - count * earlierUnits
      return difference * difference / (earlierUnits * (total - earlierUnits))
    }
    let observed = cells.reduce(0) { $0 + (Int($1.block) < table.earlier ? $1.count : 0) }
    let units = table.units[..<table.earlier].reduce(0, +)
    // Arrangements that are the same but for rounding are as extreme.
    let limit = statistic(observed, units) * (1 - 1e-9)
    var extreme = 0
    for group in 0..<(splits.count + 7) / 8 {
      let sums = earlierCounts(cells, group)
      for split in group * 8..<min(splits.count, group * 8 + 8)
      where statistic(sums[split - group * 8], splits.earlierUnits[split]) >= limit {
        extreme += 1
        if extreme == stopAfter { return Double(extreme) / Double(split + 1) }
      }
    }
    return splits.isComplete
      ? Double(extreme) / Double(splits.count) : Double(extreme + 1) / Double(splits.count + 1)
  }

  /// The least p-value that an item can have under any split: that of the arrangements with as much of it as
  /// possible in one period.
  ///
  /// An item in few blocks is taken as equally frequent in all of them. One that is in more blocks than a
  /// period has is judged by its counts, because it can change without ever being absent.
  func leastPValue(_ cells: [BlockTable.Cell]) -> Double {
    let all = table.units.count
    let (one, other) = (table.earlier, all - table.earlier)
    if cells.count <= min(one, other) {
      return min(
        PermutationTest.chance(of: cells.count, in: one, among: all),
        PermutationTest.chance(of: cells.count, in: other, among: all))
    }
    let counts = cells.map(\.count).sorted(by: >)
    return min(
      PermutationTest.chance(ofLargest: counts, in: one, among: all),
      PermutationTest.chance(ofLargest: counts, in: other, among: all))
  }

  /// The probability that the `room` blocks drawn of `all` have the largest sum that they can have.
  private static func chance(ofLargest counts: [Double], in room: Int, among all: Int) -> Double {
    guard room > 0 else { return 1 }
    let least = room <= counts.count ? counts[room - 1] : 0
    let larger = counts.count { $0 > least }
    let equal = least > 0 ? counts.count { $0 == least } : all - counts.count
    // C(equal, room - larger) / C(all, room).
    var sum = 0.0
    for step in 0..<(room - larger) { sum += logarithm(Double(equal - step) / Double(step + 1)) }
    for step in 0..<room { sum -= logarithm(Double(all - step) / Double(step + 1)) }
    return min(1, exponential(sum))
  }

  /// The probability that of `chosen` blocks as many as possible are among the `room` drawn of `all`.
  private static func chance(of chosen: Int, in room: Int, among all: Int) -> Double {
    var chance = 1.0
    for step in 0..<min(chosen, room) {
      chance *= Double(max(chosen, room) - step) / Double(all - step)
    }
    return chance
  }

  /// The count of an item in the earlier period under eight arrangements at once.
  @inline(__always)
  func earlierCounts(_ cells: [BlockTable.Cell], _ group: Int) -> SIMD8<Double> {
    var sums = SIMD8<Double>.zero
    let base = group * table.units.count
    for cell in cells {
      sums += PermutationTest.masks[Int(splits.bits[base + Int(cell.block)])] * cell.count
    }
    return sums
  }

  /// For each byte its bits as numbers.
  private static let masks: [SIMD8<Double>] = (0..<256).map { byte in
    var mask = SIMD8<Double>.zero
    for lane in 0..<8 where byte >> lane & 1 == 1 { mask[lane] = 1 }
    return mask
  }
}
