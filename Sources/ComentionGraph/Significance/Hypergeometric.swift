/// The hypergeometric distribution: how often two entities meet if the units of each are drawn at
/// random.
///
/// Of N units, n_i name one entity and n_j the other. If the n_j are a random choice,
/// P(X = x) = C(n_i, x) C(N - n_i, n_j - x) / C(N, n_j).
enum Hypergeometric {
  /// P(X ≥ count), to about 13 digits however small it is.
  ///
  /// - Complexity: O(standard deviation of X).
  static func upperTail(count: Int, first: Int, second: Int, units: Int) -> Double {
    let least = max(0, first + second - units)
    let most = min(first, second)
    if count <= least { return 1 }
    if count > most { return 0 }
    let mean = Double(first) * Double(second) / Double(units)
    // The side of `count` on which the terms fall.
    if Double(count) > mean {
      return min(1, sum(from: count, to: most, by: 1, first, second, units))
    }
    return max(0, 1 - sum(from: count - 1, to: least, by: -1, first, second, units))
  }

  /// P(X = count).
  static func probability(count: Int, first: Int, second: Int, units: Int) -> Double {
    let p = Double(second) / Double(units)
    let q = Double(units - second) / Double(units)
    return Binomial.probability(count, of: first, p: p, q: q)
      * Binomial.probability(second - count, of: units - first, p: p, q: q)
      / Binomial.probability(second, of: units, p: p, q: q)
  }

  /// The sum of falling probabilities, each from the one before.
  private static func sum(
    from start: Int, to end: Int, by step: Int, _ first: Int, _ second: Int, _ units: Int
  ) -> Double {
    var term = probability(count: start, first: first, second: second, units: units)
    var sum = term
    var x = start
    while x != end, term > sum * 1e-18 {
      if step > 0 {
        term *= Double(first - x) * Double(second - x)
        term /= Double(x + 1) * Double(units - first - second + x + 1)
      } else {
        term *= Double(x) * Double(units - first - second + x)
        term /= Double(first - x + 1) * Double(second - x + 1)
      }
      x += step
      sum += term
    }
    return sum
  }
}
