internal import ComentionEntities
internal import ComentionGraph

/// The map of what changed between two periods: one network, each line and symbol marked by its change.
struct DifferenceDrawing {
  let figure: ComparisonFigure
  private let marks: [NodeMark]
  private let palette: ChangePalette
  private let places: [Point]
  private let routes: [TieRoute]

  /// The most numbers that stand on lines.
  private static let mostNumbers = 14

  init(figure: ComparisonFigure) {
    self.figure = figure
    let (scale, language) = (figure.scale, figure.text.options.language)
    let origin = figure.frame.origin(ofPanel: 0)
    let marks = figure.scene.nodes.map { node in
      NodeMark(changeOf: node, scale: scale, language: language)
    }
    let places = figure.layout.points.map { $0 + origin }
    routes = figure.scene.ties.map { tie in
      TieRoute(
        between: (tie.source, tie.target), points: places, marks: marks,
        width: scale.width(ofTie: tie.level))
    }
    palette = ChangePalette.of(figure.text.options.theme)
    self.marks = marks
    self.places = places
  }

  private var text: ComparisonText { figure.text }
  private var scene: ComparisonScene { figure.scene }

  func write(_ svg: inout SVGWriter) {
    guard !scene.nodes.isEmpty else { return }
    writeTies(&svg)
    writeHalos(&svg)
    writeNodes(&svg)
    svg.raw("<g text-anchor=\"middle\" aria-hidden=\"true\">\n")
    for number in numbers() {
      let role = palette.role(of: number.verdict)
      svg.raw("<rect\(svg.paint("ground")) \(number.room) rx=\"4\" fill-opacity=\"0.9\"/>")
      svg.run(
        number.text, size: 11, bold: true, at: number.base, centered: true,
        attributes: " class=\"f-\(role.name)\" fill=\"\(role.color)\"")
      svg.raw("\n")
    }
    svg.raw("</g>\n")
  }

  private func verdict(_ change: Change?) -> Verdict { change?.verdict ?? .undecided }

  /// Ties, undecided ones first and so below, then from the smallest share to the largest.
  private func writeTies(_ svg: inout SVGWriter) {
    svg.group("e", label: text.tiesHeading, attributes: " fill=\"none\"")
    let order = scene.ties.indices.reversed()
    let sorted =
      order.filter { verdict(scene.ties[$0].change) == .undecided }
      + order.filter { verdict(scene.ties[$0].change) != .undecided }
    for index in sorted {
      let tie = scene.ties[index]
      let route = routes[index]
      let line = route.control.map { "Q\(svg.place($0)) " } ?? "L"
      svg.raw("<g id=\"\(svg.id)-e\(index)\" role=\"graphics-symbol\">")
      let ends = [tie.source, tie.target].map { text.label(scene.nodes[$0].entity) }
      svg.element("title", text.tooltip(ends.joined(separator: " – "), tie.change))
      ChangeMark(verdict: verdict(tie.change), palette: palette).writeLine(
        &svg, path: "M\(svg.place(route.start))\(line)\(svg.place(route.end))",
        width: figure.scale.width(ofTie: tie.level))
      svg.raw("</g>\n")
    }
    svg.raw("</g>\n")
  }

  private func writeNodes(_ svg: inout SVGWriter) {
    svg.group("n", label: text.nodesHeading, attributes: " text-anchor=\"middle\"")
    for (index, node) in scene.nodes.enumerated() {
      let mark = marks[index]
      let verdict = verdict(node.change)
      svg.raw(
        "<g id=\"\(svg.id)-n\(index)\" role=\"graphics-symbol\" data-entity=\""
          + "\(SVGText.escaped(node.entity.id.rawValue))\">")
      svg.element("title", text.tooltip(text.label(node.entity), node.change))
      ChangeMark(verdict: verdict, palette: palette).writeSymbol(
        &svg, mark.type, center: places[index], radius: mark.radius)
      let style: String
      if !mark.isInside {
        style = " class=\"ink under\" fill=\"\(svg.palette.ink)\""
      } else if verdict == .gone {
        style = " class=\"f-less\" fill=\"\(palette.less)\""
      } else {
        style = svg.paint("inside")
      }
      svg.lines(of: mark, at: places[index], attributes: style)
      svg.raw("</g>\n")
    }
    svg.raw("</g>\n")
  }

  /// Copies of the labels in the colour of the ground, for programs without `paint-order`.
  private func writeHalos(_ svg: inout SVGWriter) {
    svg.raw(
      "<g class=\"halo\" aria-hidden=\"true\" text-anchor=\"middle\" fill=\"\(svg.palette.ground)\""
        + " stroke=\"\(svg.palette.ground)\" stroke-width=\"3\" stroke-linejoin=\"round\">")
    for (index, mark) in marks.enumerated() where !mark.isInside {
      svg.lines(of: mark, at: places[index], attributes: "")
    }
    svg.raw("</g>\n")
  }

  /// A number on a line or beside a symbol.
  private struct Number {
    let text: String
    let verdict: Verdict
    /// The middle of its base line.
    let base: Point
    /// The room behind it as attributes.
    let room: String

    init(_ text: String, _ verdict: Verdict, at point: Point, _ box: Box) {
      (self.text, self.verdict) = (text, verdict)
      base = Point(x: point.x, y: point.y + 3.8)
      let room = box.moved(to: point)
      self.room =
        "x=\"\(fixed(room.left))\" y=\"\(fixed(room.top))\" width=\"\(fixed(room.width))\""
        + " height=\"\(fixed(room.height))\""
    }
  }

  /// The numbers of the largest changes, each where its line has room.
  private func numbers() -> [Number] {
    let pair = (text.comparison.earlier, text.comparison.later)
    let order = scene.ties.indices.filter { verdict(scene.ties[$0].change) != .undecided }
      .sorted { one, other in
        func size(_ index: Int) -> Double {
          scene.ties[index].change.map { abs($0.shares[pair.1] - $0.shares[pair.0]) } ?? 0
        }
        return size(one) == size(other) ? one < other : size(one) > size(other)
      }
    var taken = marks.indices.flatMap { index in
      [marks[index].symbol, marks[index].label].compactMap { $0?.moved(to: places[index]) }
    }
    var numbers = nodeNumbers(&taken)
    for index in order.prefix(DifferenceDrawing.mostNumbers) {
      guard let change = scene.ties[index].change else { continue }
      let label = text.number(change)
      let half = FontMetrics.bold.width(of: label, size: 11) / 2 + 2
      let box = Box(left: -half, top: -7, right: half, bottom: 7)
      let points = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78].map(
        routes[index].point(at:))
      if let point = free(box, at: points, &taken) {
        numbers.append(Number(label, change.verdict, at: point, box))
      }
    }
    return numbers
  }

  /// The numbers of the entities that changed, each beside its symbol where there is room.
  private func nodeNumbers(_ taken: inout [Box]) -> [Number] {
    var numbers: [Number] = []
    for (index, node) in scene.nodes.enumerated() {
      guard let change = node.change, change.verdict != .undecided else { continue }
      let label = text.number(change)
      let half = FontMetrics.bold.width(of: label, size: 11) / 2 + 2
      let box = Box(left: -half, top: -7, right: half, bottom: 7)
      let (mark, place) = (marks[index], places[index])
      let (wide, tall) = (mark.symbol.right + half + 3, mark.symbol.bottom + 9)
      let below = (mark.label?.bottom ?? mark.symbol.bottom) + 9
      let points = [
        Point(x: wide, y: 0), Point(x: 0, y: below), Point(x: -wide, y: 0), Point(x: 0, y: -tall),
        Point(x: wide * 0.8, y: -tall * 0.8), Point(x: -wide * 0.8, y: -tall * 0.8),
        Point(x: wide * 0.8, y: tall * 0.8), Point(x: -wide * 0.8, y: tall * 0.8),
      ].map { $0 + place }
      if let point = free(box, at: points, &taken) {
        numbers.append(Number(label, change.verdict, at: point, box))
      }
    }
    return numbers
  }

  /// The first point at which a box covers nothing and stays inside the drawing.
  private func free(_ box: Box, at points: [Point], _ taken: inout [Box]) -> Point? {
    let origin = figure.frame.origin(ofPanel: 0)
    let size = figure.layout.size
    let ground = Box(
      left: origin.x - 8, top: origin.y - 8, right: origin.x + size.width + 8,
      bottom: origin.y + size.height + 8)
    for point in points {
      let room = box.moved(to: point)
      guard room.left >= ground.left, room.right <= ground.right, room.top >= ground.top,
        room.bottom <= ground.bottom, !taken.contains(where: { $0.intersects(room) })
      else { continue }
      taken.append(room)
      return point
    }
    return nil
  }
}

extension NodeMark {
  /// The mark of an entity in the map of what changed, with room for the ring of a new one.
  init(changeOf node: ComparisonScene.Node, scale: MarkScale, language: Language) {
    let share = scale.share(ofNode: node.level)
    let radius = max(NodeMark.smallestRadius, scale.maxRadius * share.squareRoot())
    let half = NodeMark.halfExtent(of: node.entity.type, radius: radius)
    self.init(
      type: node.entity.type, label: node.entity.label(in: language), share: share,
      maxRadius: scale.maxRadius,
      ring: node.change?.verdict == .new ? ChangeMark.ring(half) : 0)
  }
}

extension TieRoute {
  /// The point at a share of the way.
  fileprivate func point(at t: Double) -> Point {
    guard let control else { return start * (1 - t) + end * t }
    return start * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + end * (t * t)
  }
}
