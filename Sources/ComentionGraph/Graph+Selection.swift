internal import ComentionEntities

extension Graph {
  /// The nodes that the settings ask for, in their order.
  static func selected(_ nodes: [Node], _ edges: [Edge], _ settings: GraphSettings) -> [Int] {
    let isAllowed = nodes.map { node in
      !settings.without.contains(node.entity.id)
        && settings.only?.contains(node.entity.id) ?? true
    }
    var kept = nodes.indices.filter { isAllowed[$0] }
    var isFocus = [Bool](repeating: false, count: nodes.count)
    if !settings.focus.isEmpty {
      let centre = kept.filter { settings.focus.contains(nodes[$0].entity.id) }
      for node in centre { isFocus[node] = true }
      let isNear = near(
        centre, depth: settings.depth, count: nodes.count,
        edges.filter { isAllowed[$0.source] && isAllowed[$0.target] })
      kept = kept.filter { isNear[$0] }
    }
    guard let number = settings.topNodes, kept.count > number else { return kept }
    let first = kept.filter { isFocus[$0] } + kept.filter { !isFocus[$0] }
    return first.prefix(number).sorted()
  }

  /// The edges between the kept nodes, with the new numbers of their ends.
  static func renumbered(_ edges: [Edge], _ kept: [Int], _ count: Int) -> [Edge] {
    guard kept.count < count else { return edges }
    var numbers = [Int](repeating: -1, count: count)
    for (number, node) in kept.enumerated() { numbers[node] = number }
    return edges.compactMap { edge in
      guard numbers[edge.source] >= 0, numbers[edge.target] >= 0 else { return nil }
      var edge = edge
      (edge.source, edge.target) = (numbers[edge.source], numbers[edge.target])
      return edge
    }
  }

  /// Which nodes are at most `depth` ties away from the centre.
  private static func near(
    _ centre: [Int], depth: Int, count: Int, _ edges: [Edge]
  ) -> [Bool] {
    var isNear = [Bool](repeating: false, count: count)
    for node in centre { isNear[node] = true }
    for _ in 0..<max(0, depth) {
      var next = isNear
      for edge in edges where isNear[edge.source] != isNear[edge.target] {
        next[edge.source] = true
        next[edge.target] = true
      }
      if next == isNear { break }
      isNear = next
    }
    return isNear
  }
}
