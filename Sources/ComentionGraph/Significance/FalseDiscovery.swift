/// Corrects p-values for the number of tests.
///
/// Source: Y. Benjamini, Y. Hochberg, *Controlling the false discovery rate*, 1995.
public enum FalseDiscovery {
  /// The q-values of p-values: keeping those with q ≤ α expects at most a share α of false ones.
  ///
  /// q of the k-th smallest p is the least of p·m/k over it and all larger ones, for m tests. If the
  /// p-values belong to the tests with the smallest p of a larger family, `tests` is the size of the
  /// family; pairs that never meet have p = 1 and need not be listed.
  ///
  /// ```swift
  /// FalseDiscovery.qValues([0.01, 0.04, 0.03], tests: 4)  // 0.04, 0.053…, 0.053…
  /// ```
  ///
  /// - Precondition: `tests` is at least the number of p-values.
  /// - Returns: the q-values in the order of the p-values.
  /// - Complexity: O(n log n).
  public static func qValues(_ pValues: [Double], tests: Int) -> [Double] {
    precondition(tests >= pValues.count, "a family has at least as many tests as p-values")
    let order = pValues.indices.sorted {
      pValues[$0] == pValues[$1] ? $0 < $1 : pValues[$0] < pValues[$1]
    }
    var qValues = pValues
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      least = min(least, pValues[index] * Double(tests) / Double(rank + 1))
      qValues[index] = least
    }
    return qValues
  }
}
