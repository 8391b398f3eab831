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
      NodeMark(
        type: node.entity.type, label: node.entity.label(in: language),
        share: scale.share(ofNode: node.level), maxRadius: scale.maxRadius)
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

  /// A number on a line.
  private struct Number {
    var text: String
    var verdict: Verdict
    /// The middle of its base line.
    var base: Point
    /// The room behind it as attributes.
    var room: String
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
    var numbers: [Number] = []
    for index in order.prefix(DifferenceDrawing.mostNumbers) {
      guard let change = scene.ties[index].change else { continue }
      let label = text.number(change)
      let half = FontMetrics.bold.width(of: label, size: 11) / 2 + 2
      let box = Box(left: -half, top: -7, right: half, bottom: 7)
      for t in [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78] {
        let point = routes[index].point(at: t)
        let room = box.moved(to: point)
        guard !taken.contains(where: { $0.intersects(room) }) else { continue }
        taken.append(room)
        numbers.append(
          Number(
            text: label, verdict: change.verdict,
            base: Point(x: point.x, y: point.y + 3.8),
            room:
              "x=\"\(fixed(room.left))\" y=\"\(fixed(room.top))\" width=\"\(fixed(room.width))\""
              + " height=\"\(fixed(room.height))\""))
        break
      }
    }
    return numbers
  }
}

extension TieRoute {
  /// The point at a share of the way.
  fileprivate func point(at t: Double) -> Point {
    guard let control else { return start * (1 - t) + end * t }
    return start * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + end * (t * t)
  }
}
