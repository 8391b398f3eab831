/// Binomial probabilities without loss of digits.
///
/// Source: C. Loader, *Fast and Accurate Computation of Binomial Probabilities*, 2000.
enum Binomial {
  /// The probability of `successes` in `trials` of probability `p`.
  ///
  /// - Parameter q: 1 - p, which the caller may know more exactly.
  static func probability(_ successes: Int, of trials: Int, p: Double, q: Double) -> Double {
    guard (0...trials).contains(successes) else { return 0 }
    if p <= 0 { return successes == 0 ? 1 : 0 }
    if q <= 0 { return successes == trials ? 1 : 0 }
    let (x, n) = (Double(successes), Double(trials))
    if successes == 0 {
      if trials == 0 { return 1 }
      return exponential(p < 0.1 ? -deviance(n, n * q) - n * p : n * logarithm(q))
    }
    if successes == trials {
      return exponential(q < 0.1 ? -deviance(n, n * p) - n * q : n * logarithm(p))
    }
    let error =
      stirlingError(trials) - stirlingError(successes) - stirlingError(trials - successes)
      - deviance(x, n * p) - deviance(n - x, n * q)
    return exponential(error) / (2 * Double.pi * x * (1 - x / n)).squareRoot()
  }

  /// x ln(x/m) + m - x: half the share of one cell in the deviance G².
  ///
  /// Summed as a series where x and m are close, so that the difference is not lost in rounding.
  static func deviance(_ x: Double, _ mean: Double) -> Double {
    if x == 0 { return mean }
    let ratio = (x - mean) / (x + mean)
    guard abs(ratio) < 0.1 else { return x * logarithm(x / mean) + mean - x }
    var sum = (x - mean) * ratio
    var term = 2 * x * ratio
    let square = ratio * ratio
    for step in 1..<1_000 {
      term *= square
      let next = sum + term / Double(2 * step + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// ln n! less Stirling's approximation of it.
  static func stirlingError(_ number: Int) -> Double {
    if number < smallErrors.count { return smallErrors[number] }
    let n = Double(number)
    let square = n * n
    let inner = 1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / square) / square
    return (1 / 12.0 - (1 / 360.0 - inner / square) / square) / n
  }

  private static let smallErrors: [Double] = {
    var factorial = 1.0
    return (0..<16).map { number in
      guard number > 0 else { return 0 }
      let n = Double(number)
      factorial *= n
      return logarithm(factorial) - (n + 0.5) * logarithm(n) + n
        - 0.5 * logarithm(2 * Double.pi)
    }
  }()
}
