internal import ComentionEntities
internal import ComentionGraph

/// A table whose cells are circles: a row for each entity, a column for each period.
struct DotTableDrawing: TimelineDrawing {
  private let text: TimelineText
  private let table: DotTable
  private let left: Double
  private let step: Double
  private let largest: Double
  let size: Size

  private static let rowHeight = 30.0
  private static let top = 46.0
  private static let radius = 13.0
  private static let right = 132.0

  init(_ text: TimelineText, _ table: DotTable) {
    self.text = text
    self.table = table
    left =
      (table.rows.map { FontMetrics.regular.width(of: text.label($0.entity), size: 11.5) }.max()
        ?? 0) + 22
    let room = 704 - left - DotTableDrawing.right
    step = min(110, max(48, room / Double(max(1, text.periods.count))))
    largest = table.rows.flatMap(\.shares).max() ?? 0
    size = Size(
      width: left + step * Double(text.periods.count) + DotTableDrawing.right,
      height: DotTableDrawing.top + Double(table.rows.count) * DotTableDrawing.rowHeight + 6)
  }

  var isEmpty: Bool { table.rows.isEmpty }

  var title: String {
    guard let focus = table.focus.map(text.label) else {
      return text.pick(
        "Who came and who went, \(text.span)", "Кто появился и кто исчез, \(text.span)")
    }
    return text.pick(
      "Who is mentioned with \(focus), \(text.span)", "С кем упоминается \(focus), \(text.span)")
  }
  var subtitle: String {
    let shown =
      table.found > table.rows.count
      ? text.pick(
        " · \(table.rows.count) of \(table.found)", " · \(table.rows.count) из \(table.found)") : ""
    return table.focus == nil
      ? text.pick(
        "Share of the posts of each period that name it · the most frequent of those that some period"
          + " does not name",
        "Доля постов каждого периода, где названо · самые частые из тех, кого нет в каком-то периоде"
      )
        + shown
      : text.pick(
        "Share of the posts of each period that name both · the numbers are posts",
        "Доля постов каждого периода, где названы оба · числа – посты") + shown
  }
  var caption: [String] {
    [
      text.pick(
        "The area of a circle is the share of the period's posts, its number counts posts. The last column"
          + " divides the later share by the earlier.",
        "Площадь круга – доля постов периода, число – посты. Последний столбец – новая доля к прежней."
      ),
      text.claims,
    ]
  }
  var description: String {
    table.rows.map { row in
      let counts = zip(text.periods, row.counts).map { "\(text.name($0)) \($1)" }
      return "\(text.label(row.entity)): \(counts.joined(separator: ", "))"
    }.joined(separator: "; ") + "."
  }

  var keys: [TimelineKey] {
    let share = DotTableDrawing.rounded(largest)
    let radius = largest > 0 ? DotTableDrawing.radius * (share / largest).squareRoot() : 4
    let color = "group0"
    var keys = [
      TimelineKey(
        label: text.percent(share) + text.pick(" of posts", " постов"), width: 2 * radius + 2
      ) { svg, point in
        DotTableDrawing.circle(
          &svg, Point(x: point.x + radius, y: point.y), radius, color, .ordinary)
      }
    ]
    // The signs that occur.
    let states = table.rows.flatMap { row in
      row.counts.indices.filter { row.counts[$0] > 0 }.map { DotState(row, in: $0) }
    }
    if states.contains(.first) {
      keys.append(
        TimelineKey(
          label: text.pick("first mentioned in these periods", "впервые за эти периоды"), width: 18
        ) { svg, point in
          DotTableDrawing.circle(&svg, Point(x: point.x + 9, y: point.y), 6, color, .first)
        })
    }
    if states.contains(.last) {
      keys.append(
        TimelineKey(
          label: text.pick("not mentioned afterwards", "после не упоминается"), width: 16
        ) { svg, point in
          DotTableDrawing.circle(&svg, Point(x: point.x + 8, y: point.y), 7, color, .last)
        })
    }
    return keys
  }

  /// The largest of 1, 2, 5 times a power of ten that is not above.
  private static func rounded(_ share: Double) -> Double {
    var unit = 1.0
    while unit > share, unit > 1e-6 { unit /= 10 }
    for factor in [5.0, 2] where unit * factor <= share { return unit * factor }
    return unit
  }

  func write(_ svg: inout SVGWriter, at origin: Point) {
    for (index, period) in text.periods.enumerated() {
      let x = origin.x + left + (Double(index) + 0.5) * step
      svg.words(
        text.name(period), size: 11.5, bold: true, role: "ink", at: Point(x: x, y: origin.y + 12),
        anchor: .middle)
      svg.words(
        text.wording.number(period.graph.summary.posts), size: 9.5, role: "muted",
        at: Point(x: x, y: origin.y + 26), anchor: .middle)
    }
    svg.words(
      text.pick("posts", "постов"), size: 9.5, role: "muted",
      at: Point(x: origin.x, y: origin.y + 26))
    if text.comparison.earlier != text.comparison.later {
      svg.words(
        "\(text.name(text.earlier)) → \(text.name(text.later))", size: 10, bold: true, role: "ink",
        at: Point(x: origin.x + size.width, y: origin.y + 12), anchor: .end)
    }
    for (index, row) in table.rows.enumerated() { write(&svg, row, index, origin) }
  }

  private func write(_ svg: inout SVGWriter, _ row: DotTable.Row, _ index: Int, _ origin: Point) {
    let y = origin.y + DotTableDrawing.top + (Double(index) + 0.5) * DotTableDrawing.rowHeight
    let line = y - DotTableDrawing.rowHeight / 2
    svg.rule(from: Point(x: origin.x, y: line), to: Point(x: origin.x + size.width, y: line))
    svg.raw("<g id=\"\(svg.id)-r\(index)\" role=\"graphics-symbol\">")
    svg.element("title", text.tooltip(text.label(row.entity), row.change))
    svg.words(text.label(row.entity), size: 11.5, role: "ink", at: Point(x: origin.x, y: y + 4))
    for (period, count) in row.counts.enumerated() where count > 0 {
      let x = origin.x + left + (Double(period) + 0.5) * step
      let radius = max(
        2.5, DotTableDrawing.radius * (row.shares[period] / max(largest, 1e-12)).squareRoot())
      let state = DotState(row, in: period)
      DotTableDrawing.circle(&svg, Point(x: x, y: y), radius, "group0", state)
      let label = text.wording.number(count)
      let fits = FontMetrics.bold.width(of: label, size: 9.5) + 5 <= 2 * radius
      if fits {
        svg.words(
          label, size: 9.5, bold: true, role: state == .last ? "group0" : "inside",
          at: Point(x: x, y: y + 3.4), anchor: .middle)
      } else {
        svg.words(
          label, size: 9.5, role: "muted",
          at: Point(x: x + radius + (state == .first ? 6 : 3.5), y: y + 3.4))
      }
    }
    svg.raw("</g>\n")
    guard let change = row.change, text.comparison.earlier != text.comparison.later else { return }
    writeChange(&svg, change, Point(x: origin.x + size.width, y: y))
  }

  private func writeChange(_ svg: inout SVGWriter, _ change: Change, _ end: Point) {
    let palette = ChangePalette.of(text.options.theme)
    let isClaimed = change.verdict != .undecided
    guard isClaimed else {
      svg.words(
        text.number(change), size: 10.5, role: "muted", at: Point(x: end.x, y: end.y + 3.8),
        anchor: .end)
      return
    }
    let role = palette.role(of: change.verdict)
    let label = "\(text.label(change.verdict)) \(text.number(change))"
    let width = FontMetrics.bold.width(of: label, size: 10.5)
    svg.run(
      label, size: 10.5, bold: true, at: Point(x: end.x - width, y: end.y + 3.8), centered: false,
      attributes: " class=\"f-\(role.name)\" fill=\"\(role.color)\"")
    ChangeMark(verdict: change.verdict, palette: palette).writeSign(
      &svg, at: Point(x: end.x - width - 9, y: end.y), unit: 1.1)
  }

  private enum DotState {
    case ordinary, first, last

    /// What a circle of a row says about the periods around its own.
    init(_ row: DotTable.Row, in period: Int) {
      if period < row.counts.count - 1, row.ends?.last == period {
        self = .last
      } else if period > 0, row.ends?.first == period, !row.wasBefore {
        self = .first
      } else {
        self = .ordinary
      }
    }
  }

  private static func circle(
    _ svg: inout SVGWriter, _ at: Point, _ radius: Double, _ role: String, _ state: DotState
  ) {
    let color = svg.palette.roles(withGroups: true).first { $0.name == role }?.color ?? ""
    func circle(_ radius: Double, _ attributes: String) {
      svg.raw(
        "<circle\(attributes) cx=\"\(fixed(at.x))\" cy=\"\(fixed(at.y))\" r=\"\(fixed(radius))\"/>")
    }
    let ground = " class=\"f-ground s-\(role)\" fill=\"\(svg.palette.ground)\" stroke=\"\(color)\""
    switch state {
    case .ordinary: circle(radius, svg.paint(role))
    case .first:
      circle(radius + 2.6, "\(ground) stroke-width=\"1.2\"")
      circle(radius, svg.paint(role))
    case .last:
      circle(
        max(2, radius - 0.8), "\(ground) stroke-width=\"1.6\" stroke-dasharray=\"3.2 2\"")
    }
  }
}
