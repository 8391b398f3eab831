/// The number of successes in independent trials of different probabilities.
enum PoissonBinomial {
  /// Trials of equal probability.
  struct Class {
    var trials: Int
    var probability: Double
  }

  /// P(X ≥ count), to about 10 digits however small it is.
  ///
  /// The probabilities are tilted, p' = p e^θ / (1 - p + p e^θ), so that `count` is the mean; the
  /// tilted distribution is the convolution of one binomial distribution for each class, and
  /// P(X = x) = P'(X = x) Π (1 - p + p e^θ)^m e^(-θx). All terms are positive, so that nothing cancels.
  ///
  /// Source of the tilting: H. E. Daniels, *Saddlepoint approximations in statistics*, 1954; here it
  /// only scales, and nothing is approximated.
  ///
  /// - Complexity: O(classes × variance of the tilted distribution).
  static func upperTail(count: Int, classes all: [Class]) -> Double {
    let certain = all.reduce(0) { $0 + ($1.probability >= 1 ? $1.trials : 0) }
    let classes = all.filter { $0.probability > 0 && $0.probability < 1 && $0.trials > 0 }
    let count = count - certain
    let most = classes.reduce(0) { $0 + $1.trials }
    if count <= 0 { return 1 }
    if count > most { return 0 }
    if count == most {
      return exponential(
        classes.reduce(0) { $0 + Double($1.trials) * logarithm($1.probability) })
    }
    let tilt = tilt(to: Double(count), classes)
    let mean = classes.reduce(0) { $0 + Double($1.trials) * $1.probability }
    let distribution = convolution(classes, tilt)
    let isUpper = Double(count) > mean
    // The terms relative to that of `count`, e^(-θ(x - count)), added from the smallest on.
    var sum = 0.0
    for (index, value) in distribution.values.enumerated().reversed() {
      let x = distribution.first + index
      if isUpper ? x >= count : x < count {
        sum += value * exponential(-tilt * Double(x - count))
      }
    }
    var logScale = -tilt * Double(count)
    for item in classes {
      logScale +=
        Double(item.trials) * logarithmOfOnePlus(item.probability * (exponential(tilt) - 1))
    }
    let tail = sum * exponential(logScale)
    return isUpper ? min(1, tail) : max(0, 1 - tail)
  }

  private static func tilted(_ p: Double, _ tilt: Double) -> Double {
    let odds = p / (1 - p) * exponential(tilt)
    return odds / (1 + odds)
  }

  /// The θ under which the mean is `target`, by Newton's method.
  private static func tilt(to target: Double, _ classes: [Class]) -> Double {
    var tilt = 0.0
    for _ in 0..<100 {
      var mean = 0.0
      var variance = 0.0
      for item in classes {
        let p = tilted(item.probability, tilt)
        mean += Double(item.trials) * p
        variance += Double(item.trials) * p * (1 - p)
      }
      // θ need not be exact: any tilt near it serves.
      if abs(mean - target) < 1e-6 * target || variance <= 0 { break }
      tilt += max(-2, min(2, (target - mean) / variance))
    }
    return tilt
  }

  /// A distribution: probabilities of consecutive numbers.
  private struct Distribution {
    var first: Int
    var values: [Double]
  }

  private static func convolution(_ classes: [Class], _ tilt: Double) -> Distribution {
    var result = Distribution(first: 0, values: [1])
    for item in classes {
      let next = binomial(item.trials, tilted(item.probability, tilt))
      var values = [Double](
        repeating: 0, count: result.values.count + next.values.count - 1)
      for (i, one) in result.values.enumerated() {
        for (j, other) in next.values.enumerated() { values[i + j] += one * other }
      }
      result = trimmed(Distribution(first: result.first + next.first, values: values))
    }
    return result
  }

  /// The binomial distribution where it is not negligible.
  private static func binomial(_ trials: Int, _ p: Double) -> Distribution {
    let mode = min(trials, Int(Double(trials + 1) * p))
    let peak = Binomial.probability(mode, of: trials, p: p, q: 1 - p)
    let odds = p / (1 - p)
    var upper: [Double] = []
    var term = peak
    var x = mode
    while x < trials {
      term *= Double(trials - x) / Double(x + 1) * odds
      if term < peak * negligible { break }
      upper.append(term)
      x += 1
    }
    var lower: [Double] = []
    term = peak
    x = mode
    while x > 0 {
      term *= Double(x) / Double(trials - x + 1) / odds
      if term < peak * negligible { break }
      lower.append(term)
      x -= 1
    }
    return Distribution(first: mode - lower.count, values: lower.reversed() + [peak] + upper)
  }

  /// The distribution without its negligible ends.
  private static func trimmed(_ distribution: Distribution) -> Distribution {
    let least = (distribution.values.max() ?? 0) * negligible
    let values = distribution.values
    guard let first = values.firstIndex(where: { $0 >= least }),
      let last = values.lastIndex(where: { $0 >= least })
    else { return distribution }
    return Distribution(
      first: distribution.first + first, values: Array(values[first...last]))
  }

  /// What may be dropped beside the largest probability.
  private static let negligible = 1e-18
}
