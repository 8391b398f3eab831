/// The Leiden algorithm for modularity, or without its refinement the Louvain algorithm.
struct Leiden {
  private let resolution: Double
  private let refines: Bool
  private var random: SplitMix64

  init(resolution: Double, seed: UInt64, refines: Bool = true) {
    self.resolution = resolution
    self.refines = refines
    random = SplitMix64(seed: seed)
  }

  /// The group of each node, numbered without gaps.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - fromRandomGroups: starts from some groups put together at random, not from single nodes.
  mutating func communities(of network: LeidenNetwork, fromRandomGroups: Bool) -> [Int] {
    var groups = Array(0..<network.count)
    guard network.total > 0 else { return groups }
    if fromRandomGroups {
      let number = max(1, Int(Double(network.count).squareRoot()))
      for node in groups.indices { groups[node] = random.number(below: number) }
    }
    var quality = network.modularity(groups, resolution)
    // Each pass starts from the result of the one before, until nothing is gained.
    for _ in 0..<20 {
      let next = pass(network, groups)
      let nextQuality = network.modularity(next, resolution)
      guard nextQuality > quality + 1e-12 else { break }
      (groups, quality) = (next, nextQuality)
    }
    return groups
  }

  /// Moves nodes, splits what is not well connected, makes each part one node, and so on upwards.
  private mutating func pass(_ network: LeidenNetwork, _ start: [Int]) -> [Int] {
    var level = network
    var groups = start
    // The node of the current level that holds each node of the first.
    var holders = Array(0..<network.count)
    while true {
      move(level, &groups)
      let count = Leiden.renumber(&groups)
      if count == level.count { return holders.map { groups[$0] } }
      var parts = refines ? refined(level, groups) : groups
      var partCount = Leiden.renumber(&parts)
      if refines, partCount == level.count {
        // Nothing can be merged in a well-connected way; the groups themselves become nodes.
        (parts, partCount) = (groups, count)
      }
      var groupOfPart = [Int](repeating: 0, count: partCount)
      for node in 0..<level.count { groupOfPart[parts[node]] = groups[node] }
      level = level.aggregated(by: parts, count: partCount)
      holders = holders.map { parts[$0] }
      groups = groupOfPart
    }
  }

  /// Moves each node to the group where it adds most, until no move adds anything.
  private mutating func move(_ network: LeidenNetwork, _ groups: inout [Int]) {
    var sums = [Double](repeating: 0, count: network.count)
    var sizes = [Int](repeating: 0, count: network.count)
    for node in 0..<network.count {
      sums[groups[node]] += network.strengths[node]
      sizes[groups[node]] += 1
    }
    var empty = sizes.indices.filter { sizes[$0] == 0 }
    var queue = random.order(of: network.count)
    var isQueued = [Bool](repeating: true, count: network.count)
    var links = [Double](repeating: 0, count: network.count)
    var met: [Int] = []
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      isQueued[node] = false
      let own = groups[node]
      met.removeAll(keepingCapacity: true)
      for place in network.adjacency.range(of: node) {
        let group = groups[network.adjacency.neighbours[place]]
        if links[group] == 0 { met.append(group) }
        links[group] += network.adjacency.weights[place]
      }
      let strength = network.strengths[node]
      let factor = resolution * strength / network.total
      sums[own] -= strength
      var best = own
      var bestGain = links[own] - factor * sums[own]
      for group in met where group != own {
        let gain = links[group] - factor * sums[group]
        if gain > bestGain + 1e-12 * network.total { (best, bestGain) = (group, gain) }
      }
      if bestGain < -1e-12 * network.total, sizes[own] > 1, let free = empty.last { best = free }
      for group in met { links[group] = 0 }
      sums[best] += strength
      guard best != own else { continue }
      if empty.last == best { empty.removeLast() }
      groups[node] = best
      sizes[own] -= 1
      sizes[best] += 1
      if sizes[own] == 0 { empty.append(own) }
      for place in network.adjacency.range(of: node) {
        let neighbour = network.adjacency.neighbours[place]
        guard groups[neighbour] != best, !isQueued[neighbour] else { continue }
        isQueued[neighbour] = true
        queue.append(neighbour)
      }
    }
  }

  /// Builds each group anew from single nodes that are well connected in it, so that what has come
  /// apart stays apart.
  private mutating func refined(_ network: LeidenNetwork, _ groups: [Int]) -> [Int] {
    var groupSums = [Double](repeating: 0, count: network.count)
    for node in 0..<network.count { groupSums[groups[node]] += network.strengths[node] }
    var parts = Array(0..<network.count)
    var sums = network.strengths
    var sizes = [Int](repeating: 1, count: network.count)
    // The weight between each part and the rest of its group.
    var outward = (0..<network.count).map { node in
      var sum = 0.0
      for place in network.adjacency.range(of: node)
      where groups[network.adjacency.neighbours[place]] == groups[node] {
        sum += network.adjacency.weights[place]
      }
      return sum
    }
    func isWellConnected(_ part: Int, _ group: Int) -> Bool {
      let rest = groupSums[group] - sums[part]
      let least = resolution * sums[part] * rest / network.total
      return outward[part] >= least - 1e-12 * network.total
    }
    var links = [Double](repeating: 0, count: network.count)
    var met: [Int] = []
    for node in random.order(of: network.count) {
      let own = parts[node]
      guard sizes[own] == 1, isWellConnected(own, groups[node]) else { continue }
      met.removeAll(keepingCapacity: true)
      for place in network.adjacency.range(of: node) {
        let neighbour = network.adjacency.neighbours[place]
        guard groups[neighbour] == groups[node] else { continue }
        if links[parts[neighbour]] == 0 { met.append(parts[neighbour]) }
        links[parts[neighbour]] += network.adjacency.weights[place]
      }
      let factor = resolution * network.strengths[node] / network.total
      var best = own
      var bestGain = 0.0
      for part in met where part != own && isWellConnected(part, groups[node]) {
        let gain = links[part] - factor * sums[part]
        if gain > bestGain { (best, bestGain) = (part, gain) }
      }
      if best != own {
        outward[best] += outward[own] - 2 * links[best]
        sums[best] += sums[own]
        sizes[best] += 1
        (sums[own], sizes[own], outward[own]) = (0, 0, 0)
        parts[node] = best
      }
      for part in met { links[part] = 0 }
    }
    return parts
  }

  /// Numbers groups from 0 in the order of their first nodes, and says how many there are.
  private static func renumber(_ groups: inout [Int]) -> Int {
    var numbers = [Int](repeating: -1, count: (groups.max() ?? -1) + 1)
    var count = 0
    for node in groups.indices {
      if numbers[groups[node]] < 0 {
        numbers[groups[node]] = count
        count += 1
      }
      groups[node] = numbers[groups[node]]
    }
    return count
  }
}

extension SplitMix64 {
  /// The numbers from 0 up to `count` in random order.
  mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in order.indices.dropFirst().reversed() {
      order.swapAt(last, number(below: last + 1))
    }
    return order
  }
}
