internal import ComentionGraph

/// The table under the map of what changed: ties on the left, entities on the right, the claimed changes
/// first and then the largest of the others.
struct ChangeList: Sendable {
  private let text: ComparisonText
  private let ties: [(name: String, change: Change)]
  private let nodes: [(name: String, change: Change)]

  private static let rowHeight = 17.0
  private static let limit = 10

  init(_ text: ComparisonText) {
    self.text = text
    ties = text.comparison.ties.prefix(ChangeList.limit).map {
      ("\(text.label($0.source)) – \(text.label($0.target))", $0.change)
    }
    nodes = text.comparison.nodes.prefix(ChangeList.limit).map {
      (text.label($0.entity), $0.change)
    }
  }

  /// The height in units.
  var height: Double { Double(max(ties.count, nodes.count) + 1) * ChangeList.rowHeight + 6 }

  func write(
    _ svg: inout SVGWriter, _ palette: ChangePalette, at corner: Point, width: Double, unit: Double
  ) {
    let gap = 26 * unit
    let wide = (width - gap) / 2
    svg.raw("<g id=\"\(svg.id)-table\">\n")
    write(&svg, palette, text.tiesHeading, ties, corner, wide, unit)
    write(
      &svg, palette, text.nodesHeading, nodes, Point(x: corner.x + wide + gap, y: corner.y), wide,
      unit)
    svg.raw("</g>\n")
  }

  private func write(
    _ svg: inout SVGWriter, _ palette: ChangePalette, _ heading: String,
    _ rows: [(name: String, change: Change)], _ corner: Point, _ width: Double, _ unit: Double
  ) {
    let size = 10 * unit
    // The right edges of the two counts, the ratio and q.
    let edges = [140.0, 92, 44, 0].map { corner.x + width - $0 * unit }
    let names = [text.earlier, text.later].map(text.name)
    var y = corner.y + 11 * unit
    svg.words(heading, size: size, bold: true, role: "muted", at: Point(x: corner.x, y: y))
    for (edge, name) in zip(edges, names + [text.pick("share", "доля"), "q"]) {
      let short = TextBlock(name, metrics: .bold, size: size, width: 43 * unit, limit: 1)
      svg.words(
        short.lines.first ?? "", size: size, bold: true, role: "muted", at: Point(x: edge, y: y),
        anchor: .end)
    }
    for row in rows {
      y += ChangeList.rowHeight * unit
      let isClaimed = row.change.verdict != .undecided
      let role = palette.role(of: row.change.verdict)
      let room = width - (isClaimed ? 198 : 184) * unit
      let metrics = isClaimed ? FontMetrics.bold : .regular
      let name = TextBlock(row.name, metrics: metrics, size: size, width: room, limit: 1)
      svg.words(
        name.lines.first ?? "", size: size, bold: isClaimed, role: isClaimed ? "ink" : "muted",
        at: Point(x: corner.x + 13 * unit, y: y))
      if isClaimed {
        ChangeMark(verdict: row.change.verdict, palette: palette).writeSign(
          &svg, at: Point(x: corner.x + 4 * unit, y: y - 3.4 * unit), unit: unit)
      }
      let counts = [text.comparison.earlier, text.comparison.later].map {
        text.wording.number(row.change.counts[$0])
      }
      let ratio =
        isClaimed && (row.change.verdict == .new || row.change.verdict == .gone)
        ? text.label(row.change.verdict)
        : (row.change.counts[text.comparison.later] > 0 ? text.ratio(row.change) : nil) ?? ""
      let q = row.change.q.map { text.short($0) } ?? ""
      for (place, value) in (counts + [ratio, q]).enumerated() {
        let at = Point(x: edges[place], y: y)
        if isClaimed, place == 2 {
          let left = at.x - FontMetrics.bold.width(of: value, size: size)
          svg.run(
            value, size: size, bold: true, at: Point(x: left, y: y), centered: false,
            attributes: " class=\"f-\(role.name)\" fill=\"\(role.color)\"")
        } else {
          svg.words(
            value, size: size, role: isClaimed ? "ink" : "muted", at: at, anchor: .end)
        }
      }
    }
  }
}
