internal import ComentionEntities
internal import ComentionGraph

/// The key to a comparison: sizes and widths with real values, kinds of change, types.
struct ComparisonLegend: Sendable {
  /// A column of the key.
  private enum Column: Sendable {
    case sizes([(radius: Double, label: String)])
    case widths([(width: Double, label: String)])
    case verdicts([(verdict: Verdict, label: String)])
    case types([(type: EntityType, label: String)])
    case ghost(String)
  }

  private let unit: Double
  private let isDifference: Bool
  private var columns: [(heading: TextBlock, size: Size, content: Column)] = []
  /// Where each column stands.
  private var corners: [Point] = []
  /// Where the second column of the changes begins.
  private var second = 0.0
  private(set) var width = 0.0
  private(set) var height = 0.0

  private var fontSize: Double { FigureFrame.captionSize * unit }
  private var row: Double { 18 * unit }

  /// Chooses the values and measures the columns.
  ///
  /// They stand side by side, closer where `room` is too narrow for them, and in rows where that does
  /// not do.
  init(_ text: ComparisonText, scale: MarkScale, unit: Double, room: Double) {
    self.unit = unit
    isDifference = text.kind == .difference
    let scene = text.scene
    func least(_ shares: [Double]) -> Double {
      100 * (shares.filter { $0 > 0 }.min() ?? 0) / 2
    }
    var circles: [(radius: Double, label: String)] = []
    for value in Legend.steps(
      below: scale.nodeWeight * 100, least: least(scene.nodes.flatMap(\.shares)), ratio: 3.5)
    {
      let radius = scale.maxRadius * scale.share(ofNode: value / 100).squareRoot()
      let isApart = circles.last.map { 2 * ($0.radius - radius) >= fontSize * 1.05 } ?? true
      if radius >= NodeMark.smallestRadius, isApart {
        circles.append((radius, text.percent(value / 100)))
      }
    }
    if let largest = circles.first {
      add(
        text.sizeHeading, .sizes(circles),
        width: 2 * largest.radius + 14 * unit + wide(circles.map(\.label)),
        height: 2 * largest.radius + 2)
    }
    let lines = Legend.steps(
      below: scale.tieWeight * 100, least: least(scene.ties.flatMap(\.shares)), ratio: 2.5
    ).map { (width: scale.width(ofTie: $0 / 100), label: text.percent($0 / 100)) }
    if !lines.isEmpty {
      add(
        text.widthHeading, .widths(lines), width: 52 * unit + wide(lines.map(\.label)),
        height: row * Double(lines.count))
    }
    switch text.kind {
    case .difference:
      if text.comparison.test.obstacle == nil, !scene.nodes.isEmpty {
        let verdicts = Verdict.allCases.map { (verdict: $0, label: text.label($0)) }
        let halves = [verdicts.prefix(3), verdicts.dropFirst(3)].map { wide($0.map(\.label)) }
        second = 78 * unit + halves[0] + 14 * unit
        add(
          text.verdictHeading, .verdicts(verdicts), width: second + 78 * unit + halves[1],
          height: row * 3)
      }
    case .panels:
      if scene.nodes.contains(where: { $0.shares.contains(0) }) {
        add(
          text.nodesHeading, .ghost(text.ghostLabel), width: 20 * unit + wide([text.ghostLabel]),
          height: row)
      }
    }
    if scene.types.count > 1 {
      let types = scene.types.map { type in
        let form = Noun(type).forms(in: text.options.language)[0]
        return (type: type, label: form.prefix(1).uppercased() + form.dropFirst())
      }
      add(
        text.pick("Types", "Типы"), .types(types), width: 20 * unit + wide(types.map(\.label)),
        height: row * Double(types.count))
    }
    arrange(in: room)
  }

  private mutating func arrange(in room: Double) {
    let widths = columns.reduce(0) { $0 + $1.size.width }
    let gaps = Double(max(1, columns.count - 1))
    let gap = min(30 * unit, max(14 * unit, (room - widths) / gaps))
    var corner = Point.zero
    var rowHeight = 0.0
    for column in columns {
      if corner.x > 0, corner.x + column.size.width > room {
        corner = Point(x: 0, y: corner.y + rowHeight + 10 * unit)
        rowHeight = 0
      }
      corners.append(corner)
      width = max(width, corner.x + column.size.width)
      rowHeight = max(rowHeight, column.size.height)
      height = max(height, corner.y + rowHeight)
      corner.x += column.size.width + gap
    }
  }

  private func wide(_ labels: [String]) -> Double {
    labels.map { FontMetrics.regular.width(of: $0, size: fontSize) }.max() ?? 0
  }

  private mutating func add(
    _ heading: String, _ content: Column, width: Double, height: Double
  ) {
    let block = TextBlock(heading, metrics: .bold, size: fontSize, width: .infinity, limit: 1)
    let wide = block.lines.map { FontMetrics.bold.width(of: $0, size: fontSize) }.max() ?? 0
    columns.append((block, Size(width: max(width, wide), height: 20 * unit + height), content))
  }

  /// Writes the key with its upper left corner at a point.
  func write(_ svg: inout SVGWriter, _ palette: ChangePalette, at origin: Point) {
    for (column, corner) in zip(columns, corners) {
      let x = origin.x + corner.x
      svg.text(column.heading, bold: true, role: "muted", x: x, top: origin.y + corner.y)
      let top = origin.y + corner.y + 20 * unit
      switch column.content {
      case .sizes(let circles): write(&svg, circles, x, top)
      case .widths(let lines):
        for (index, line) in lines.enumerated() {
          let y = middle(index, top)
          svg.sample(
            from: Point(x: x, y: y), to: Point(x: x + 40 * unit, y: y), width: line.width,
            opacity: 0.8)
          label(&svg, line.label, x + 50 * unit, y)
        }
      case .verdicts(let verdicts):
        // In two columns, so that the legend is no higher than its other parts.
        for (index, item) in verdicts.enumerated() {
          let y = middle(index % 3, top)
          let x = index < 3 ? x : x + second
          let mark = ChangeMark(verdict: item.verdict, palette: palette)
          svg.raw("<g fill=\"none\">")
          mark.writeLine(
            &svg, path: "M\(svg.place(Point(x: x, y: y)))H\(fixed(x + 38 * unit))",
            width: item.verdict == .undecided ? 3 : 4)
          svg.raw("</g>\n")
          mark.writeSymbol(
            &svg, .organisation, center: Point(x: x + 54 * unit, y: y), radius: 5.5 * unit)
          svg.raw("\n")
          label(&svg, item.label, x + 76 * unit, y)
        }
      case .types(let types):
        for (index, item) in types.enumerated() {
          let y = middle(index, top)
          if isDifference {
            // Colours mean changes here, so a type is told by its shape alone.
            ChangeMark(verdict: .undecided, palette: palette).writeSymbol(
              &svg, item.type, center: Point(x: x + 7 * unit, y: y), radius: 5.5 * unit)
          } else {
            svg.symbol(
              item.type, center: Point(x: x + 7 * unit, y: y), radius: 5.5 * unit, rim: false)
          }
          label(&svg, item.label, x + 19 * unit, y)
        }
      case .ghost(let text):
        let y = middle(0, top)
        svg.outline(center: Point(x: x + 7 * unit, y: y), radius: NodeMark.smallestRadius)
        label(&svg, text, x + 19 * unit, y)
      }
    }
  }

  private func write(
    _ svg: inout SVGWriter, _ circles: [(radius: Double, label: String)], _ x: Double,
    _ top: Double
  ) {
    guard let largest = circles.first else { return }
    let center = x + largest.radius + 1
    let bottom = top + 2 * largest.radius
    let end = center + largest.radius + 8 * unit
    for circle in circles {
      svg.outline(center: Point(x: center, y: bottom - circle.radius), radius: circle.radius)
      let y = bottom - 2 * circle.radius
      svg.rule(from: Point(x: center, y: y), to: Point(x: end, y: y))
      label(&svg, circle.label, end + 4 * unit, y)
    }
  }

  private func middle(_ index: Int, _ top: Double) -> Double { top + row * (Double(index) + 0.4) }

  private func label(_ svg: inout SVGWriter, _ text: String, _ x: Double, _ y: Double) {
    svg.label(text, size: fontSize, at: Point(x: x, y: y + fontSize * 0.35))
  }
}
