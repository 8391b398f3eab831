internal import ComentionEntities
internal import ComentionGraph

/// The key to sizes, widths, shapes and colours, drawn at the true scale with real values.
struct Legend: Sendable {
  private let unit: Double
  private let columns: [LegendColumn]
  let width: Double
  let height: Double

  /// Chooses the values and measures the columns.
  ///
  /// `unit` is the size of the text around the drawing, 1 for ordinary.
  init(
    graph: Graph, text: FigureText, scale: MarkScale, groups: GroupColors, unit: Double
  ) {
    var columns: [LegendColumn] = []
    let circles = Legend.circles(graph, text, scale, unit: unit)
    if !circles.isEmpty {
      columns.append(LegendColumn(text.sizeHeading, .circles(circles), unit: unit))
    }
    // The samples of weights look like the best ties that there are; one more shows those of chance.
    let hasChance = graph.edges.contains { $0.isSignificant == false }
    let hasPassing = graph.edges.contains { $0.isSignificant == true }
    let best: Bool? = hasPassing ? true : hasChance ? false : nil
    var lines = Legend.steps(
      below: scale.tieWeight, least: text.least(graph.edges.map(\.weight)), ratio: 2.5
    ).map { value in
      LegendColumn.Line(
        width: scale.width(ofTie: value),
        opacity: scale.opacity(ofTie: value, isSignificant: best),
        label: text.wording.weight(value))
    }
    if hasChance, let middle = lines.dropFirst().first ?? lines.first {
      lines.append(
        LegendColumn.Line(
          width: middle.width,
          opacity: scale.opacity(ofTie: 0, isSignificant: false), label: text.chanceLabel))
    }
    if !lines.isEmpty {
      columns.append(LegendColumn(text.widthHeading, .lines(lines), unit: unit))
    }
    if text.types.count > 1 {
      // Where colours tell groups, shapes alone tell types.
      let symbols = text.types.map { type in
        LegendColumn.Symbol(
          type: type, role: groups.key.isEmpty ? type.rawValue : "muted", label: text.name(of: type)
        )
      }
      columns.append(LegendColumn(text.typeHeading, .symbols(symbols), unit: unit))
    }
    // Up to six groups in one column leave the caption its room beside the key.
    let rows = groups.key.count <= 6 ? 6 : 4
    for start in stride(from: 0, to: groups.key.count, by: rows) {
      let symbols = groups.key[start..<min(start + rows, groups.key.count)].map { group in
        LegendColumn.Symbol(type: .organisation, role: group.role, label: group.name)
      }
      columns.append(
        LegendColumn(start == 0 ? text.groupHeading : "", .symbols(symbols), unit: unit))
    }
    self.columns = columns
    self.unit = unit
    width =
      columns.reduce(0) { $0 + $1.width } + Legend.gap * unit * Double(max(0, columns.count - 1))
    height = columns.map(\.height).max() ?? 0
  }

  private static let gap = 30.0

  /// Writes the key with its upper left corner at a point.
  func write(_ svg: inout SVGWriter, at origin: Point) {
    var origin = origin
    for column in columns {
      column.write(&svg, at: origin)
      origin.x += column.width + Legend.gap * unit
    }
  }

  /// Circles of round weights, as far as their labels keep clear of each other.
  private static func circles(
    _ graph: Graph, _ text: FigureText, _ scale: MarkScale, unit: Double
  ) -> [LegendColumn.Circle] {
    let least = text.least(graph.nodes.map(\.weight))
    var circles: [LegendColumn.Circle] = []
    for value in steps(below: scale.nodeWeight, least: least, ratio: 3.5) {
      let radius = scale.maxRadius * scale.share(ofNode: value).squareRoot()
      let isApart = circles.last.map { 2 * ($0.radius - radius) >= 10.5 * unit } ?? true
      if radius >= NodeMark.smallestRadius, isApart {
        circles.append(LegendColumn.Circle(radius: radius, label: text.wording.weight(value)))
      }
    }
    return circles
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
