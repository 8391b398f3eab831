internal import ComentionEntities
internal import ComentionGraph
internal import ComentionPosts

/// The share of posts of single ties through time, a small chart each, with the moments of change.
struct GrowthDrawing: TimelineDrawing {
  private let text: TimelineText
  private let growth: GrowthTable?
  private let ties: [GrowthTable.Tie]
  let size: Size

  private static let columns = 3
  private static let gap = 22.0
  private static let width = (704 - 2 * gap) / 3
  private static let headHeight = 34.0
  private static let chartHeight = 74.0
  private static let rowHeight = headHeight + chartHeight + 34

  init(_ text: TimelineText, _ growth: GrowthTable?, top: Int?) {
    self.text = text
    self.growth = growth
    ties = Array((growth?.ties ?? []).prefix(top ?? 12))
    let rows = (ties.count + GrowthDrawing.columns - 1) / GrowthDrawing.columns
    size = Size(width: 704, height: Double(rows) * GrowthDrawing.rowHeight - 8)
  }

  var isEmpty: Bool { ties.isEmpty }
  private var isMonthly: Bool { (growth?.bins.first?.name.count ?? 0) == 7 }
  private var first: String { growth?.bins.first.map { text.wording.day($0.from) } ?? "" }
  private var last: String { growth?.bins.last.map { text.wording.day($0.to) } ?? "" }

  var title: String {
    text.pick("How ties grew, \(text.span)", "Как росли связи, \(text.span)")
  }
  var subtitle: String {
    let bin = isMonthly ? text.pick("month", "месяц") : text.pick("week", "неделя")
    return text.pick(
      "Share of the posts of each \(bin) that name both · those whose share changed first",
      "Доля постов, где названы оба, столбец – \(bin) · сначала те, чья доля менялась")
  }
  var caption: [String] {
    [
      text.pick(
        "Bars: share of posts; line: the mean between two moments of change, which stand below it. Each"
          + " chart has its own scale, named at its upper line. The moments are those of the least Poisson"
          + " cost with a penalty of 3 φ ln n (PELT), φ for bursts.",
        "Столбцы – доля постов; линия – среднее между моментами изменения, они подписаны снизу. У каждого"
          + " графика своя шкала, её верх подписан. Моменты – по наименьшей пуассоновской стоимости со"
          + " штрафом 3 φ ln n (PELT), φ учитывает всплески.")
    ]
  }
  var description: String {
    ties.map { "\(label($0)): \(rates($0))" }.joined(separator: "; ") + "."
  }

  var keys: [TimelineKey] {
    let palette = ChangePalette.of(text.options.theme)
    return [
      TimelineKey(label: text.pick("share of posts", "доля постов"), width: 16) { svg, point in
        for (index, height) in [6.0, 12, 9].enumerated() {
          svg.raw(
            "<rect\(svg.paint("group7")) fill-opacity=\"0.4\" x=\"\(fixed(point.x + Double(index) * 5.5))\" y=\""
              + "\(fixed(point.y + 6 - height))\" width=\"4.5\" height=\"\(fixed(height))\"/>")
        }
      },
      TimelineKey(
        label: text.pick("mean, rising", "среднее, рост"), width: 24
      ) { svg, point in
        GrowthDrawing.step(&svg, palette, .stronger, point)
      },
      TimelineKey(
        label: text.pick("mean, falling", "среднее, спад"), width: 24
      ) { svg, point in
        GrowthDrawing.step(&svg, palette, .weaker, point)
      },
    ]
  }

  private static func step(
    _ svg: inout SVGWriter, _ palette: ChangePalette, _ verdict: Verdict, _ point: Point
  ) {
    let role = palette.role(of: verdict)
    let up = verdict == .stronger ? 4.0 : -4
    svg.raw(
      "<path class=\"s-\(role.name)\" fill=\"none\" stroke=\"\(role.color)\" stroke-width=\"2.4\" d=\"M"
        + "\(fixed(point.x)) \(fixed(point.y + up))h12v\(fixed(-2 * up))h12\"/>")
  }

  func write(_ svg: inout SVGWriter, at origin: Point) {
    for (index, tie) in ties.enumerated() {
      let (column, row) = (index % GrowthDrawing.columns, index / GrowthDrawing.columns)
      let corner = Point(
        x: origin.x + Double(column) * (GrowthDrawing.width + GrowthDrawing.gap),
        y: origin.y + Double(row) * GrowthDrawing.rowHeight)
      svg.raw("<g id=\"\(svg.id)-g\(index)\" role=\"graphics-symbol\">")
      svg.element("title", "\(label(tie)): \(rates(tie))")
      write(&svg, tie, corner)
      svg.raw("</g>\n")
    }
  }

  private func label(_ tie: GrowthTable.Tie) -> String {
    "\(text.label(tie.source)) – \(text.label(tie.target))"
  }

  /// The shares between the moments of change.
  private func rates(_ tie: GrowthTable.Tie) -> String {
    let rates = tie.changes.rates.map(text.percent)
    guard rates.count > 1 else {
      return text.pick("steady at \(rates.first ?? "")", "ровно \(rates.first ?? "")")
    }
    return rates.joined(separator: " → ")
  }

  private func write(_ svg: inout SVGWriter, _ tie: GrowthTable.Tie, _ corner: Point) {
    guard let growth else { return }
    let width = GrowthDrawing.width
    let title = TextBlock(
      label(tie), metrics: .bold, size: 11.5, width: width, limit: 1)
    svg.text(title, bold: true, role: "ink", x: corner.x, top: corner.y)
    svg.words(
      rates(tie), size: 10, role: "muted", at: Point(x: corner.x, y: corner.y + 26))
    let shares = zip(tie.counts, growth.units).map { $1 > 0 ? Double($0) / Double($1) : 0 }
    let most = max(shares.max() ?? 0, 1e-9)
    let top = corner.y + GrowthDrawing.headHeight
    let bottom = top + GrowthDrawing.chartHeight
    let step = width / Double(shares.count)
    svg.rule(from: Point(x: corner.x, y: top), to: Point(x: corner.x + width, y: top))
    svg.words(
      text.percent(most), size: 8.5, role: "muted",
      at: Point(x: corner.x + width, y: top - 3), anchor: .end)
    var bars = ""
    for (index, share) in shares.enumerated() where share > 0 {
      let height = GrowthDrawing.chartHeight * share / most
      let x = corner.x + Double(index) * step
      bars +=
        "M\(fixed(x + step * 0.12)) \(fixed(bottom))v\(fixed(-height))h\(fixed(step * 0.76))v\(fixed(height))z"
    }
    svg.raw("<path\(svg.paint("group7")) fill-opacity=\"0.4\" d=\"\(bars)\"/>")
    svg.rule(from: Point(x: corner.x, y: bottom), to: Point(x: corner.x + width, y: bottom))
    writeLine(&svg, tie, corner, most, step)
  }

  /// The means as one stepped line, coloured by how they end, and the moments under it.
  private func writeLine(
    _ svg: inout SVGWriter, _ tie: GrowthTable.Tie, _ corner: Point, _ most: Double, _ step: Double
  ) {
    guard let growth else { return }
    let bottom = corner.y + GrowthDrawing.headHeight + GrowthDrawing.chartHeight
    let starts = tie.changes.starts
    var path = ""
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : growth.bins.count
      let y = bottom - GrowthDrawing.chartHeight * min(1, tie.changes.rates[place] / most)
      let (from, to) = (corner.x + Double(start) * step, corner.x + Double(end) * step)
      path += "\(place == 0 ? "M\(fixed(from)) " : "V")\(fixed(y))H\(fixed(to))"
    }
    let rates = tie.changes.rates
    let palette = ChangePalette.of(text.options.theme)
    let verdict: Verdict =
      rates.count < 2 ? .undecided : rates[rates.count - 1] > rates[0] ? .stronger : .weaker
    let role = palette.role(of: verdict)
    svg.raw(
      "<path class=\"s-\(role.name)\" fill=\"none\" stroke=\"\(role.color)\" stroke-width=\"2.2\""
        + " stroke-linejoin=\"round\" d=\"\(path)\"/>\n")
    var taken = -Double.infinity
    for start in starts.dropFirst() {
      let x = corner.x + Double(start) * step
      svg.raw(
        "<path class=\"s-\(role.name)\" stroke=\"\(role.color)\" stroke-width=\"1\" d=\"M\(fixed(x)) "
          + "\(fixed(bottom))v5\"/>")
      let name = isMonthly ? growth.bins[start].name : text.wording.day(growth.bins[start].from)
      let width = FontMetrics.bold.width(of: name, size: 9.5)
      let left = min(max(corner.x, x - width / 2), corner.x + GrowthDrawing.width - width)
      guard left > taken + 6 else { continue }
      svg.run(
        name, size: 9.5, bold: true, at: Point(x: left, y: bottom + 15), centered: false,
        attributes: " class=\"f-\(role.name)\" fill=\"\(role.color)\"")
      taken = left + width
    }
    if starts.count < 2 {
      for (name, anchor, x) in [
        (growth.bins.first?.name ?? "", TextAnchor.start, corner.x),
        (growth.bins.last?.name ?? "", .end, corner.x + GrowthDrawing.width),
      ] {
        svg.words(
          name, size: 8.5, role: "muted", at: Point(x: x, y: bottom + 12), anchor: anchor)
      }
    }
  }
}
