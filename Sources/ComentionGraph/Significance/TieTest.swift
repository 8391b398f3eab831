/// Tests all ties of a table against chance.
struct TieTest {
  /// The chance of each tie, in the order in which ties were given.
  let pValues: [Double]
  /// The p-values corrected for the number of tests.
  let qValues: [Double]

  /// Tests ties.
  ///
  /// - Parameters:
  ///   - backbone: the test.
  ///   - ties: all pairs that meet, by index in `counts`.
  ///   - counts: the number of units of each entity.
  ///   - sizes: the number of units of each size.
  ///   - tests: the number of pairs that could have met; those that did not have p = 1.
  init(
    _ backbone: Backbone, ties: [WeightBackbones.Tie], counts: [Int],
    sizes: [(size: Int, units: Int)], tests: Int
  ) {
    switch backbone {
    case .none: pValues = []
    case .disparity: pValues = WeightBackbones.disparity(ties, nodes: counts.count)
    case .noiseCorrected: pValues = WeightBackbones.noiseCorrected(ties, nodes: counts.count)
    case .hypergeometric:
      let units = sizes.reduce(0) { $0 + $1.units }
      pValues = TieTest.each(ties, counts) { key in
        Hypergeometric.upperTail(
          count: key.count, first: key.first, second: key.second, units: units)
      }
    case .sdsm:
      let model = ConfigurationModel(counts: counts, sizes: sizes)
      pValues = TieTest.each(ties, counts) { key in
        PoissonBinomial.upperTail(
          count: key.count,
          classes: model.classes.map { size in
            PoissonBinomial.Class(
              trials: size.units,
              probability: model.probability(ofCount: key.first, in: size)
                * model.probability(ofCount: key.second, in: size))
          })
      }
    }
    qValues = FalseDiscovery.qValues(pValues, tests: max(tests, pValues.count))
  }

  /// A count with its two margins, on which the tests by units depend alone.
  private struct Key: Hashable {
    var count: Int
    var first: Int
    var second: Int
  }

  /// One p-value for each tie, computed once for ties alike: most ties of a large network are.
  private static func each(
    _ ties: [WeightBackbones.Tie], _ counts: [Int], _ pValue: (Key) -> Double
  ) -> [Double] {
    var known: [Key: Double] = [:]
    return ties.map { tie in
      let ends = (counts[tie.first], counts[tie.second])
      let key = Key(count: tie.count, first: min(ends.0, ends.1), second: max(ends.0, ends.1))
      if let value = known[key] { return value }
      let value = pValue(key)
      known[key] = value
      return value
    }
  }
}
