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

  /// Maps the points into the unit square, evening out crowded and empty places.
  ///
  /// Every point moves part of the way from its place to the place it would have in an even grid: the
  /// grid's columns take the points by x, and its rows take those of a column by y. So corners fill,
  /// crowds thin out, and neighbours stay neighbours.
  ///
  /// - Parameters:
  ///   - points: the places found, in any unit.
  ///   - aspect: the width of the region divided by its height.
  /// - Returns: places from 0 to 1, in the order of the points.
  static func spread(_ points: [Point], aspect: Double) -> [Point] {
    let unit = normalised(points)
    let count = points.count
    guard count > 3 else { return unit }
    // The more there are, the less room there is between them to keep the shape that was found.
    let blend = count > 150 ? 0.7 : 0.35
    let columns = max(1, min(count, Int((Double(count) * aspect).squareRoot().rounded())))
    let byX = unit.indices.sorted { (unit[$0].x, $0) < (unit[$1].x, $1) }
    var result = unit
    for column in 0..<columns {
      let members = byX[(column * count / columns)..<((column + 1) * count / columns)]
      let byY = members.sorted { (unit[$0].y, $0) < (unit[$1].y, $1) }
      for (row, index) in byY.enumerated() {
        let even = Point(
          x: columns > 1 ? Double(column) / Double(columns - 1) : 0.5,
          y: byY.count > 1 ? Double(row) / Double(byY.count - 1) : 0.5)
        result[index] = unit[index] * (1 - blend) + even * blend
      }
    }
    return normalised(result)
  }

  private static func normalised(_ points: [Point]) -> [Point] {
    let x = normalised(points.map(\.x))
    let y = normalised(points.map(\.y))
    return points.indices.map { Point(x: x[$0], y: y[$0]) }
  }

  private static func normalised(_ values: [Double]) -> [Double] {
    guard let least = values.min(), let most = values.max(), most > least else {
      return values.map { _ in 0.5 }
    }
    return values.map { ($0 - least) / (most - least) }
  }
}
