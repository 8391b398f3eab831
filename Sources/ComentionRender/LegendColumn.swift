internal import ComentionEntities

/// One column of the key: a heading over circles, lines or symbols with their labels.
struct LegendColumn: Sendable {
  struct Circle: Sendable {
    var radius: Double
    var label: String
  }

  struct Line: Sendable {
    var width: Double
    var opacity: Double
    var label: String
  }

  struct Symbol: Sendable {
    var type: EntityType
    var role: String
    var label: String
  }

  enum Content: Sendable {
    /// Nested, the largest first.
    case circles([Circle])
    case lines([Line])
    case symbols([Symbol])
  }

  private let heading: TextBlock
  private let content: Content
  private let unit: Double
  let width: Double
  let height: Double

  private static let headingHeight = 21.0
  private static let rowHeight = 19.0
  private static let fontSize = FigureFrame.captionSize

  /// Measures a column; `unit` is the size of the text around the drawing, 1 for ordinary.
  init(_ heading: String, _ content: Content, unit: Double) {
    let size = LegendColumn.fontSize * unit
    func widest(_ labels: [String]) -> Double {
      labels.map { FontMetrics.regular.width(of: $0, size: size) }.max() ?? 0
    }
    let inner: Size
    switch content {
    case .circles(let circles):
      let diameter = 2 * (circles.first?.radius ?? 0)
      inner = Size(
        width: diameter + 14 * unit + widest(circles.map(\.label)), height: diameter + 2)
    case .lines(let lines):
      inner = Size(
        width: 52 * unit + widest(lines.map(\.label)),
        height: LegendColumn.rowHeight * unit * Double(lines.count))
    case .symbols(let symbols):
      inner = Size(
        width: 20 * unit + widest(symbols.map(\.label)),
        height: LegendColumn.rowHeight * unit * Double(symbols.count))
    }
    self.heading = TextBlock(heading, metrics: .bold, size: size, width: .infinity)
    self.content = content
    self.unit = unit
    width = max(inner.width, FontMetrics.bold.width(of: heading, size: size))
    height = LegendColumn.headingHeight * unit + inner.height
  }

  /// Writes the column with its upper left corner at a point.
  func write(_ svg: inout SVGWriter, at origin: Point) {
    svg.text(heading, bold: true, role: "muted", x: origin.x, top: origin.y)
    let top = Point(x: origin.x, y: origin.y + LegendColumn.headingHeight * unit)
    switch content {
    case .circles(let circles): write(circles, &svg, at: top)
    case .lines(let lines):
      for (index, line) in lines.enumerated() {
        let start = row(index, of: top)
        svg.sample(
          from: start, to: start + Point(x: 40 * unit, y: 0), width: line.width,
          opacity: line.opacity)
        label(line.label, &svg, at: start + Point(x: 50 * unit, y: 0))
      }
    case .symbols(let symbols):
      for (index, symbol) in symbols.enumerated() {
        let start = row(index, of: top)
        svg.symbol(
          symbol.type, role: symbol.role, center: start + Point(x: 7 * unit, y: 0),
          radius: 5.5 * unit, rim: false)
        label(symbol.label, &svg, at: start + Point(x: 19 * unit, y: 0))
      }
    }
  }

  /// Circles that stand on one line, each with a leader from its top to its label.
  private func write(_ circles: [Circle], _ svg: inout SVGWriter, at top: Point) {
    guard let largest = circles.first?.radius else { return }
    let x = top.x + largest + 1
    let bottom = top.y + 2 * largest
    for circle in circles {
      svg.outline(center: Point(x: x, y: bottom - circle.radius), radius: circle.radius)
      let start = Point(x: x, y: bottom - 2 * circle.radius)
      let end = Point(x: x + largest + 8 * unit, y: start.y)
      svg.rule(from: start, to: end)
      label(circle.label, &svg, at: end + Point(x: 4 * unit, y: 0))
    }
  }

  private func row(_ index: Int, of top: Point) -> Point {
    top + Point(x: 0, y: LegendColumn.rowHeight * unit * (Double(index) + 0.4))
  }

  /// A label whose letters are centred on the height of a point.
  private func label(_ text: String, _ svg: inout SVGWriter, at point: Point) {
    let size = LegendColumn.fontSize * unit
    svg.label(text, size: size, at: point + Point(x: 0, y: size * 0.35))
  }
}
