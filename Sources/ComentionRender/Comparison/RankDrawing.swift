internal import ComentionEntities
internal import ComentionGraph

/// Ranks through time: a column for each period, a row for each rank, a line for each entity.
struct RankDrawing: TimelineDrawing {
  private let text: TimelineText
  private let table: RankTable
  /// The role of each row's colour.
  private let roles: [String]
  private let left: Double
  private let step: Double
  let size: Size

  private static let rowHeight = 30.0
  private static let top = 40.0
  private static let radius = 9.5
  private static let labelSize = 11.5

  init(_ text: TimelineText, top: Int?) {
    let table = RankTable(text, depth: top ?? 12)
    func room(_ index: Int?) -> Double {
      table.rows.filter { row in
        index.map { row.ranks[$0].map { $0 < table.depth } ?? false } ?? false
      }
      .map { FontMetrics.bold.width(of: text.label($0.entity), size: RankDrawing.labelSize) }
      .max() ?? 0
    }
    let count = text.periods.count
    left = count > 1 ? room(0) + 26 : 14
    let right = room(count - 1) + 62
    step = count > 1 ? max(46, (704 - left - right) / Double(count - 1)) : 0
    let depth = min(
      table.depth, 1 + (table.rows.flatMap { $0.ranks.compactMap(\.self) }.max() ?? 0))
    size = Size(
      width: left + right + step * Double(max(0, count - 1)),
      height: RankDrawing.top + Double(depth) * RankDrawing.rowHeight + 10)
    // The eight that move most stand out; the others keep to the background.
    let movers = table.rows.indices.sorted { one, other in
      let moves = (table.movement(table.rows[one]), table.movement(table.rows[other]))
      return moves.0 == moves.1 ? one < other : moves.0 > moves.1
    }.prefix(Palette.groupCount - 1)
    let coloured = movers.filter { table.movement(table.rows[$0]) > 0 }.sorted()
    var roles = [String](repeating: "same", count: table.rows.count)
    for (color, index) in coloured.enumerated() { roles[index] = "group\(color)" }
    self.roles = roles
    self.text = text
    self.table = table
  }

  var isEmpty: Bool { table.rows.isEmpty }
  var title: String {
    let things = text.things
    return text.pick(
      "\(things.prefix(1).uppercased() + things.dropFirst()) by rank, \(text.span)",
      "Места по числу упоминаний: \(things), \(text.span)")
  }
  var subtitle: String {
    text.pick(
      "Ranked by the posts of each period that name them · the lines that move most are coloured",
      "По числу постов каждого периода, где названы · цветом – самые заметные перемещения")
  }
  var caption: [String] {
    [
      text.pick(
        "Numbers in the circles are ranks; equal counts stand in the order of their ids. A broken line"
          + " leaves or enters the ranks shown.",
        "Числа в кружках – места; при равном числе – по порядку id. Прерывистая линия уходит за"
          + " показанные места или приходит оттуда.")
    ]
  }
  var description: String {
    table.rows.prefix(12).map { row in
      let ranks = zip(text.periods, row.ranks).map { period, rank in
        "\(text.name(period)) \(rank.map { String($0 + 1) } ?? "–")"
      }
      return "\(text.label(row.entity)): \(ranks.joined(separator: ", "))"
    }.joined(separator: "; ") + "."
  }

  /// The signs that occur.
  var keys: [TimelineKey] {
    var keys: [TimelineKey] = []
    if drawn({ $0.isFirst(in: $1) }) {
      keys.append(
        TimelineKey(
          label: text.pick("first mentioned in this period", "впервые назван в этом периоде"),
          width: 24
        ) { svg, point in
          RankDrawing.dot(
            &svg, Point(x: point.x + 12, y: point.y), role: "same", rank: "1", radius: 8,
            isFirst: true, isLast: false)
        })
    }
    if drawn({ $0.isLast(in: $1) }) {
      keys.append(
        TimelineKey(
          label: text.pick("not mentioned afterwards", "после не упоминается"), width: 20
        ) { svg, point in
          RankDrawing.dot(
            &svg, Point(x: point.x + 10, y: point.y), role: "same", rank: "1", radius: 8,
            isFirst: false, isLast: true)
        })
    }
    return keys
  }

  /// Whether some circle of the drawing is of a kind.
  private func drawn(_ isOfKind: (RankTable.Row, Int) -> Bool) -> Bool {
    table.rows.contains { row in
      row.ranks.indices.contains { index in
        row.ranks[index].map { $0 < table.depth } == true && isOfKind(row, index)
      }
    }
  }

  private func place(_ period: Int, _ rank: Double, _ origin: Point) -> Point {
    Point(
      x: origin.x + left + Double(period) * step,
      y: origin.y + RankDrawing.top + (rank + 0.5) * RankDrawing.rowHeight)
  }

  func write(_ svg: inout SVGWriter, at origin: Point) {
    for (index, period) in text.periods.enumerated() {
      let top = place(index, -0.5, origin)
      svg.rule(
        from: Point(x: top.x, y: top.y - 2), to: Point(x: top.x, y: origin.y + size.height - 8))
      svg.words(
        text.name(period), size: 11.5, bold: true, role: "ink",
        at: Point(x: top.x, y: origin.y + 12), anchor: .middle)
      svg.words(
        text.wording.number(period.graph.summary.posts), size: 9.5, role: "muted",
        at: Point(x: top.x, y: origin.y + 26), anchor: .middle)
    }
    svg.words(
      text.pick("posts", "постов"), size: 9.5, role: "muted",
      at: Point(x: origin.x, y: origin.y + 26))
    // The quiet lines first, so that the coloured ones lie over them.
    let order =
      table.rows.indices.filter { roles[$0] == "same" }
      + table.rows.indices.filter { roles[$0] != "same" }
    for index in order { write(&svg, table.rows[index], roles[index], index, origin) }
  }

  private func write(
    _ svg: inout SVGWriter, _ row: RankTable.Row, _ role: String, _ number: Int, _ origin: Point
  ) {
    let shown = row.ranks.map { $0.flatMap { $0 < table.depth ? $0 : nil } }
    svg.raw("<g id=\"\(svg.id)-r\(number)\" role=\"graphics-symbol\">")
    svg.element("title", tooltip(row))
    svg.raw("<g fill=\"none\" stroke-linecap=\"round\">")
    let color = RankDrawing.color(role, svg)
    let width = role == "same" ? 1.6 : 3.2
    for index in shown.indices.dropLast() {
      switch (shown[index], shown[index + 1]) {
      case (let one?, let other?):
        line(
          &svg, place(index, Double(one), origin), place(index + 1, Double(other), origin), color,
          width, "")
      case (let one?, nil) where row.ranks[index + 1] != nil:
        let end = place(index, Double(table.depth) - 0.35, origin)
        line(
          &svg, place(index, Double(one), origin), Point(x: end.x + step * 0.45, y: end.y), color,
          width * 0.7, " stroke-dasharray=\"1 5\"")
      case (nil, let other?) where row.ranks[index] != nil:
        let start = place(index + 1, Double(table.depth) - 0.35, origin)
        line(
          &svg, Point(x: start.x - step * 0.45, y: start.y),
          place(index + 1, Double(other), origin),
          color, width * 0.7, " stroke-dasharray=\"1 5\"")
      default: break
      }
    }
    svg.raw("</g>")
    for (index, rank) in shown.enumerated() {
      guard let rank else { continue }
      RankDrawing.dot(
        &svg, place(index, Double(rank), origin), role: role, rank: String(rank + 1),
        radius: RankDrawing.radius, isFirst: row.isFirst(in: index),
        isLast: row.isLast(in: index))
    }
    svg.raw("</g>\n")
    labels(&svg, row, shown, role, origin)
  }

  /// The name at both ends, and where a line begins in between.
  private func labels(
    _ svg: inout SVGWriter, _ row: RankTable.Row, _ shown: [Int?], _ role: String, _ origin: Point
  ) {
    let name = text.label(row.entity)
    let ink = role == "same" ? "muted" : role
    if let rank = shown.first ?? nil, shown.count > 1 {
      let at = place(0, Double(rank), origin)
      svg.words(
        name, size: RankDrawing.labelSize, bold: role != "same", role: ink,
        at: Point(x: at.x - 16, y: at.y + 4), anchor: .end)
    }
    if let rank = shown.last ?? nil {
      let at = place(shown.count - 1, Double(rank), origin)
      svg.words(
        name, size: RankDrawing.labelSize, bold: role != "same", role: ink,
        at: Point(x: at.x + 16, y: at.y + 4))
      let width = FontMetrics.bold.width(of: name, size: RankDrawing.labelSize)
      svg.words(
        text.percent(row.shares.last ?? 0), size: 10, role: "muted",
        at: Point(x: at.x + 22 + width, y: at.y + 4))
    }
    guard shown.first == .some(nil), let first = shown.firstIndex(where: { $0 != nil }),
      first < shown.count - 1, let rank = shown[first]
    else { return }
    let at = place(first, Double(rank), origin)
    let short = PlainText.shortened(name, to: max(6, Int(step / 5)))
    svg.words(
      short, size: 9.5, bold: role != "same", role: ink,
      at: Point(x: at.x, y: at.y - RankDrawing.radius - 3), anchor: .middle)
  }

  private func line(
    _ svg: inout SVGWriter, _ start: Point, _ end: Point, _ color: String, _ width: Double,
    _ more: String
  ) {
    let bend = (end.x - start.x) * 0.45
    svg.raw(
      "<path\(color) d=\"M\(svg.place(start))C\(fixed(start.x + bend)) \(fixed(start.y)) "
        + "\(fixed(end.x - bend)) \(fixed(end.y)) \(svg.place(end))\" stroke-width=\"\(fixed(width, 2))\"\(more)/>"
    )
  }

  /// The class and colour of a line.
  static func color(_ role: String, _ svg: SVGWriter) -> String {
    guard let color = svg.palette.roles(withGroups: true).first(where: { $0.name == role })?.color
    else { return "\(svg.paint("tie")) stroke-opacity=\"0.6\"" }
    return " class=\"s-\(role)\" stroke=\"\(color)\""
  }

  /// A circle with a rank: full, ringed at its first mention, hollow at its last.
  static func dot(
    _ svg: inout SVGWriter, _ at: Point, role: String, rank: String, radius: Double, isFirst: Bool,
    isLast: Bool
  ) {
    let group = svg.palette.roles(withGroups: true).first { $0.name == role }?.color
    let color = group ?? svg.palette.muted
    let name = group == nil ? "muted" : role
    func circle(_ radius: Double, _ attributes: String) {
      svg.raw(
        "<circle\(attributes) cx=\"\(fixed(at.x))\" cy=\"\(fixed(at.y))\" r=\"\(fixed(radius))\"/>")
    }
    let stroke = group == nil ? "s-same" : "s-\(role)"
    if isFirst {
      circle(
        radius + 3.2,
        " class=\"f-ground \(stroke)\" fill=\"\(svg.palette.ground)\" stroke=\"\(color)\""
          + " stroke-width=\"1.4\"")
    }
    if isLast {
      circle(
        radius - 0.7,
        " class=\"f-ground \(stroke)\" fill=\"\(svg.palette.ground)\" stroke=\"\(color)\""
          + " stroke-width=\"1.8\" stroke-dasharray=\"3.4 2\"")
    } else {
      circle(
        radius,
        " class=\"\(name) rim\" fill=\"\(color)\" stroke=\"\(svg.palette.ground)\" stroke-width=\"2\""
      )
    }
    svg.words(
      rank, size: 10, bold: true, role: isLast ? name : "inside",
      at: Point(x: at.x, y: at.y + 3.6), anchor: .middle)
  }

  private func tooltip(_ row: RankTable.Row) -> String {
    let parts = zip(text.periods, zip(row.ranks, row.counts)).map { period, value in
      "\(text.name(period)): "
        + (value.0.map { "\($0 + 1) (\(text.wording.count(value.1, .post)))" } ?? "–")
    }
    return "\(text.label(row.entity)): \(parts.joined(separator: ", "))"
  }
}
