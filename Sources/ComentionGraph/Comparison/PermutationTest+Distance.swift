extension PermutationTest {
  /// The distance of the two networks with its p-value.
  ///
  /// Arrangements are compared by d √(M₁M₂/M), the distance d over what chance makes of it for sums of
  /// counts M₁ and M₂: a small network is always far from everything.
  ///
  /// - Parameters:
  ///   - items: the cells of each tie.
  ///   - jobs: the number of parts worked on at once.
  /// - Complexity: O(B n) for n cells and B arrangements, at most 999 unless all are listed.
  func distance(_ items: [[BlockTable.Cell]], jobs: Int) async -> NetworkDistance {
    let used = splits.isComplete ? splits.count : min(splits.count, 999)
    var mass = [Double](repeating: 0, count: table.units.count)
    for cells in items { for cell in cells { mass[Int(cell.block)] += cell.count } }
    let sum = mass.reduce(0, +)
    let earlier = mass[..<table.earlier].reduce(0, +)
    var value = 0.0
    for cells in items {
      let count = cells.reduce(0) { $0 + $1.count }
      let part = cells.reduce(0) { $0 + (Int($1.block) < table.earlier ? $1.count : 0) }
      value += abs(part * (sum - earlier) - (count - part) * earlier)
    }
    guard earlier > 0, earlier < sum else {
      return NetworkDistance(value: sum > 0 ? 1 : 0, p: nil, permutations: 0)
    }
    // Both sums of counts are factored out: |y₁/M₁ - y₂/M₂| = |y₁M₂ - y₂M₁| / (M₁M₂).
    let limit = value / (earlier * (sum - earlier)).squareRoot() * (1 - 1e-9)
    let massCells = mass.enumerated().map {
      BlockTable.Cell(block: Int32($0.offset), count: $0.element)
    }
    let groups = Array(0..<(used + 7) / 8)
    let extremes = await Parallel.map(groups, jobs: jobs) { group in
      let ones = earlierCounts(massCells, group)
      let others = SIMD8(repeating: sum) - ones
      var distances = SIMD8<Double>.zero
      for cells in items {
        let count = cells.reduce(0) { $0 + $1.count }
        let parts = earlierCounts(cells, group)
        let differences = parts * others - (count - parts) * ones
        distances += differences.replacing(with: -differences, where: differences .< 0)
      }
      return (group * 8..<min(used, group * 8 + 8)).count { split in
        let (one, other) = (ones[split - group * 8], others[split - group * 8])
        // All ties in one period: nothing is farther apart.
        guard one > 0, other > 0 else { return true }
        return distances[split - group * 8] / (one * other).squareRoot() >= limit
      }
    }.reduce(0, +)
    let p =
      splits.isComplete
      ? Double(extremes) / Double(used) : Double(extremes + 1) / Double(used + 1)
    return NetworkDistance(
      value: value / (2 * earlier * (sum - earlier)), p: p, permutations: used)
  }
}
