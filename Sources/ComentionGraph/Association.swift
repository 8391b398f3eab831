/// How closely two entities belong together, whatever their size: a count with its margins, and the
/// usual measures of it.
///
/// Of N units, n_i name one entity, n_j the other and c both; all four are raw counts of the same unit.
///
/// ```swift
/// let tie = Association(count: 4, first: 8, second: 5, units: 100)
/// tie.strength  // 10: ten times as often together as by chance
/// tie.jaccard   // 4/9
/// ```
public struct Association: Sendable, Hashable {
  /// The number c of units that name both.
  public var count: Int
  /// The number n_i of units that name the one.
  public var first: Int
  /// The number n_j of units that name the other.
  public var second: Int
  /// The number N of units.
  public var units: Int

  /// Makes an association.
  ///
  /// - Precondition: 1 ≤ count ≤ first, second ≤ units.
  public init(count: Int, first: Int, second: Int, units: Int) {
    precondition(
      count >= 1 && count <= min(first, second) && max(first, second) <= units,
      "a count must be positive and not exceed its margins, nor these the number of units")
    self.count = count
    self.first = first
    self.second = second
    self.units = units
  }

  /// The number of units expected to name both if the two had nothing to do with each other,
  /// n_i n_j / N.
  public var expected: Double { Double(first) * Double(second) / Double(units) }

  /// The association strength c N / (n_i n_j), the ratio of the observed to the expected count; 1 for
  /// chance.
  ///
  /// Source: N. J. van Eck, L. Waltman, *How to normalize cooccurrence data?*, 2009, whose measure is
  /// this one but for the constant N. VOSviewer has the sums of a node's ties for the margins; here they
  /// are counts of units, as the count is.
  public var strength: Double { Double(count) / expected }

  /// Jaccard's index c / (n_i + n_j - c), from 0 to 1.
  public var jaccard: Double { Double(count) / Double(first + second - count) }

  /// The cosine or Salton's index c / √(n_i n_j), from 0 to 1.
  public var cosine: Double {
    Double(count) / (Double(first) * Double(second)).squareRoot()
  }

  /// Dice's index 2c / (n_i + n_j), from 0 to 1.
  public var dice: Double { 2 * Double(count) / Double(first + second) }

  /// The inclusion or Simpson's index c / min(n_i, n_j), from 0 to 1.
  public var inclusion: Double { Double(count) / Double(min(first, second)) }

  /// The normalised pointwise mutual information ln(cN / (n_i n_j)) / -ln(c/N), from -1 to 1; 0 for
  /// chance, 1 if one never comes without the other.
  ///
  /// Source: G. Bouma, *Normalized (pointwise) mutual information in collocation extraction*, 2009.
  /// Two entities that every unit names are always together: 1.
  public var npmi: Double {
    if count == units { return 1 }
    return logarithm(strength) / -logarithm(Double(count) / Double(units))
  }

  /// The log-likelihood ratio G² = 2 Σ O ln(O/E) over the four cells of the table of both entities,
  /// negative if they meet less often than by chance.
  ///
  /// Source: T. Dunning, *Accurate methods for the statistics of surprise and coincidence*, 1993.
  public var logLikelihood: Double {
    let rows = [Double(first), Double(units - first)]
    let columns = [Double(second), Double(units - second)]
    let observed = [
      [Double(count), Double(first - count)],
      [Double(second - count), Double(units - first - second + count)],
    ]
    var sum = 0.0
    // Observed and expected cells have equal sums, so Σ (E - O) = 0 may be added to keep small
    // differences exact.
    for row in 0..<2 {
      for column in 0..<2 where rows[row] > 0 && columns[column] > 0 {
        sum += Binomial.deviance(
          observed[row][column], rows[row] * columns[column] / Double(units))
      }
    }
    return Double(count) < expected ? -2 * sum : 2 * sum
  }
}

/// What orders the ties of a graph, and what their limits are measured in.
public enum TieMeasure: String, CaseIterable, Sendable {
  /// The raw count.
  case count
  /// The time-weighted count.
  case weight
  /// See `Association.strength`.
  case association
  /// See `Association.jaccard`.
  case jaccard
  /// See `Association.cosine`.
  case cosine
  /// See `Association.dice`.
  case dice
  /// See `Association.inclusion`.
  case inclusion
  /// See `Association.npmi`.
  case npmi
  /// See `Association.logLikelihood`.
  case logLikelihood = "loglikelihood"
}

extension Graph.Edge {
  /// The value of a measure; nothing for a measure of association if the edge has none.
  public func value(of measure: TieMeasure) -> Double? {
    switch measure {
    case .count: Double(count)
    case .weight: weight
    case .association: association?.strength
    case .jaccard: association?.jaccard
    case .cosine: association?.cosine
    case .dice: association?.dice
    case .inclusion: association?.inclusion
    case .npmi: association?.npmi
    case .logLikelihood: association?.logLikelihood
    }
  }
}
