internal import ComentionEntities
internal import ComentionGraph

/// The ties of two periods as a matrix: of each cell the upper left half is the earlier period, the lower
/// right half the later one.
///
/// It shows dense networks, in which lines would hide each other. Each tie stands once, below the
/// diagonal; entities of one community stand together.
struct MatrixDrawing: TimelineDrawing {
  private let text: TimelineText
  private let scene: ComparisonScene
  /// The entities in the order of rows, as indices of the scene.
  private let order: [Int]
  private let cells: [TieCell]
  private let left: Double
  private let cell: Double
  private let most: Double
  let size: Size

  /// A tie at its place.
  private struct TieCell: Sendable {
    let row: Int
    let column: Int
    let tie: ComparisonScene.Tie
    let shares: (earlier: Double, later: Double)
  }

  private static let labelSize = 11.0

  init(_ text: TimelineText, top: Int?) {
    let pair = [text.comparison.earlier, text.comparison.later]
    let scene = ComparisonScene(
      text.comparison, periods: pair.map { text.comparison.periods[$0] }, topNodes: top ?? 24,
      topEdges: nil, minCount: 1, prefersChanges: false)
    let union = scene.union
    let groups = union.edges.isEmpty ? [] : Communities(of: union).membership
    order = scene.nodes.indices.sorted { one, other in
      let places = groups.isEmpty ? (0, 0) : (groups[one], groups[other])
      return places.0 == places.1 ? one < other : places.0 < places.1
    }
    var place = [Int](repeating: 0, count: order.count)
    for (row, node) in order.enumerated() { place[node] = row }
    cells = scene.ties.map { tie in
      let ends = (place[tie.source], place[tie.target])
      func share(_ index: Int) -> Double { scene.periods[index].share(ofCount: tie.counts[index]) }
      return TieCell(
        row: max(ends.0, ends.1), column: min(ends.0, ends.1), tie: tie,
        shares: (share(0), share(1)))
    }.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    most = cells.flatMap { [$0.shares.earlier, $0.shares.later] }.max() ?? 0
    left =
      (scene.nodes.map {
        FontMetrics.regular.width(of: text.label($0.entity), size: MatrixDrawing.labelSize)
      }.max() ?? 0) + 10
    let count = Double(max(1, order.count))
    cell = max(17, min(34, ((704 - left) / (count + 2)).rounded(.down)))
    // The last label along the diagonal reaches to the right of the last row.
    size = Size(
      width: max(704, left + cell * count + left * 0.8), height: cell * count + 18)
    self.text = text
    self.scene = scene
  }

  var isEmpty: Bool { cells.isEmpty }
  private var names: (String, String) { (text.name(text.earlier), text.name(text.later)) }
  var title: String {
    text.pick("Ties in \(names.0) and in \(names.1)", "Связи: \(names.0) и \(names.1)")
  }
  var subtitle: String {
    text.pick(
      "Share of posts that name both · upper left half \(names.0), lower right half \(names.1)",
      "Доля постов, где названы оба · слева вверху \(names.0), справа внизу \(names.1)")
  }
  var caption: [String] {
    [
      text.pick(
        "Each cell is a tie; the darker, the larger the share of the period's posts. Frames mark claimed"
          + " changes. Entities of one community stand together.",
        "Каждая клетка – связь; чем темнее, тем больше доля постов периода. Рамками отмечены различимые"
          + " изменения. Объекты одного сообщества стоят рядом."),
      text.claims,
    ]
  }
  var description: String {
    cells.sorted {
      let one = max($0.shares.earlier, $0.shares.later)
      let other = max($1.shares.earlier, $1.shares.later)
      return one == other ? ($0.row, $0.column) < ($1.row, $1.column) : one > other
    }.prefix(10).map(tooltip).joined(separator: ". ") + "."
  }

  private static let steps = [0.04, 0.16, 0.36, 0.64, 1.0]

  private static let opacities = [0.16, 0.34, 0.54, 0.76, 1.0]

  /// How dark a share is, in five steps of the root of the share.
  private func opacity(_ share: Double) -> Double { MatrixDrawing.opacities[step(of: share)] }

  private func step(of share: Double) -> Int {
    let part = most > 0 ? share / most : 0
    return MatrixDrawing.steps.firstIndex { part <= $0 + 1e-12 } ?? 4
  }

  var keys: [TimelineKey] {
    var keys = [
      TimelineKey(
        label: text.pick(
          "upper left \(names.0), lower right \(names.1)",
          "слева вверху \(names.0), справа внизу \(names.1)"), width: 18
      ) { svg, point in
        MatrixDrawing.half(&svg, Point(x: point.x, y: point.y - 9), 18, true, 0.34)
        MatrixDrawing.half(&svg, Point(x: point.x, y: point.y - 9), 18, false, 1)
      }
    ]
    let used = Set(
      cells.flatMap { [$0.shares.earlier, $0.shares.later] }.filter { $0 > 0 }.map(step(of:)))
    for (index, step) in MatrixDrawing.steps.enumerated() where used.contains(index) {
      keys.append(
        TimelineKey(label: "≤ \(text.percent(step * most))", width: 14) { svg, point in
          let opacity = MatrixDrawing.opacities[index]
          svg.raw(
            "<rect\(svg.paint("group0")) fill-opacity=\"\(opacity)\" x=\"\(fixed(point.x))\" y=\""
              + "\(fixed(point.y - 7))\" width=\"14\" height=\"14\"/>")
        })
    }
    let palette = ChangePalette.of(text.options.theme)
    for verdict in Verdict.allCases
    where verdict != .undecided && cells.contains(where: { $0.tie.change?.verdict == verdict }) {
      keys.append(
        TimelineKey(label: text.label(verdict), width: 18) { svg, point in
          MatrixDrawing.frame(&svg, Point(x: point.x, y: point.y - 9), 18, verdict, palette)
        })
    }
    return keys
  }

  func write(_ svg: inout SVGWriter, at origin: Point) {
    let start = Point(x: origin.x + left, y: origin.y)
    let side = cell * Double(order.count)
    for row in order.indices {
      let y = start.y + Double(row) * cell
      let name = text.label(scene.nodes[order[row]].entity)
      svg.raw(
        "<rect\(svg.paint("rule")) fill=\"none\" stroke-width=\"0.6\" x=\"\(fixed(start.x))\" y=\"\(fixed(y))\" width=\""
          + "\(fixed(cell * Double(row)))\" height=\"\(fixed(cell))\"/>")
      if row > 0 {
        svg.words(
          name, size: MatrixDrawing.labelSize, role: "ink",
          at: Point(x: start.x - 6, y: y + cell / 2 + 3.8), anchor: .end)
      }
      guard row < order.count - 1 else { continue }
      // The name of the column stands at its upper end, on the diagonal.
      let x = start.x + Double(row) * cell
      svg.raw(
        "<path\(svg.paint("rule")) stroke-width=\"0.6\" d=\"M\(fixed(x)) \(fixed(y + cell))V\(fixed(start.y + side))\"/>"
      )
      let at = Point(x: x + cell / 2 + 3, y: y + cell - 5)
      svg.words(
        name, size: MatrixDrawing.labelSize, role: "ink", at: at,
        more: " transform=\"rotate(-35 \(fixed(at.x)) \(fixed(at.y)))\"")
    }
    let palette = ChangePalette.of(text.options.theme)
    for (index, item) in cells.enumerated() {
      let at = Point(
        x: start.x + Double(item.column) * cell, y: start.y + Double(item.row) * cell)
      svg.raw("<g id=\"\(svg.id)-c\(index)\" role=\"graphics-symbol\">")
      svg.element("title", tooltip(item))
      if item.shares.earlier > 0 {
        MatrixDrawing.half(&svg, at, cell, true, opacity(item.shares.earlier))
      }
      if item.shares.later > 0 {
        MatrixDrawing.half(&svg, at, cell, false, opacity(item.shares.later))
      }
      svg.raw("</g>\n")
    }
    for item in cells {
      guard let verdict = item.tie.change?.verdict, verdict != .undecided else { continue }
      MatrixDrawing.frame(
        &svg,
        Point(x: start.x + Double(item.column) * cell, y: start.y + Double(item.row) * cell), cell,
        verdict, palette)
    }
  }

  private func tooltip(_ item: TieCell) -> String {
    let ends = [item.tie.source, item.tie.target].map { text.label(scene.nodes[$0].entity) }
    return text.tooltip(ends.joined(separator: " – "), item.tie.change)
  }

  /// Half a cell: the upper left or the lower right one.
  private static func half(
    _ svg: inout SVGWriter, _ at: Point, _ side: Double, _ isEarlier: Bool, _ opacity: Double
  ) {
    let (one, other) = (fixed(side - 2.2), fixed(2.2 - side))
    let path =
      isEarlier
      ? "M\(fixed(at.x + 0.8)) \(fixed(at.y + 0.8))h\(one)l\(other) \(one)z"
      : "M\(fixed(at.x + side - 0.8)) \(fixed(at.y + side - 0.8))h\(other)l\(one) \(other)z"
    svg.raw("<path\(svg.paint("group0")) fill-opacity=\"\(fixed(opacity, 2))\" d=\"\(path)\"/>")
  }

  /// The frame of a claimed change: solid for more, broken for less, double for new, dotted for gone.
  private static func frame(
    _ svg: inout SVGWriter, _ at: Point, _ side: Double, _ verdict: Verdict,
    _ palette: ChangePalette
  ) {
    let role = palette.role(of: verdict)
    func box(_ inset: Double, _ width: Double, _ more: String) {
      svg.raw(
        "<rect class=\"s-\(role.name)\" fill=\"none\" stroke=\"\(role.color)\" x=\"\(fixed(at.x + inset))\" y=\""
          + "\(fixed(at.y + inset))\" width=\"\(fixed(side - 2 * inset))\" height=\"\(fixed(side - 2 * inset))\""
          + " stroke-width=\"\(fixed(width))\"\(more)/>")
    }
    switch verdict {
    case .stronger: box(0.5, 2.4, "")
    case .weaker: box(0.5, 2.4, " stroke-dasharray=\"5 3\"")
    case .new:
      box(-0.5, 1.2, "")
      box(2, 1.2, "")
    case .gone: box(0.5, 2.4, " stroke-linecap=\"round\" stroke-dasharray=\"0.1 4\"")
    case .undecided: break
    }
    svg.raw("\n")
  }
}
