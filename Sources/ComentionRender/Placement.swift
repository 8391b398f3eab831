internal import ComentionEntities
internal import ComentionGraph

/// Puts new nodes among nodes whose places are known and must not change.
struct Placement {
  let graph: Graph
  let bodies: [Body]
  let known: PlacesFile

  /// The known places as they are, and for every other node, heaviest first, the free place nearest to
  /// the nodes it is tied to; the drawing gets higher if there is none.
  func layout() -> Layout {
    var placed: [Int: Point] = [:]
    for (index, node) in graph.nodes.enumerated() {
      if let place = known.places[node.entity.id] { placed[index] = place }
    }
    var size = known.size
    for (index, place) in placed {
      // Places are rounded to a tenth, and may so reach out of their own drawing by half of one.
      let reach = place - Point(x: 0.1, y: 0.1)
      size.width = max(size.width, (reach.x + bodies[index].bounds.right).rounded(.up))
      size.height = max(size.height, (reach.y + bodies[index].bounds.bottom).rounded(.up))
    }
    for index in graph.nodes.indices where placed[index] == nil {
      let wish = center(of: index, among: placed, size)
      while true {
        if let free = freePlace(for: index, near: wish, among: placed, size) {
          placed[index] = free
          break
        }
        size.height += (bodies[index].bounds.height + 2 * Arrangement.gap).rounded(.up)
        size.width = max(size.width, bodies[index].bounds.width.rounded(.up) + 2)
      }
    }
    return Layout(positions: graph.nodes.indices.map { placed[$0] ?? .zero }, size: size)
  }

  /// The middle of the nodes that a node is tied to, by weight; the middle of the lower edge without ties.
  private func center(of index: Int, among placed: [Int: Point], _ size: Size) -> Point {
    var sum = Point.zero
    var total = 0.0
    for edge in graph.edges where edge.source == index || edge.target == index {
      guard let place = placed[edge.source == index ? edge.target : edge.source] else { continue }
      let weight = edge.weight.isFinite ? max(1e-9, edge.weight) : 1
      sum = sum + place * weight
      total += weight
    }
    return total > 0 ? sum * (1 / total) : Point(x: size.width / 2, y: size.height)
  }

  /// The free place of a fine grid that is nearest to a wish.
  private func freePlace(
    for index: Int, near wish: Point, among placed: [Int: Point], _ size: Size
  ) -> Point? {
    let body = bodies[index]
    let step = 4.0
    let others = placed.sorted { $0.key < $1.key }
    var best: (place: Point, distance: Double)?
    var y = (-body.bounds.top).rounded(.up)
    while y + body.bounds.bottom <= size.height {
      var x = (-body.bounds.left).rounded(.up)
      while x + body.bounds.right <= size.width {
        let place = Point(x: x, y: y)
        let distance = (place - wish).length
        if best.map({ distance < $0.distance }) ?? true,
          others.allSatisfy({ other, point in
            body.overlap(with: bodies[other], at: point - place, gap: Arrangement.gap) == nil
          })
        {
          best = (place, distance)
        }
        x += step
      }
      y += step
    }
    return best?.place
  }
}
