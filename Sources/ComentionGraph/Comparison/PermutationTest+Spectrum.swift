extension PermutationTest {
  /// The most entities whose spectrum is taken: those with the most co-mentions in the two periods.
  static let mostInSpectrum = 40

  /// The distance of the shapes of the two networks with its p-value.
  ///
  /// ¼ Σ |λₖ - μₖ| over the eigenvalues of the Laplacians D - W of both networks in order, where W holds
  /// the share of each tie in all co-mentions of its period. Each spectrum adds up to 2, so the distance
  /// is from 0 to 1. It does not see which entity is where, only how the network hangs together: two
  /// entities that change places leave it at 0. Arrangements are compared as those of `distance` are.
  ///
  /// Sources: R. C. Wilson, P. Zhu, *A study of graph spectra for comparing graphs and trees*, 2008;
  /// I. Jovanović, Z. Stanić, *Spectral distances of graphs*, 2012.
  ///
  /// - Parameters:
  ///   - items: the cells of each tie.
  ///   - ends: the ends of each tie.
  ///   - jobs: the number of parts worked on at once.
  /// - Complexity: O(B (n + k³)) for n cells, k entities and B arrangements, at most 499 unless all are
  ///   listed.
  func spectralDistance(
    _ items: [[BlockTable.Cell]], ends: [Pair], jobs: Int
  ) async -> NetworkDistance {
    let totals = items.map { $0.reduce(0) { $0 + $1.count } }
    let places = PermutationTest.places(ends, totals)
    let kept = ends.indices.filter {
      places[ends[$0].first] != nil && places[ends[$0].second] != nil
    }
    let network = SpectralNetwork(
      size: places.count,
      ties: kept.map { (places[ends[$0].first] ?? 0, places[ends[$0].second] ?? 0) },
      totals: kept.map { totals[$0] })
    let cells = kept.map { items[$0] }
    let observed = network.distance(
      earlier: cells.map { $0.reduce(0) { $0 + (Int($1.block) < table.earlier ? $1.count : 0) } })
    guard observed.isDefined else {
      return NetworkDistance(value: network.sum > 0 ? 1 : 0, p: nil, permutations: 0)
    }
    // Equal but for rounding is as far apart; so is everything, if the two shapes are the same.
    let limit = observed.value > 1e-12 ? observed.statistic * (1 - 1e-9) : 0
    let used = splits.isComplete ? splits.count : min(splits.count, 499)
    let extremes = await Parallel.map(Array(0..<(used + 7) / 8), jobs: jobs) { group in
      let counts = cells.map { earlierCounts($0, group) }
      return (group * 8..<min(used, group * 8 + 8)).count { split in
        let distance = network.distance(earlier: counts.map { $0[split - group * 8] })
        return !distance.isDefined || distance.statistic >= limit
      }
    }.reduce(0, +)
    let p =
      splits.isComplete
      ? Double(extremes) / Double(used) : Double(extremes + 1) / Double(used + 1)
    return NetworkDistance(value: observed.value, p: p, permutations: used)
  }

  /// The row of each entity whose spectrum is taken.
  private static func places(_ ends: [Pair], _ totals: [Double]) -> [UInt32: Int] {
    var sums: [UInt32: Double] = [:]
    for (pair, total) in zip(ends, totals) {
      sums[pair.first, default: 0] += total
      sums[pair.second, default: 0] += total
    }
    let order = sums.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    return Dictionary(
      uniqueKeysWithValues: order.prefix(mostInSpectrum).enumerated().map { ($1.key, $0) })
  }
}

/// The ties whose spectra are compared.
private struct SpectralNetwork: Sendable {
  /// The number of entities.
  let size: Int
  /// The ends of each tie as rows.
  let ties: [(Int, Int)]
  /// The count of each tie in both periods.
  let totals: [Double]
  /// The sum of the counts.
  let sum: Double

  init(size: Int, ties: [(Int, Int)], totals: [Double]) {
    (self.size, self.ties, self.totals) = (size, ties, totals)
    sum = totals.reduce(0, +)
  }

  /// A distance, and the same measured against what chance gives.
  struct Distance {
    var value: Double
    var statistic: Double
    /// Whether both periods have ties.
    var isDefined: Bool
  }

  /// The distance if so many of each tie are in the earlier period.
  func distance(earlier: [Double]) -> Distance {
    let one = earlier.reduce(0, +)
    guard one > 0, one < sum else { return Distance(value: 1, statistic: 0, isDefined: false) }
    let first = spectrum(earlier, one)
    let second = spectrum(zip(totals, earlier).map { $0 - $1 }, sum - one)
    let value = zip(first, second).reduce(0) { $0 + abs($1.0 - $1.1) } / 4
    let chance = (one * (sum - one) / sum).squareRoot()
    return Distance(value: value, statistic: value * chance, isDefined: true)
  }

  private func spectrum(_ counts: [Double], _ sum: Double) -> [Double] {
    var laplacian = [Double](repeating: 0, count: size * size)
    for (tie, count) in zip(ties, counts) where count > 0 {
      let share = count / sum
      laplacian[tie.0 * size + tie.1] -= share
      laplacian[tie.1 * size + tie.0] -= share
      laplacian[tie.0 * size + tie.0] += share
      laplacian[tie.1 * size + tie.1] += share
    }
    return SymmetricSpectrum(laplacian, size: size).values
  }
}
