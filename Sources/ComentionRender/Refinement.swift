/// Small moves that make a layout easier to read: ties come off nodes they do not belong to, fewer ties
/// cross, strong ties get shorter, heavy nodes come to the middle and crowds thin out.
///
/// Every node in turn tries places around its own and takes the cheapest. The number of tries is fixed by
/// the number of nodes, never by a clock.
struct Refinement {
  private(set) var places: Places
  private let nodes: [Int]
  private let ties: [Arrangement.Tie]
  private let incident: [[Int]]
  private let anchors: [Point]
  private let region: Box
  private let spacing: Double
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Prepares to refine the places of some nodes within a region; `ties` join only these.
  init(nodes: [Int], ties: [Arrangement.Tie], places: Places, region: Box) {
    self.nodes = nodes
    self.ties = ties
    self.places = places
    self.region = region
    anchors = places.points
    spacing = (region.width * region.height / Double(nodes.count)).squareRoot()
    var incident: [[Int]] = Array(repeating: [], count: places.points.count)
    for (index, tie) in ties.enumerated() {
      incident[tie.source].append(index)
      incident[tie.target].append(index)
    }
    self.incident = incident
  }

  /// Runs all rounds.
  mutating func run() {
    let rounds =
      switch nodes.count {
      case ...40: 24
      case ...80: 16
      case ...150: 9
      default: 0
      }
    for round in 0..<rounds {
      let step = spacing * (0.7 - 0.6 * Double(round) / Double(rounds))
      for node in nodes.reversed() { improve(node, step: step) }
    }
  }

  private static let directions: [Point] = [
    Point(x: 1, y: 0), Point(x: -1, y: 0), Point(x: 0, y: 1), Point(x: 0, y: -1),
    Point(x: 0.7, y: 0.7), Point(x: -0.7, y: 0.7), Point(x: 0.7, y: -0.7), Point(x: -0.7, y: -0.7),
  ]

  private mutating func improve(_ node: Int, step: Double) {
    var best = places.points[node]
    var least = cost(of: node, at: best)
    let start = best
    var candidates = Refinement.directions.map { start + $0 * step }
    candidates.append(start + Point(x: random() - 0.5, y: random() - 0.5) * (4 * step))
    for candidate in candidates {
      let point = places.clamped(candidate, of: node, to: region)
      let price = cost(of: node, at: point, below: least)
      if price < least - 1e-9 { (least, best) = (price, point) }
    }
    places.points[node] = best
  }

  /// How bad a place is for a node; every term is measured in the typical distance of neighbours.
  ///
  /// No term is negative, so the sum ends where it is not below `limit` any more.
  private func cost(of node: Int, at point: Point, below limit: Double = .infinity) -> Double {
    let mark = places.bodies[node]
    var sum = 0.0
    for other in nodes where other != node {
      let distance = (places.points[other] - point).length / spacing
      if distance < 1.3 { sum += 0.9 * (1.3 - distance) * (1.3 - distance) }
      if distance < 3, let move = places.overlap(of: node, at: point, with: other, gap: 8) {
        sum += 3 + 30 * move.length / spacing
      }
    }
    if sum >= limit { return sum }
    let own = incident[node]
    for tie in ties where tie.source != node && tie.target != node {
      sum += passing(
        from: places.points[tie.source], to: places.points[tie.target], under: mark, at: point,
        share: tie.share)
    }
    for index in own {
      if sum >= limit { return sum }
      let tie = ties[index]
      let end = tie.source == node ? tie.target : tie.source
      let target = places.points[end]
      sum += 0.5 * (0.25 + tie.share) * (target - point).length / spacing
      sum += leaving(point, mark, to: target, share: tie.share)
      sum += leaving(target, places.bodies[end], to: point, share: tie.share)
      for other in nodes where other != node && other != end {
        sum += passing(
          from: point, to: target, under: places.bodies[other], at: places.points[other],
          share: tie.share)
      }
      for tie2 in ties
      where tie2.source != node && tie2.target != node && tie2.source != end && tie2.target != end {
        if Refinement.cross(
          point, target, places.points[tie2.source], places.points[tie2.target])
        {
          sum += 0.06 + 0.5 * (tie.share * tie2.share).squareRoot()
        }
      }
    }
    let drift = (anchors[node] - point).length / spacing
    let center = region.center - point
    let offset = max(abs(center.x) / region.width, abs(center.y) / region.height)
    let heavy = mark.radius / 40
    return sum + 0.1 * drift * drift + 1.2 * heavy * heavy * offset * offset
  }

  /// The price of a tie that passes under a mark that is not at its ends.
  private func passing(
    from start: Point, to end: Point, under mark: Body, at point: Point, share: Double
  ) -> Double {
    let bounds = mark.bounds.moved(to: point).grown(by: 3)
    guard max(start.x, end.x) > bounds.left, min(start.x, end.x) < bounds.right,
      max(start.y, end.y) > bounds.top, min(start.y, end.y) < bounds.bottom
    else { return 0 }
    let hidden = mark.symbol.moved(to: point).grown(by: 3).clippedLength(from: start, to: end)
    var price = hidden > 0 ? (1.2 + 2 * share) * (0.6 + hidden / spacing) : 0
    if mark.hasLabel {
      let crossed = mark.label.moved(to: point).clippedLength(from: start, to: end)
      if crossed > 0 { price += (0.3 + 0.6 * share) * (0.5 + crossed / spacing) }
    }
    return price
  }

  /// The price of a tie that leaves a mark through the mark's own label.
  private func leaving(
    _ start: Point, _ mark: Body, to end: Point, share: Double
  ) -> Double {
    guard mark.hasLabel else { return 0 }
    let crossed = mark.label.moved(to: start).clippedLength(from: start, to: end)
    return crossed > 0 ? (0.15 + 0.8 * share) * (0.3 + crossed / spacing) : 0
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    guard max(a.x, b.x) > min(c.x, d.x), max(c.x, d.x) > min(a.x, b.x),
      max(a.y, b.y) > min(c.y, d.y), max(c.y, d.y) > min(a.y, b.y)
    else { return false }
    func side(_ p: Point, _ q: Point, _ r: Point) -> Bool {
      (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b)
  }

  /// A number from 0 to 1 from a fixed sequence (xorshift64*, Vigna 2016).
  private mutating func random() -> Double {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Double((state &* 0x2545_F491_4F6C_DD1D) >> 11) / 9_007_199_254_740_992
  }
}
