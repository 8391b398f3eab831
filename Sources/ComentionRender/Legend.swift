internal import ComentionEntities
internal import ComentionGraph

/// The key to sizes, widths and shapes, drawn at the true scale with real values.
struct Legend: Sendable {
  private let unit: Double
  private let headings: [TextBlock]
  private let columns: [Double]
  private let circles: [(radius: Double, label: String)]
  private let lines: [(width: Double, opacity: Double, label: String)]
  private let types: [(type: EntityType, label: String)]
  let width: Double
  let height: Double

  private var fontSize: Double { 10 * unit }
  private var headingHeight: Double { 20 * unit }
  private static let rowHeight = 18.0

  /// Chooses the values and measures the columns.
  ///
  /// `unit` is the size of the text around the drawing, 1 for ordinary.
  init(graph: Graph, text: FigureText, scale: MarkScale, unit: Double) {
    self.unit = unit
    let wording = text.wording
    let size = 10 * unit
    func block(_ heading: String) -> TextBlock {
      TextBlock(heading, metrics: .bold, size: size, width: .infinity)
    }
    func wide(_ labels: [String]) -> Double {
      labels.map { FontMetrics.regular.width(of: $0, size: size) }.max() ?? 0
    }
    func headingWidth(_ block: TextBlock) -> Double {
      block.lines.map { FontMetrics.bold.width(of: $0, size: size) }.max() ?? 0
    }
    var circles: [(radius: Double, label: String)] = []
    for value in Legend.steps(
      below: scale.nodeWeight, least: text.least(graph.nodes.map(\.weight)), ratio: 3.5)
    {
      let radius = scale.maxRadius * scale.share(ofNode: value).squareRoot()
      let isApart = circles.last.map { 2 * ($0.radius - radius) >= size * 1.05 } ?? true
      if radius >= NodeMark.smallestRadius, isApart {
        circles.append((radius, wording.weight(value)))
      }
    }
    var lines: [(width: Double, opacity: Double, label: String)] = []
    for value in Legend.steps(
      below: scale.tieWeight, least: text.least(graph.edges.map(\.weight)), ratio: 2.5)
    {
      lines.append((scale.width(ofTie: value), scale.opacity(ofTie: value), wording.weight(value)))
    }
    let types = text.types.count > 1 ? text.types.map { ($0, text.name(of: $0)) } : []
    var headings: [TextBlock] = []
    var columns: [Double] = []
    var left = 0.0
    var height = 0.0
    func add(_ heading: TextBlock, width: Double, height tall: Double) {
      headings.append(heading)
      columns.append(left)
      left += max(width, headingWidth(heading)) + 30 * unit
      height = max(height, 20 * unit + tall)
    }
    if let largest = circles.first {
      let wide = 2 * largest.radius + 14 * unit + wide(circles.map(\.label))
      add(block(text.sizeHeading), width: wide, height: 2 * largest.radius + 2)
    }
    if !lines.isEmpty {
      let tall = Legend.rowHeight * unit * Double(lines.count)
      add(block(text.widthHeading), width: 52 * unit + wide(lines.map(\.label)), height: tall)
    }
    if !types.isEmpty {
      let tall = Legend.rowHeight * unit * Double(types.count)
      add(block(text.typeHeading), width: 20 * unit + wide(types.map(\.1)), height: tall)
    }
    self.circles = circles
    self.lines = lines
    self.types = types.map { (type: $0.0, label: $0.1) }
    self.headings = headings
    self.columns = columns
    self.width = max(0, left - 30 * unit)
    self.height = height
  }

  /// Writes the key with its upper left corner at a point.
  func write(_ svg: inout SVGWriter, at origin: Point) {
    for (heading, left) in zip(headings, columns) {
      svg.text(heading, bold: true, role: "muted", x: origin.x + left, top: origin.y)
    }
    var column = columns.makeIterator()
    let top = origin.y + headingHeight
    if let largest = circles.first, let left = column.next() {
      let x = origin.x + left + largest.radius + 1
      let bottom = top + 2 * largest.radius
      let end = x + largest.radius + 8 * unit
      for circle in circles {
        svg.outline(center: Point(x: x, y: bottom - circle.radius), radius: circle.radius)
        let y = bottom - 2 * circle.radius
        svg.rule(from: Point(x: x, y: y), to: Point(x: end, y: y))
        svg.label(
          circle.label, size: fontSize, at: Point(x: end + 4 * unit, y: y + fontSize * 0.35))
      }
    }
    if !lines.isEmpty, let left = column.next() {
      let x = origin.x + left
      for (index, line) in lines.enumerated() {
        let y = top + Legend.rowHeight * unit * (Double(index) + 0.4)
        svg.sample(
          from: Point(x: x, y: y), to: Point(x: x + 40 * unit, y: y), width: line.width,
          opacity: line.opacity)
        svg.label(line.label, size: fontSize, at: Point(x: x + 50 * unit, y: y + fontSize * 0.35))
      }
    }
    if !types.isEmpty, let left = column.next() {
      let x = origin.x + left
      for (index, type) in types.enumerated() {
        let y = top + Legend.rowHeight * unit * (Double(index) + 0.4)
        svg.symbol(type.type, center: Point(x: x + 7 * unit, y: y), radius: 5.5 * unit, rim: false)
        svg.label(type.label, size: fontSize, at: Point(x: x + 19 * unit, y: y + fontSize * 0.35))
      }
    }
  }

  /// Up to three round values from the maximum down, each at least `ratio` times the next.
  ///
  /// None but the first is under `least`, so that the key shows no values that do not occur.
  static func steps(below maximum: Double, least: Double, ratio: Double) -> [Double] {
    guard maximum > 0, maximum.isFinite else { return [] }
    var values: [Double] = []
    var limit = maximum
    for _ in 0..<3 {
      let value = round(notAbove: limit)
      guard value > 0, values.isEmpty || value >= least else { break }
      values.append(value)
      limit = value / ratio
    }
    // Weights that differ little still deserve two lines.
    return values.count == 1 && ratio > 2 ? steps(below: maximum, least: least, ratio: 2) : values
  }

  /// The largest of 1, 2 or 5 times a power of ten that is not above a positive number.
  private static func round(notAbove limit: Double) -> Double {
    var power = 1.0
    while power * 10 <= limit, power < 1e12 { power *= 10 }
    var divisor = 1.0
    while power / divisor > limit, divisor < 1e6 { divisor *= 10 }
    let base = power / divisor
    return [5.0, 2, 1].map { $0 * base }.first { $0 <= limit } ?? 0
  }
}
