/// A place in a drawing, in points, with x to the right and y down.
public struct Point: Sendable, Hashable {
  /// The distance from the left edge.
  public var x: Double
  /// The distance from the top edge.
  public var y: Double

  /// Makes a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  static let zero = Point(x: 0, y: 0)

  static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }

  static func - (left: Point, right: Point) -> Point {
    Point(x: left.x - right.x, y: left.y - right.y)
  }

  static func * (left: Point, factor: Double) -> Point {
    Point(x: left.x * factor, y: left.y * factor)
  }

  var length: Double { (x * x + y * y).squareRoot() }
}

/// A width and a height in points.
public struct Size: Sendable, Hashable {
  /// The extent in x.
  public var width: Double
  /// The extent in y.
  public var height: Double

  /// Makes a size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle.
struct Box: Sendable, Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var center: Point { Point(x: (left + right) / 2, y: (top + bottom) / 2) }

  /// The box moved so that what was at the origin is at the point.
  func moved(to point: Point) -> Box {
    Box(
      left: left + point.x, top: top + point.y, right: right + point.x, bottom: bottom + point.y)
  }

  /// The box grown on all four sides.
  func grown(by margin: Double) -> Box {
    Box(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
  }

  /// The box cut down, around its centre, to at most the given extents.
  func shrunk(toWidth maxWidth: Double, height maxHeight: Double) -> Box {
    let x = max(0, (width - maxWidth) / 2)
    let y = max(0, (height - maxHeight) / 2)
    return Box(left: left + x, top: top + y, right: right - x, bottom: bottom - y)
  }

  /// The smallest box around both.
  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Whether a point lies inside or on the edge.
  func holds(_ point: Point) -> Bool {
    left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
  }

  /// Whether the two share more than an edge.
  func intersects(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// The length of the straight line from `start` to `end` that lies inside (Liang and Barsky, 1984).
  func clippedLength(from start: Point, to end: Point) -> Double {
    let dx = end.x - start.x
    let dy = end.y - start.y
    var enter = 0.0
    var leave = 1.0
    if dx == 0 {
      if start.x <= left || start.x >= right { return 0 }
    } else {
      let one = (left - start.x) / dx
      let other = (right - start.x) / dx
      enter = max(enter, min(one, other))
      leave = min(leave, max(one, other))
    }
    if dy == 0 {
      if start.y <= top || start.y >= bottom { return 0 }
    } else {
      let one = (top - start.y) / dy
      let other = (bottom - start.y) / dy
      enter = max(enter, min(one, other))
      leave = min(leave, max(one, other))
    }
    return enter < leave ? (leave - enter) * (dx * dx + dy * dy).squareRoot() : 0
  }
}
