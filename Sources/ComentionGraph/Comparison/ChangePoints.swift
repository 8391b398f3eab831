/// The moments at which a rate of counts changed.
///
/// The counts are taken as Poisson with a constant rate between two moments. Of all ways to cut them, the
/// one with the least Σ cost + β · (number of cuts) is found, exactly. The cost of a segment with count y
/// over exposure E is -2 y ln(y/E), that is, minus twice the logarithm of its likelihood but for terms
/// that no cut changes. The penalty is β = 3 φ ln n for n bins: three because a cut adds a rate and a
/// moment, which is worth more than a number (N. R. Zhang, D. O. Siegmund, 2007); φ ≥ 1 is how much more
/// neighbouring bins differ than Poisson counts do, so that bursts are not taken for changes.
///
/// ```swift
/// let growth = ChangePoints(counts: [2, 3, 2, 9, 8, 11], exposures: [50, 50, 50, 50, 50, 50])
/// growth.starts   // [0, 3]
/// ```
///
/// Sources: R. Killick, P. Fearnhead, I. A. Eckley, *Optimal detection of changepoints with a linear
/// computational cost*, 2012 (PELT); N. R. Zhang, D. O. Siegmund, *A modified Bayes information
/// criterion with applications to the analysis of comparative genomic hybridization data*, 2007.
public struct ChangePoints: Sendable, Equatable {
  /// The first bin of each segment; the first is 0.
  public let starts: [Int]
  /// The rate of each segment: counts over exposure, 0 where there is no exposure.
  public let rates: [Double]
  /// How much more neighbouring bins differ than Poisson counts; at least 1.
  public let dispersion: Double

  /// Finds the moments.
  ///
  /// - Parameters:
  ///   - counts: the count of each bin, 0 where there is no exposure.
  ///   - exposures: what the counts are out of, such as the posts of each bin.
  ///   - penalty: the factor of φ ln n.
  /// - Complexity: O(n²) at worst for n bins, about O(n) where the rate changes often.
  public init(counts: [Int], exposures: [Double], penalty: Double = 3) {
    precondition(counts.count == exposures.count, "every count has an exposure")
    let dispersion = ChangePoints.dispersion(counts, exposures)
    self.dispersion = dispersion
    guard !counts.isEmpty else {
      (starts, rates) = ([], [])
      return
    }
    var sums: [(count: Double, exposure: Double)] = [(0, 0)]
    for (count, exposure) in zip(counts, exposures) {
      let last = sums[sums.count - 1]
      sums.append((last.count + Double(count), last.exposure + exposure))
    }
    func cost(_ start: Int, _ end: Int) -> Double {
      let count = sums[end].count - sums[start].count
      let exposure = sums[end].exposure - sums[start].exposure
      return count > 0 && exposure > 0 ? -2 * count * logarithm(count / exposure) : 0
    }
    let price = penalty * dispersion * logarithm(Double(max(2, counts.count)))
    // best[t] is the least cost of the bins before t, and from[t] where their last segment starts.
    var best = [-price]
    var from = [0]
    var candidates = [0]
    for end in 1...counts.count {
      let values = candidates.map { best[$0] + cost($0, end) }
      var least = 0
      for place in values.indices where values[place] < values[least] - 1e-12 { least = place }
      best.append(values[least] + price)
      from.append(candidates[least])
      // A start that is already worse than a new cut here will never be the best one.
      candidates = zip(candidates, values).filter { $1 <= best[end] }.map(\.0) + [end]
    }
    var starts: [Int] = []
    var end = counts.count
    while end > 0 {
      starts.append(from[end])
      end = from[end]
    }
    let ordered = Array(starts.reversed())
    self.starts = ordered
    rates = ordered.indices.map { place in
      let next = place + 1 < ordered.count ? ordered[place + 1] : counts.count
      let exposure = sums[next].exposure - sums[ordered[place]].exposure
      return exposure > 0 ? (sums[next].count - sums[ordered[place]].count) / exposure : 0
    }
  }

  /// The mean of (y₁ - y E₁/E)² / (y E₁E₂/E²) over neighbouring bins with sums y and E: 1 on the average
  /// for Poisson counts, and hardly moved by a few changes of the rate.
  private static func dispersion(_ counts: [Int], _ exposures: [Double]) -> Double {
    let bins = counts.indices.filter { exposures[$0] > 0 }
    var sum = 0.0
    var pairs = 0
    for (one, other) in zip(bins, bins.dropFirst()) {
      let count = Double(counts[one] + counts[other])
      let share = exposures[one] / (exposures[one] + exposures[other])
      guard count > 0 else { continue }
      let difference = Double(counts[one]) - count * share
      sum += difference * difference / (count * share * (1 - share))
      pairs += 1
    }
    return pairs > 0 ? max(1, sum / Double(pairs)) : 1
  }
}
