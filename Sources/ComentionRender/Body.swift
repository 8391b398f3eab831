/// The room of one mark, without its text: what the search for places works on.
struct Body: Sendable {
  /// The room of the symbol.
  let symbol: Box
  /// The room of the label under the symbol; empty if there is none.
  let label: Box
  /// The room of both.
  let bounds: Box
  /// The radius of the circle with the symbol's area.
  let radius: Double
  /// Whether there is a label under the symbol.
  let hasLabel: Bool

  init(_ mark: NodeMark) {
    symbol = mark.symbol
    hasLabel = mark.label != nil
    label = mark.label ?? Box(left: 0, top: 0, right: 0, bottom: 0)
    bounds = mark.bounds
    radius = mark.radius
  }

  /// The room of one entity whose mark differs from graph to graph: large enough for every one of them.
  init(_ marks: [NodeMark]) {
    let empty = Box(left: 0, top: 0, right: 0, bottom: 0)
    let labels = marks.compactMap(\.label)
    symbol = marks.map(\.symbol).reduce(empty) { $0.union($1) }
    label = labels.dropFirst().reduce(labels.first ?? empty) { $0.union($1) }
    hasLabel = !labels.isEmpty
    bounds = hasLabel ? symbol.union(label) : symbol
    radius = marks.map(\.radius).max() ?? NodeMark.smallestRadius
  }

  /// The shortest move of the other body, standing `delta` away, that frees it; nothing if it is free.
  func overlap(with other: Body, at delta: Point, gap: Double) -> Point? {
    guard bounds.grown(by: gap).intersects(other.bounds.moved(to: delta)) else { return nil }
    var worst = Body.move(of: other.symbol.moved(to: delta), off: symbol.grown(by: gap))
    if hasLabel {
      let mine = label.grown(by: gap)
      worst = Body.longer(worst, Body.move(of: other.symbol.moved(to: delta), off: mine))
      if other.hasLabel {
        worst = Body.longer(worst, Body.move(of: other.label.moved(to: delta), off: mine))
      }
    }
    if other.hasLabel {
      let theirs = other.label.moved(to: delta)
      worst = Body.longer(worst, Body.move(of: theirs, off: symbol.grown(by: gap)))
    }
    return worst
  }

  private static func move(of box: Box, off fixed: Box) -> Point? {
    guard fixed.intersects(box) else { return nil }
    let right = fixed.right - box.left
    let left = box.right - fixed.left
    let down = fixed.bottom - box.top
    let up = box.bottom - fixed.top
    let x = right <= left ? right : -left
    let y = down <= up ? down : -up
    return abs(x) <= abs(y) ? Point(x: x, y: 0) : Point(x: 0, y: y)
  }

  private static func longer(_ one: Point?, _ other: Point?) -> Point? {
    guard let one else { return other }
    guard let other else { return one }
    return abs(other.x) + abs(other.y) > abs(one.x) + abs(one.y) ? other : one
  }
}
