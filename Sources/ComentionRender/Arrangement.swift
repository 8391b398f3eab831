/// The search for places: parts of the graph side by side in a frame.
struct Arrangement {
  /// A tie with its weight as a share of the heaviest.
  struct Tie {
    var source: Int
    var target: Int
    var share: Double
  }

  let bodies: [Body]
  let ties: [Tie]
  let engine: LayoutEngine
  /// What the engine found for each connected part, by the part's first node: it does not depend on the
  /// size of the drawing.
  private var found: [Int: [Point]] = [:]

  init(bodies: [Body], ties: [Tie], engine: LayoutEngine) {
    self.bodies = bodies
    self.ties = ties
    self.engine = engine
  }

  /// The least distance of two symbols or labels.
  static let gap = 5.0

  /// Finds places in a drawing of the given size; not clean if it is too small for all.
  mutating func positions(in size: Size) throws(RenderError) -> (positions: [Point], isClean: Bool)
  {
    var places = Places(
      bodies: bodies, points: Array(repeating: .zero, count: bodies.count),
      frame: Box(left: 0, top: 0, right: size.width, bottom: size.height))
    let parts = components()
    let singles = parts.filter { $0.count == 1 }.map { $0[0] }
    let groups = parts.filter { $0.count > 1 }
    var room = places.frame
    if !singles.isEmpty {
      let rows = Rows(
        singles, bodies: bodies,
        room: Size(width: room.width, height: groups.isEmpty ? room.height : 0))
      if groups.isEmpty {
        rows.place(in: room, spread: true, &places.points)
      } else {
        let strip = Box(
          left: room.left, top: room.bottom - rows.height, right: room.right, bottom: room.bottom)
        rows.place(in: strip, spread: false, &places.points)
        room.bottom = strip.top - 2 * Arrangement.gap
      }
    }
    let needs = groups.map { group in
      group.reduce(0) { sum, index in
        let box = bodies[index].bounds.grown(by: 16)
        return sum + box.width * box.height
      }
    }
    for (index, region) in Packing.regions(needs: needs, in: room).enumerated() {
      try arrange(groups[index], in: region, &places)
    }
    let isClean = places.separate(Array(bodies.indices), in: places.frame)
    return (places.points, isClean)
  }

  /// The connected parts, the largest first, each in the order of the nodes.
  private func components() -> [[Int]] {
    var parent = Array(bodies.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index {
        parent[index] = parent[parent[index]]
        index = parent[index]
      }
      return index
    }
    for tie in ties {
      let (one, other) = (root(tie.source), root(tie.target))
      parent[max(one, other)] = min(one, other)
    }
    var members: [[Int]] = Array(repeating: [], count: bodies.count)
    for index in bodies.indices { members[root(index)].append(index) }
    return members.filter { !$0.isEmpty }.sorted { left, right in
      (right.count, left[0]) < (left.count, right[0])
    }
  }

  /// Finds places for one connected part in its region.
  private mutating func arrange(_ nodes: [Int], in region: Box, _ places: inout Places)
    throws(RenderError)
  {
    // A part of few nodes keeps together in the middle of a region that is wide for it, a side part
    // all the more.
    let isSide = nodes.count * 2 < bodies.count
    let reach = (isSide ? 85 : 150) * Double(nodes.count).squareRoot()
    let region = region.shrunk(toWidth: reach * 1.5, height: reach * 1.1)
    if nodes.count == 2 {
      let isWide = region.width >= region.height
      places.points[nodes[0]] = isWide ? Point(x: 0, y: 0.5) : Point(x: 0.5, y: 0)
      places.points[nodes[1]] = isWide ? Point(x: 1, y: 0.5) : Point(x: 0.5, y: 1)
    } else {
      let turned = Orientation.oriented(
        try enginePositions(of: nodes), alongX: region.width >= region.height)
      let spread = Orientation.spread(turned, aspect: region.width / max(1, region.height))
      for (index, node) in nodes.enumerated() { places.points[node] = spread[index] }
    }
    for node in nodes { places.stretch(node, over: region) }
    _ = places.separate(nodes, in: region)
    guard nodes.count > 2 else { return }
    var refinement = Refinement(
      nodes: nodes, ties: ties.filter { places.holds($0.source, nodes) }, places: places,
      region: region)
    refinement.run()
    places = refinement.places
    _ = places.separate(nodes, in: region)
  }

  /// The places that the engine finds for one connected part, anywhere in the plane.
  private mutating func enginePositions(of nodes: [Int]) throws(RenderError) -> [Point] {
    if let known = found[nodes[0]] { return known }
    var local: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() { local[node] = index }
    let problem = LayoutEngine.Problem(
      sizes: nodes.map { Size(width: bodies[$0].bounds.width, height: bodies[$0].bounds.height) },
      ties: ties.compactMap { tie in
        guard let source = local[tie.source], let target = local[tie.target] else { return nil }
        return (source, target, 72 * (0.7 + 1.1 * (1 - tie.share.squareRoot())))
      })
    let points = try engine.positions(for: problem)
    found[nodes[0]] = points
    return points
  }
}
