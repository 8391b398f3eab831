/// The exact test of two rates.
///
/// If both periods have the same rate, then of the y units with a tie those in the later period are
/// binomial: Y₂ | y ~ Bin(y, n₂/(n₁ + n₂)), for n₁ and n₂ units in all. The p-value is the probability of
/// all splits of y that are no more likely than the one seen.
///
/// Source: J. Przyborowski, H. Wilenski, *Homogeneity of results in testing samples from Poisson series*,
/// 1940. It takes units as independent; bursts of posts on one story make it claim too much.
enum RateRatioTest {
  /// The two-sided p-value.
  ///
  /// - Parameters:
  ///   - earlier: the units with the tie in the earlier period.
  ///   - later: the same in the later period.
  ///   - units: all units of the two periods, both positive.
  /// - Complexity: O(earlier + later).
  static func pValue(earlier: Int, later: Int, units: (Double, Double)) -> Double {
    let total = earlier + later
    guard total > 0, units.0 > 0, units.1 > 0 else { return 1 }
    let odds = units.1 / units.0
    // Probabilities relative to that of the mode, so that none of the large ones is lost.
    let mode = min(total, Int(Double(total + 1) * units.1 / (units.0 + units.1)))
    var relative = [Double](repeating: 0, count: total + 1)
    relative[mode] = 1
    for k in stride(from: mode, to: total, by: 1) {
      relative[k + 1] = relative[k] * Double(total - k) / Double(k + 1) * odds
    }
    for k in stride(from: mode, to: 0, by: -1) {
      relative[k - 1] = relative[k] * Double(k) / Double(total - k + 1) / odds
    }
    // Equal probabilities may differ in the last bits.
    let limit = relative[later] * (1 + 1e-9)
    var all = 0.0
    var extreme = 0.0
    for value in relative.sorted() {
      all += value
      if value <= limit { extreme += value }
    }
    return min(1, extreme / all)
  }

  /// The least p-value that a number of units can have.
  static func leastPValue(total: Int, units: (Double, Double)) -> Double {
    let share = min(units.0, units.1) / (units.0 + units.1)
    var least = 1.0
    for _ in 0..<total where least > 1e-300 { least *= share }
    return least
  }
}
