/// The places of marks while they are being found.
struct Places {
  let bodies: [Body]
  var points: [Point]
  let frame: Box

  /// Whether a node is in an ascending list.
  func holds(_ node: Int, _ nodes: [Int]) -> Bool {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && nodes[low] == node
  }

  /// Moves a node's place in the unit square to the same place in the region, its mark inside.
  mutating func stretch(_ node: Int, over region: Box) {
    let box = bodies[node].bounds
    let unit = points[node]
    let (left, right) = (region.left - box.left, region.right - box.right)
    let (top, bottom) = (region.top - box.top, region.bottom - box.bottom)
    points[node] = Point(
      x: left <= right ? left + unit.x * (right - left) : (left + right) / 2,
      y: top <= bottom ? top + unit.y * (bottom - top) : (top + bottom) / 2)
  }

  /// The place nearest to a point at which a node's mark is inside the region.
  func clamped(_ point: Point, of node: Int, to region: Box) -> Point {
    let box = bodies[node].bounds
    return Point(
      x: max(region.left - box.left, min(region.right - box.right, point.x)),
      y: max(region.top - box.top, min(region.bottom - box.bottom, point.y)))
  }

  /// Moves marks that overlap apart, the lighter one further, until none do.
  ///
  /// - Returns: whether no two marks of the nodes overlap and all are inside the region.
  mutating func separate(_ nodes: [Int], in region: Box) -> Bool {
    for node in nodes { points[node] = clamped(points[node], of: node, to: region) }
    for round in 0..<240 {
      // Late rounds push a little further, so that chains of marks do not creep.
      let push = round < 60 ? 1.02 : 1.3
      var moved = false
      let order = nodes.sorted {
        (points[$0].x + bodies[$0].bounds.left, $0) < (points[$1].x + bodies[$1].bounds.left, $1)
      }
      for (rank, one) in order.enumerated() {
        for other in order[(rank + 1)...] {
          let reach = points[one].x + bodies[one].bounds.right + Arrangement.gap
          // Moves of this round may have upset the order by a little; the next round sees the rest.
          if points[other].x + bodies[other].bounds.left > reach + 60 { break }
          guard let overlap = overlap(of: one, at: points[one], with: other, gap: Arrangement.gap)
          else { continue }
          moved = true
          let step = overlap * push
          let (massOne, massOther) = (bodies[one].radius, bodies[other].radius)
          let share = massOther / (massOne + massOther)
          points[one] = clamped(points[one] - step * share, of: one, to: region)
          points[other] = clamped(points[other] + step * (1 - share), of: other, to: region)
        }
      }
      if !moved { return nodes.allSatisfy { fits($0, in: region) } }
    }
    return false
  }

  /// The shortest move of the second mark that frees it from the first, if that stood at a point.
  func overlap(of one: Int, at point: Point, with other: Int, gap: Double) -> Point? {
    bodies[one].overlap(with: bodies[other], at: points[other] - point, gap: gap)
  }

  private func fits(_ node: Int, in region: Box) -> Bool {
    let box = bodies[node].bounds.moved(to: points[node])
    return box.left >= region.left - 0.05 && box.right <= region.right + 0.05
      && box.top >= region.top - 0.05 && box.bottom <= region.bottom + 0.05
  }
}
