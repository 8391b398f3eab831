extension Graph {
  /// Sorts edges by a falling measure, then as `Graph` says.
  ///
  /// - Complexity: O(n) for many edges, whose keys are of bounded length.
  static func sort(_ edges: inout [Edge], by measure: TieMeasure) {
    let values =
      measure == .weight ? edges.map(\.weight) : edges.map { $0.value(of: measure) ?? 0 }
    // Places are sorted, because edges are large and would be moved many times.
    let order = edges.count > 2_000 ? radixOrder(edges, values) : comparedOrder(edges, values)
    arrange(&edges, order)
  }

  /// The places of edges in order, by comparing.
  static func comparedOrder(_ edges: [Edge], _ values: [Double]) -> [Int] {
    edges.indices.sorted { one, other in
      values[one] == values[other]
        ? edges[one].precedes(edges[other]) : values[one] > values[other]
    }
  }

  /// The places of edges in order, by radix: some five times as fast for millions of edges.
  static func radixOrder(_ edges: [Edge], _ values: [Double]) -> [Int] {
    var items = edges.indices.map { place in
      let edge = edges[place]
      return Ranked(
        high: ~UInt64(bitPattern: Int64(edge.count)),
        low: UInt64(edge.source) << 32 | UInt64(edge.target), place: place)
    }
    RadixSort.sort(&items, high: { $0.high }, low: { $0.low })
    for position in items.indices {
      let place = items[position].place
      items[position].high = falling(values[place])
      items[position].low = falling(edges[place].weight)
    }
    RadixSort.sort(&items, high: { $0.high }, low: { $0.low })
    return items.map(\.place)
  }

  /// The place of an edge with a key.
  private struct Ranked {
    var high: UInt64
    var low: UInt64
    var place: Int
  }

  /// A word that is the smaller the larger the number is; zeros of both signs have one word.
  private static func falling(_ number: Double) -> UInt64 {
    let bits = (number + 0).bitPattern
    return bits >> 63 == 0 ? ~bits & ~(1 << 63) : bits
  }

  /// Brings edges into an order, without a second list of them.
  private static func arrange(_ edges: inout [Edge], _ order: [Int]) {
    var order = order
    for start in order.indices where order[start] != start {
      let first = edges[start]
      var place = start
      while order[place] != start {
        let next = order[place]
        edges[place] = edges[next]
        order[place] = place
        place = next
      }
      edges[place] = first
      order[place] = place
    }
  }
}

extension Graph.Edge {
  /// Whether this edge comes before another: heavier, more often, between heavier nodes.
  fileprivate func precedes(_ other: Graph.Edge) -> Bool {
    if weight != other.weight { return weight > other.weight }
    return (other.count, source, target) < (count, other.source, other.target)
  }
}
