/// How much the weights and ranks of a graph might have differed by chance.
///
/// The span of the posts is cut into blocks of days; each replicate draws as many blocks as there are,
/// with replacement, and adds up the weights that their posts have in the graph. What stands together
/// in one day, such as a burst of reposts, stays together, so that it is not taken for independent
/// evidence. Days without posts are blocks too. Undated posts are one block more.
///
/// The interval of a weight goes from the (1-level)/2 to the (1+level)/2 quantile of its replicates:
/// the percentile interval of B. Efron, *Nonparametric standard errors and confidence intervals*,
/// 1981; blocks as in H. R. Künsch, *The jackknife and the bootstrap for general stationary
/// observations*, 1989, but not overlapping.
///
/// ```swift
/// let graph = await Graph(counts: counts, settings: settings)
///   .addingIntervals(from: counts, Bootstrap(), jobs: 2)
/// graph.edges[0].interval       // 11.2...19.8
/// graph.nodes[0].rankInterval   // 1...2
/// ```
public struct Bootstrap: Sendable, Equatable {
  /// The number of replicates.
  public var replicates = 999
  /// The nominal coverage of the intervals, between 0 and 1.
  public var level = 0.9
  /// The length of a block in days; longer ones keep longer bursts together.
  public var blockDays = 1
  /// The start of the random draws; equal seeds give equal intervals, whatever the number of jobs.
  public var seed: UInt64 = 1

  /// Makes the default settings: 999 replicates, 90%, single days.
  public init() {}

  /// The lower and upper quantile of some values.
  func interval<Value: Comparable>(_ values: [Value]) -> ClosedRange<Value>? {
    let sorted = values.sorted()
    guard let last = sorted.indices.last else { return nil }
    // The k-th of B values is the k/(B+1) quantile.
    let steps = Double(sorted.count + 1)
    let lower = Int((steps * (1 - level) / 2).rounded()) - 1
    let upper = Int((steps * (1 + level) / 2).rounded()) - 1
    return sorted[max(0, min(last, lower))]...sorted[max(0, min(last, upper))]
  }
}
