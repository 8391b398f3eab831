/// The line of a tie: straight, or slightly bent around a node that it does not belong to.
struct TieRoute: Sendable, Equatable {
  let start: Point
  let end: Point
  /// The control point of a quadratic curve; nothing for a straight line.
  let control: Point?

  /// Finds the least bend that clears all symbols but those at the ends and stays among the nodes.
  ///
  /// `ends` are the indices of the two nodes that are tied, `width` is the width of the line.
  init(between ends: (Int, Int), points: [Point], marks: [NodeMark], width: Double) {
    start = points[ends.0]
    end = points[ends.1]
    control = TieRoute.bend(between: ends, points: points, marks: marks, width: width)
  }

  private static func bend(
    between ends: (Int, Int), points: [Point], marks: [NodeMark], width: Double
  ) -> Point? {
    let start = points[ends.0]
    let end = points[ends.1]
    let delta = end - start
    let length = delta.length
    let clearance = 2 + width / 2
    let reach = length * TieRoute.bends[TieRoute.bends.count - 1] / 2
    let corridor = Box(
      left: min(start.x, end.x) - reach, top: min(start.y, end.y) - reach,
      right: max(start.x, end.x) + reach, bottom: max(start.y, end.y) + reach)
    var obstacles: [Box] = []
    for index in marks.indices where index != ends.0 && index != ends.1 {
      let box = marks[index].symbol.moved(to: points[index]).grown(by: clearance)
      if box.intersects(corridor) { obstacles.append(box) }
    }
    func hidden(_ control: Point) -> Double {
      var sum = 0.0
      var last = start
      for step in 1...12 {
        let t = Double(step) / 12
        let point = start * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + end * (t * t)
        for box in obstacles { sum += box.clippedLength(from: last, to: point) }
        last = point
      }
      return sum
    }
    let middle = (start + end) * 0.5
    let normal = length > 0 ? Point(x: -delta.y / length, y: delta.x / length) : .zero
    guard !obstacles.isEmpty, length > 0, hidden(middle) > 0 else { return nil }
    let drawn = marks.indices.dropFirst().reduce(marks[0].bounds.moved(to: points[0])) {
      $0.union(marks[$1].bounds.moved(to: points[$1]))
    }.grown(by: TieRoute.overhang)
    for bend in TieRoute.bends {
      for side in [1.0, -1] {
        let point = middle + normal * (bend * side * length)
        // The curve comes nearest to its control point half-way.
        if drawn.holds((middle + point) * 0.5), hidden(point) == 0 { return point }
      }
    }
    return nil
  }

  /// How far the control point lies off the line, as shares of its length; the curve bends half as far.
  private static let bends = Array(stride(from: 0.05, through: 0.25, by: 0.0125))
  /// How far a curve may run outside the room of the nodes: not as far as what stands around the drawing.
  private static let overhang = 9.0
}
