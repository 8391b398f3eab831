internal import ComentionEntities
internal import ComentionGraph

/// The panel of one period: its network at the places that all panels share.
struct PanelDrawing {
  let figure: ComparisonFigure
  let period: Int
  /// Which of the panels of the figure it is.
  let slot: Int
  private let marks: [NodeMark]

  init(figure: ComparisonFigure, period: Int, slot: Int) {
    self.figure = figure
    self.period = period
    self.slot = slot
    let (scale, language) = (figure.scale, figure.text.options.language)
    marks = figure.scene.nodes.map { node in
      node.shares[period] > 0
        ? NodeMark(
          type: node.entity.type, label: node.entity.label(in: language),
          share: scale.share(ofNode: node.shares[period]), maxRadius: scale.maxRadius)
        : NodeMark(ghostOf: node.entity, language: language)
    }
  }

  private var text: ComparisonText { figure.text }
  private var scene: ComparisonScene { figure.scene }
  private var places: [Point] { figure.points(ofPeriod: period) }

  /// Writes the panel; inside its group the coordinates are the same as in every other panel.
  func write(_ svg: inout SVGWriter) {
    let origin = figure.frame.origin(ofPanel: slot)
    let shown = scene.periods[period]
    writeHeading(&svg, origin)
    svg.group(
      "p\(period)", label: "\(text.name(shown)): \(text.heading(shown))",
      attributes: " transform=\"translate(\(fixed(origin.x)) \(fixed(origin.y)))\"")
    let size = figure.layout.size
    if figure.frame.headingHeight > 0 {
      svg.raw(
        "<rect\(svg.paint("rule")) fill=\"none\" x=\"-4\" y=\"-4\" width=\"\(fixed(size.width + 8))\""
          + " height=\"\(fixed(size.height + 8))\" rx=\"4\"/>\n")
    }
    writeTies(&svg, shown)
    writeGhosts(&svg, shown)
    writeNodes(&svg, shown)
    svg.raw("</g>\n")
  }

  private func writeHeading(_ svg: inout SVGWriter, _ origin: Point) {
    guard figure.frame.headingHeight > 0 else { return }
    let unit = figure.frame.scale
    let name = text.name(scene.periods[period])
    let y = origin.y - 10 * unit
    svg.run(
      name, size: 13 * unit, bold: true, at: Point(x: origin.x, y: y), centered: false,
      attributes: svg.paint("ink"))
    let left = FontMetrics.bold.width(of: name, size: 13 * unit) + 8 * unit
    svg.label(
      text.heading(scene.periods[period]), size: 10.5 * unit,
      at: Point(x: origin.x + left, y: y))
  }

  private func writeTies(_ svg: inout SVGWriter, _ shown: ComparisonPeriod) {
    svg.raw(
      "<g class=\"tie\" fill=\"none\" stroke=\"\(svg.palette.tie)\" stroke-linecap=\"round\">\n")
    for (index, tie) in scene.ties.enumerated().reversed() where tie.shares[period] > 0 {
      let width = figure.scale.width(ofTie: tie.shares[period])
      let route = TieRoute(
        between: (tie.source, tie.target), points: places, marks: marks, width: width)
      let line = route.control.map { "Q\(svg.place($0)) " } ?? "L"
      svg.raw(
        "<path id=\"\(svg.id)-p\(period)-e\(index)\" role=\"graphics-symbol\" d=\"M"
          + "\(svg.place(route.start))\(line)\(svg.place(route.end))\" stroke-width=\""
          + "\(fixed(width, 2))\" stroke-opacity=\""
          + "\(fixed(figure.scale.opacity(ofTie: tie.shares[period]), 2))\">")
      let ends = [tie.source, tie.target].map { text.label(scene.nodes[$0].entity) }
      svg.element(
        "title",
        text.tooltip(
          ends.joined(separator: " – "), count: tie.counts[period], share: tie.shares[period],
          in: shown))
      svg.raw("</path>\n")
    }
    svg.raw("</g>\n")
  }

  private func writeGhosts(_ svg: inout SVGWriter, _ shown: ComparisonPeriod) {
    svg.raw("<g text-anchor=\"middle\" opacity=\"0.7\">\n")
    for (index, node) in scene.nodes.enumerated() where node.shares[period] == 0 {
      svg.raw("<g id=\"\(svg.id)-p\(period)-n\(index)\" role=\"graphics-symbol\">")
      svg.element("title", text.tooltip(ofGhost: node.entity, in: shown))
      svg.outline(center: places[index], radius: marks[index].radius)
      svg.lines(of: marks[index], at: places[index], attributes: svg.paint("muted"))
      svg.raw("</g>\n")
    }
    svg.raw("</g>\n")
  }

  private func writeNodes(_ svg: inout SVGWriter, _ shown: ComparisonPeriod) {
    svg.raw(
      "<g class=\"halo\" aria-hidden=\"true\" text-anchor=\"middle\" fill=\"\(svg.palette.ground)\""
        + " stroke=\"\(svg.palette.ground)\" stroke-width=\"3\" stroke-linejoin=\"round\">")
    for (index, mark) in marks.enumerated()
    where !mark.isInside && scene.nodes[index].shares[period] > 0 {
      svg.lines(of: mark, at: places[index], attributes: "")
    }
    svg.raw("</g>\n<g text-anchor=\"middle\">\n")
    for (index, node) in scene.nodes.enumerated() where node.shares[period] > 0 {
      let mark = marks[index]
      svg.raw(
        "<g id=\"\(svg.id)-p\(period)-n\(index)\" role=\"graphics-symbol\" data-entity=\""
          + "\(SVGText.escaped(node.entity.id.rawValue))\">")
      svg.element(
        "title",
        text.tooltip(
          text.label(node.entity), count: node.counts[period], share: node.shares[period],
          in: shown))
      svg.symbol(mark.type, center: places[index], radius: mark.radius, rim: true)
      let style =
        mark.isInside
        ? svg.paint("inside")
        : " class=\"ink under\" fill=\"\(svg.palette.ink)\""
      svg.lines(of: mark, at: places[index], attributes: style)
      svg.raw("</g>\n")
    }
    svg.raw("</g>\n")
  }
}
