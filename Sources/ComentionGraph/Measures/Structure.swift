/// Measures that follow from who is tied to whom, whatever the weights.
enum Structure {
  /// The component of each node, numbered in the order of their first nodes.
  static func components(_ graph: Adjacency) -> [Int] {
    var components = [Int](repeating: -1, count: graph.count)
    var number = 0
    var stack: [Int] = []
    for start in 0..<graph.count where components[start] < 0 {
      components[start] = number
      stack.append(start)
      while let node = stack.popLast() {
        for place in graph.range(of: node) {
          let neighbour = graph.neighbours[place]
          guard components[neighbour] < 0 else { continue }
          components[neighbour] = number
          stack.append(neighbour)
        }
      }
      number += 1
    }
    return components
  }

  /// The core number of each node: nodes of the least degree are taken away first, from buckets.
  static func cores(_ graph: Adjacency) -> [Int] {
    var degrees = (0..<graph.count).map { graph.range(of: $0).count }
    var starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for degree in starts.indices.dropFirst() { starts[degree] += starts[degree - 1] }
    var order = [Int](repeating: 0, count: graph.count)
    var places = order
    var next = starts
    for (node, degree) in degrees.enumerated() {
      order[next[degree]] = node
      places[node] = next[degree]
      next[degree] += 1
    }
    for position in order.indices {
      let node = order[position]
      for place in graph.range(of: node) {
        let neighbour = graph.neighbours[place]
        guard degrees[neighbour] > degrees[node] else { continue }
        // The neighbour loses a tie: it changes places with the first node of its bucket, which then
        // begins one later.
        let first = max(starts[degrees[neighbour]], position + 1)
        let other = order[first]
        order.swapAt(places[neighbour], first)
        (places[other], places[neighbour]) = (places[neighbour], first)
        starts[degrees[neighbour]] = first + 1
        degrees[neighbour] -= 1
      }
    }
    return degrees
  }

  /// The share of tied pairs among the neighbours of each node.
  ///
  /// Every triangle is found once, from its node of least rank; ranks follow the degrees, so that no
  /// node has many neighbours of higher rank (N. Chiba, T. Nishizeki, 1985).
  static func clustering(_ graph: Adjacency) -> [Double] {
    let degrees = (0..<graph.count).map { graph.range(of: $0).count }
    func isBelow(_ one: Int, _ other: Int) -> Bool {
      degrees[one] == degrees[other] ? one < other : degrees[one] < degrees[other]
    }
    let above = (0..<graph.count).map { node in
      graph.neighbours[graph.range(of: node)].filter { isBelow(node, $0) }
    }
    var triangles = [Int](repeating: 0, count: graph.count)
    var mark = [Int](repeating: -1, count: graph.count)
    for node in 0..<graph.count {
      for neighbour in above[node] { mark[neighbour] = node }
      for neighbour in above[node] {
        for third in above[neighbour] where mark[third] == node {
          triangles[node] += 1
          triangles[neighbour] += 1
          triangles[third] += 1
        }
      }
    }
    return zip(triangles, degrees).map { triangles, degree in
      degree < 2 ? 0 : 2 * Double(triangles) / (Double(degree) * Double(degree - 1))
    }
  }
}
