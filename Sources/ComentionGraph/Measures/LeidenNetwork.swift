/// A network whose nodes may stand for groups of nodes: they have ties to themselves.
struct LeidenNetwork {
  /// The ties between different nodes.
  var adjacency: Adjacency
  /// The sum of the ties of each node; a tie inside counts twice.
  var strengths: [Double]
  /// The weight inside each node, each tie once.
  var inside: [Double]
  /// The sum of all strengths, 2m.
  var total: Double

  var count: Int { strengths.count }

  init(_ adjacency: Adjacency) {
    self.adjacency = adjacency
    strengths = (0..<adjacency.count).map { adjacency.strength(of: $0) }
    inside = [Double](repeating: 0, count: adjacency.count)
    total = strengths.reduce(0, +)
  }

  /// The network in which each group is one node.
  func aggregated(by groups: [Int], count: Int) -> LeidenNetwork {
    var result = self
    result.strengths = [Double](repeating: 0, count: count)
    result.inside = result.strengths
    var members = [Int](repeating: 0, count: count + 1)
    for node in 0..<self.count {
      result.strengths[groups[node]] += strengths[node]
      result.inside[groups[node]] += inside[node]
      members[groups[node] + 1] += 1
    }
    for group in 0..<count { members[group + 1] += members[group] }
    var next = members
    var order = [Int](repeating: 0, count: self.count)
    for node in 0..<self.count {
      order[next[groups[node]]] = node
      next[groups[node]] += 1
    }
    // The ties of one group after the other, so that sums need no table of pairs.
    var sums = [Double](repeating: 0, count: count)
    var met: [Int] = []
    var ties: [(Int, Int, Double)] = []
    for group in 0..<count {
      for node in order[members[group]..<members[group + 1]] {
        for place in adjacency.range(of: node) {
          let neighbour = adjacency.neighbours[place]
          let other = groups[neighbour]
          if other == group {
            if neighbour > node { result.inside[group] += adjacency.weights[place] }
          } else if other > group {
            if sums[other] == 0 { met.append(other) }
            sums[other] += adjacency.weights[place]
          }
        }
      }
      for other in met {
        ties.append((group, other, sums[other]))
        sums[other] = 0
      }
      met.removeAll(keepingCapacity: true)
    }
    result.adjacency = Adjacency(nodes: count, ties: ties)
    return result
  }

  /// The modularity of a division into groups.
  func modularity(_ groups: [Int], _ resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    let count = (groups.max() ?? -1) + 1
    var within = [Double](repeating: 0, count: count)
    var sums = within
    for node in 0..<self.count {
      sums[groups[node]] += strengths[node]
      within[groups[node]] += inside[node]
      for place in adjacency.range(of: node)
      where adjacency.neighbours[place] > node
        && groups[adjacency.neighbours[place]] == groups[node]
      {
        within[groups[node]] += adjacency.weights[place]
      }
    }
    return zip(within, sums).reduce(0) { quality, group in
      let share = group.1 / total
      return quality + 2 * group.0 / total - resolution * share * share
    }
  }
}
