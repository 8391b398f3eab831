/// Backbones that look at the weights of a network only, not at the units behind them.
enum WeightBackbones {
  /// A tie with its raw count.
  struct Tie {
    var first: Int
    var second: Int
    var count: Int
  }

  /// The p-values of the disparity filter: for the ends i of degree k_i and strength s_i the least of
  /// (1 - w/s_i)^(k_i - 1).
  ///
  /// An end of degree 1 says nothing about its only tie: its value is 1.
  ///
  /// Source: M. Á. Serrano, M. Boguñá, A. Vespignani, *Extracting the multiscale backbone of complex
  /// weighted networks*, 2009.
  static func disparity(_ ties: [Tie], nodes: Int) -> [Double] {
    let (degrees, strengths) = margins(ties, nodes)
    return ties.map { tie in
      let values = [tie.first, tie.second].map { end -> Double in
        guard degrees[end] > 1 else { return 1 }
        let rest = (strengths[end] - Double(tie.count)) / strengths[end]
        return exponential(Double(degrees[end] - 1) * logarithm(rest))
      }
      return min(values[0], values[1])
    }
  }

  /// The p-values of the noise-corrected backbone, P(Z > L / sd(L)).
  ///
  /// With strengths n_i, n_j and N their sum over all nodes, κ = N / (n_i n_j), the lift
  /// L = (κw - 1) / (κw + 1) is compared with its standard deviation. The probability of a co-mention
  /// has a beta prior with mean μ = n_i n_j / N² and the variance of the hypergeometric distribution,
  /// so α = μ²(1-μ)/σ² - μ and β = μ(1-μ)²/σ² - (1-μ); with the posterior mean p the variance of w is
  /// N p (1-p), and sd(L) = √(Var w) · 2(κ + wκ') / (κw + 1)², κ' = 1/(n_i n_j) - N(n_i + n_j)/(n_i n_j)².
  ///
  /// Source: M. Coscia, F. Neffke, *Network backboning with noisy data*, 2017. Their program has
  /// (1 - μ²) for (1-μ)² in β; the moments of a beta distribution ask for the latter.
  static func noiseCorrected(_ ties: [Tie], nodes: Int) -> [Double] {
    let (_, strengths) = margins(ties, nodes)
    let total = strengths.reduce(0, +)
    return ties.map { tie in
      let (one, other) = (strengths[tie.first], strengths[tie.second])
      let weight = Double(tie.count)
      let product = one * other
      let mean = product / (total * total)
      let variance =
        product * (total - one) * (total - other) / (total * total * total * total * (total - 1))
      // Two nodes that have all ties between them leave nothing to compare with.
      guard variance > 0, mean < 1 else { return 1 }
      let alpha = mean * mean * (1 - mean) / variance - mean
      let beta = mean * (1 - mean) * (1 - mean) / variance - (1 - mean)
      let p = (alpha + weight) / (alpha + beta + total)
      let kappa = total / product
      let slope = 1 / product - total * (one + other) / (product * product)
      let lift = (kappa * weight - 1) / (kappa * weight + 1)
      let deviation =
        (total * p * (1 - p)).squareRoot() * 2 * (kappa + weight * slope).magnitude
        / ((kappa * weight + 1) * (kappa * weight + 1))
      guard deviation > 0 else { return lift > 0 ? 0 : 1 }
      return normalTail(lift / deviation)
    }
  }

  private static func margins(_ ties: [Tie], _ nodes: Int) -> ([Int], [Double]) {
    var degrees = [Int](repeating: 0, count: nodes)
    var strengths = [Double](repeating: 0, count: nodes)
    for tie in ties {
      for end in [tie.first, tie.second] {
        degrees[end] += 1
        strengths[end] += Double(tie.count)
      }
    }
    return (degrees, strengths)
  }
}
