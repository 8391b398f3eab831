/// One period of a comparison with its network.
public struct ComparisonPeriod: Sendable, Equatable {
  /// The name and the days.
  public var period: Period
  /// All entities and ties of the period, weighted from the end of the period.
  public var graph: Graph
  /// The sum of the time weights of the units, by which weights are divided to give shares.
  public var totalWeight: Double

  /// The share of the period's units that some of them are.
  public func share(ofCount count: Int) -> Double {
    graph.summary.units > 0 ? Double(count) / Double(graph.summary.units) : 0
  }

  /// The time-weighted share of the period's units.
  public func share(ofWeight weight: Double) -> Double {
    totalWeight > 0 ? weight / totalWeight : 0
  }
}
