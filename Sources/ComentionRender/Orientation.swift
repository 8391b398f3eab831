/// Turns and stretches a layout to use a frame well; no trigonometry, whose last digits differ between
/// machines.
enum Orientation {
  /// Turns the points so that they extend most along one axis, and mirrors them so that the first
  /// point lies in the upper left half.
  static func oriented(_ points: [Point], alongX: Bool) -> [Point] {
    guard points.count > 1 else { return points }
    let count = Double(points.count)
    let center = points.reduce(.zero, +) * (1 / count)
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for point in points {
      let d = point - center
      xx += d.x * d.x
      xy += d.x * d.y
      yy += d.y * d.y
    }
    let spread = ((xx - yy) * (xx - yy) + 4 * xy * xy).squareRoot()
    // The half-angle formulas turn the double angle of the main axis into its direction.
    let cosine = spread > 0 ? ((1 + (xx - yy) / spread) / 2).squareRoot() : 1
    let sine = spread > 0 ? ((1 - (xx - yy) / spread) / 2).squareRoot() * (xy < 0 ? -1 : 1) : 0
    var turned = points.map { point -> Point in
      let d = point - center
      let along = d.x * cosine + d.y * sine
      let across = d.y * cosine - d.x * sine
      return alongX ? Point(x: along, y: across) : Point(x: across, y: along)
    }
    let (flipX, flipY) = (turned[0].x > 0, turned[0].y > 0)
    for index in turned.indices {
      if flipX { turned[index].x = -turned[index].x }
      if flipY { turned[index].y = -turned[index].y }
    }
    return turned
  }

  /// Maps the points into the unit square, evening out crowded and empty stretches of each axis.
  static func spread(_ points: [Point]) -> [Point] {
    let x = evened(points.map(\.x))
    let y = evened(points.map(\.y))
    return points.indices.map { Point(x: x[$0], y: y[$0]) }
  }

  /// A blend of each value's place in the range and its rank.
  private static func evened(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    guard let first = order.first, let last = order.last, values[last] > values[first] else {
      return values.map { _ in 0.5 }
    }
    var result = values.map { ($0 - values[first]) / (values[last] - values[first]) }
    for (rank, index) in order.enumerated() {
      result[index] = 0.6 * result[index] + 0.4 * Double(rank) / Double(values.count - 1)
    }
    return result
  }
}
