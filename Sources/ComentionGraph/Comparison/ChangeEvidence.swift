/// The evidence for changes between two periods: rates, intervals and p-values.
struct ChangeEvidence {
  let periods: [ComparisonPeriod]
  let pair: (Int, Int)
  /// The units of the two periods.
  let units: (Double, Double)
  let table: BlockTable
  let settings: ComparisonSettings
  /// The test, if it is the one by permutation.
  let test: PermutationTest?

  /// The changes of items.
  ///
  /// Items that are too rare to reach the level even if all were in one period are not tested. The rule
  /// looks at both periods together and so does not favour changes (R. E. Tarone, *A modified Bonferroni
  /// method for discrete data*, 1990; R. Bourgon et al., *Independent filtering*, 2010).
  ///
  /// - Parameters:
  ///   - items: the cells of each item.
  ///   - counts: the counts of each item in all periods.
  ///   - isTested: whether the two periods can be tested at all.
  func changes(
    _ items: [[BlockTable.Cell]], counts: [[Int]], _ isTested: Bool
  ) async -> [Change] {
    var changes = zip(items, counts).map { rates($0, $1, isTested) }
    guard isTested else { return changes }
    let chosen = items.indices.filter { index in
      let total = changes[index].counts[pair.0] + changes[index].counts[pair.1]
      let least =
        test?.leastPValue(items[index])
        ?? RateRatioTest.leastPValue(total: total, units: units)
      return least <= settings.alpha
    }
    let pValues: [Double]
    if let test {
      pValues = await test.pValues(chosen.map { items[$0] }, jobs: settings.jobs)
    } else {
      pValues = chosen.map { index in
        RateRatioTest.pValue(
          earlier: changes[index].counts[pair.0], later: changes[index].counts[pair.1],
          units: units)
      }
    }
    for (place, index) in chosen.enumerated() { changes[index].p = pValues[place] }
    return changes
  }

  /// Shares and the ratio of rates with its interval.
  ///
  /// The variance of ln((y + ½)/n) is φ/(y + ½). φ is the sum of squares of the daily counts about their
  /// expectation over the count, and at least 1: bursts widen the interval, nothing narrows it below
  /// that of independent posts (P. McCullagh, J. A. Nelder, *Generalized Linear Models*, 1989, 4.5).
  private func rates(_ cells: [BlockTable.Cell], _ counts: [Int], _ isTested: Bool) -> Change {
    var change = Change(
      counts: counts, shares: zip(periods, counts).map { $0.share(ofCount: $1) },
      verdict: .undecided)
    guard units.0 > 0, units.1 > 0, pair.0 != pair.1 else { return change }
    let (one, other) = (Double(counts[pair.0]), Double(counts[pair.1]))
    let ratio =
      logarithm((other + 0.5) / units.1 / ((one + 0.5) / units.0)) / logarithm(2)
    let squares = (
      dispersion(cells, count: one, units: units.0, isEarlier: true),
      dispersion(cells, count: other, units: units.1, isEarlier: false)
    )
    let variance = squares.0 / (one + 0.5) + squares.1 / (other + 0.5)
    let half = 1.959963984540054 * variance.squareRoot() / logarithm(2)
    change.logRatio = ratio
    if isTested { change.interval = (ratio - half)...(ratio + half) }
    return change
  }

  /// How much more the daily counts of one period vary than those of independent posts.
  private func dispersion(
    _ cells: [BlockTable.Cell], count: Double, units: Double, isEarlier: Bool
  ) -> Double {
    guard count > 0 else { return 1 }
    let rate = count / units
    let range = isEarlier ? 0..<table.earlier : table.earlier..<table.units.count
    // Days without the item add (rate · units)²; those with it are corrected.
    var sum = rate * rate * (isEarlier ? table.squares.0 : table.squares.1)
    for cell in cells where range.contains(Int(cell.block)) {
      let expected = rate * table.units[Int(cell.block)]
      sum += (cell.count - expected) * (cell.count - expected) - expected * expected
    }
    return max(1, sum / count)
  }
}
