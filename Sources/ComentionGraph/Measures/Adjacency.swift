/// The neighbours of each node in flat arrays, in rising order.
struct Adjacency: Sendable {
  /// Where the neighbours of each node begin; one more at the end.
  private(set) var offsets: [Int]
  /// The neighbours of node 0, then of node 1, and so on.
  private(set) var neighbours: [Int]
  /// The weight of the tie to each neighbour.
  private(set) var weights: [Double]

  var count: Int { offsets.count - 1 }

  /// The places in `neighbours` and `weights` that belong to a node.
  func range(of node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  /// Makes the lists of a graph; ties without weight join nothing.
  init(_ graph: Graph) {
    self.init(
      nodes: graph.nodes.count,
      ties: graph.edges.lazy.filter { $0.weight > 0 }.map { ($0.source, $0.target, $0.weight) })
  }

  /// Makes the lists of ties between different nodes, each pair at most once.
  init(nodes: Int, ties: some Sequence<(Int, Int, Double)>) {
    let ties = Array(ties)
    offsets = [Int](repeating: 0, count: nodes + 1)
    for (one, other, _) in ties {
      offsets[one + 1] += 1
      offsets[other + 1] += 1
    }
    for node in 0..<nodes { offsets[node + 1] += offsets[node] }
    // Ends are filled in twice, the second time in the order of the first: that sorts each list.
    var next = offsets
    var places = [Int](repeating: 0, count: 2 * ties.count)
    var ends = places
    for (index, (one, other, _)) in ties.enumerated() {
      (places[next[one]], ends[next[one]]) = (index, other)
      (places[next[other]], ends[next[other]]) = (index, one)
      next[one] += 1
      next[other] += 1
    }
    neighbours = places
    weights = [Double](repeating: 0, count: places.count)
    next = offsets
    for node in 0..<nodes {
      for place in offsets[node]..<offsets[node + 1] {
        let end = ends[place]
        neighbours[next[end]] = node
        weights[next[end]] = ties[places[place]].2
        next[end] += 1
      }
    }
  }

  /// The sum of the weights of a node's ties.
  func strength(of node: Int) -> Double {
    var sum = 0.0
    for place in range(of: node) { sum += weights[place] }
    return sum
  }
}
