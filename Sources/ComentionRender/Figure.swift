internal import ComentionEntities
public import ComentionGraph

/// One drawn network with title, legend and caption.
///
/// libgraphviz finds the places, but this module writes the SVG itself: Graphviz writes labels and
/// addresses without escaping them, and has no halos, no themes, no stable ids and no accessible names.
/// PNG and PDF are made from the very SVG by `Rasterizer`.
///
/// ```swift
/// let options = FigureOptions()
/// let figure = Figure(graph: graph, layout: try Layout(of: graph, options: options), options: options)
/// let svg = figure.svg()
/// let png = try Rasterizer.png(svg: svg, width: figure.pixelWidth)
/// ```
public struct Figure: Sendable {
  private let graph: Graph
  private let layout: Layout
  private var options: FigureOptions
  private let text: FigureText
  private let scale: MarkScale
  private let marks: [NodeMark]
  private let frame: FigureFrame
  private let groups: GroupColors
  /// Entities that are absent from the graph but keep their place.
  private let ghosts: [(node: Graph.Node, mark: NodeMark, place: Point)]

  /// Prepares the figure of one period among several.
  ///
  /// Places, sizes and widths are those of the shared layout; entities that the graph does not have are
  /// drawn as ghosts, small and hollow.
  ///
  /// - Precondition: the shared layout was made with the graph.
  public init(graph: Graph, shared: SharedLayout, options: FigureOptions = FigureOptions()) {
    var options = options
    options.reference = options.reference ?? shared.union
    let present = Set(graph.nodes.map(\.entity.id))
    let ghosts = shared.union.nodes.compactMap { node -> (Graph.Node, NodeMark, Point)? in
      guard !present.contains(node.entity.id), let place = shared.places[node.entity.id] else {
        return nil
      }
      return (node, NodeMark(ghostOf: node.entity, language: options.language), place)
    }
    self.init(graph: graph, layout: shared.layout(for: graph), options: options, ghosts: ghosts)
  }

  /// Prepares a figure.
  ///
  /// - Precondition: the layout has a place for each node of the graph.
  public init(graph: Graph, layout: Layout, options: FigureOptions = FigureOptions()) {
    self.init(graph: graph, layout: layout, options: options, ghosts: [])
  }

  private init(
    graph: Graph, layout: Layout, options: FigureOptions, ghosts: [(Graph.Node, NodeMark, Point)]
  ) {
    precondition(
      layout.positions.count == graph.nodes.count, "a layout must have a place for every node")
    self.graph = graph
    self.layout = layout
    self.options = options
    self.ghosts = ghosts
    text = FigureText(graph, options: options, hasGhosts: !ghosts.isEmpty)
    scale = MarkScale(options.reference ?? graph)
    marks = scale.marks(of: graph, language: options.language)
    groups = GroupColors(graph, options: options)
    frame = FigureFrame(
      graph: graph, text: text, scale: scale, groups: groups, drawingWidth: layout.size.width)
  }

  /// The size of the figure in points.
  public var size: Size {
    Size(
      width: frame.width.rounded(),
      height: (frame.headerHeight + layout.size.height + frame.footerHeight).rounded())
  }

  /// What the document says about its own making; see `FigureOptions.metadata`.
  public var metadata: String? {
    get { options.metadata }
    set { options.metadata = newValue }
  }

  /// The title, as given or as written from the data.
  public var title: String { text.title }

  /// What a sighted reader sees first: the heaviest nodes and ties, and what stands apart.
  public var description: String { text.description }

  /// The line under the title: posts, channels, span, half-life.
  public var subtitle: String { text.subtitle }

  /// The sentences that state every setting that shaped the figure.
  public var caption: String { text.caption }

  /// The width of a picture with two pixels to a point.
  public var pixelWidth: Int { Int(size.width) * 2 }

  /// The figure as one self-contained SVG document.
  ///
  /// It has a `viewBox` and no fixed size, no script and no reference to another file. Its ids begin with
  /// a hash of its content, so that many figures can stand in one page.
  ///
  /// - Parameter isOpaque: draws ties in the colours that their opacity would give on the bare ground, for
  ///   formats without transparency.
  public func svg(isOpaque: Bool = false) -> String {
    let routes = routes()
    return FigureDocument.named("cm") { document(id: $0, routes, isOpaque) }
  }

  /// Where the drawing begins in the figure.
  private var origin: Point {
    Point(x: (size.width - layout.size.width) / 2, y: frame.headerHeight)
  }

  private func routes() -> [TieRoute] {
    let points = layout.positions.map { $0 + origin }
    return graph.edges.map { edge in
      TieRoute(
        between: (edge.source, edge.target), points: points, marks: marks,
        width: scale.width(ofTie: edge.weight))
    }
  }

  private func document(id: String, _ routes: [TieRoute], _ isOpaque: Bool) -> String {
    var svg = SVGWriter(
      palette: options.theme.palette, id: id, outlines: options.outlinesText, isOpaque: isOpaque)
    let css = Stylesheet.css(
      theme: options.theme, id: id, withGroups: !options.groups.isEmpty, style: options.style)
    svg.open(
      size: size, language: options.language, title: text.title, description: text.description,
      css: [css], metadata: options.metadata)
    svg.raw("<g>\n")
    frame.writeHeader(&svg)
    svg.raw("</g>\n")
    let places = layout.positions.map { $0 + origin }
    writeTies(&svg, routes)
    writeHalos(&svg, places)
    writeGhosts(&svg)
    writeNodes(&svg, places)
    svg.raw("<g>\n")
    frame.writeFooter(&svg, top: frame.headerHeight + layout.size.height)
    svg.raw("</g>\n</svg>\n")
    return svg.document
  }

  /// Ties, the strongest last and so on top; those that cannot be told from chance under all others.
  private func writeTies(_ svg: inout SVGWriter, _ routes: [TieRoute]) {
    guard !graph.edges.isEmpty else { return }
    svg.group(
      "e", label: text.widthHeading,
      attributes:
        " class=\"tie\" fill=\"none\" stroke=\"\(svg.palette.tie)\" stroke-linecap=\"round\"")
    let order = graph.edges.indices.reversed()
    for index in order where graph.edges[index].isSignificant == false {
      writeTie(index, routes[index], &svg)
    }
    for index in order where graph.edges[index].isSignificant != false {
      writeTie(index, routes[index], &svg)
    }
    svg.raw("</g>\n")
  }

  private func writeTie(_ index: Int, _ route: TieRoute, _ svg: inout SVGWriter) {
    let edge = graph.edges[index]
    let line = route.control.map { "Q\(svg.place($0)) " } ?? "L"
    let ends = TieEnds(
      graph.nodes[edge.source].entity.id, graph.nodes[edge.target].entity.id)
    let note = options.tieNotes[ends]
    let style = svg.line(
      width: scale.width(ofTie: edge.weight),
      opacity: scale.opacity(ofTie: edge.weight, isSignificant: edge.isSignificant))
    svg.linked(to: note?.link) { svg in
      svg.raw(
        "<path id=\"\(svg.id)-e\(index)\" role=\"graphics-symbol\" d=\"M\(svg.place(route.start))"
          + "\(line)\(svg.place(route.end))\"\(style)>")
      svg.element("title", text.tooltip(of: edge, note))
      svg.raw("</path>")
    }
    svg.raw("\n")
  }

  /// Absent entities, hollow; no tie ends at them.
  private func writeGhosts(_ svg: inout SVGWriter) {
    guard !ghosts.isEmpty else { return }
    svg.group("g", label: text.ghostHeading, attributes: " text-anchor=\"middle\"")
    for ghost in ghosts {
      svg.raw("<g role=\"graphics-symbol\">")
      svg.element("title", text.tooltip(ofGhost: ghost.node))
      svg.outline(center: ghost.place + origin, radius: ghost.mark.radius, filled: true)
      svg.lines(
        of: ghost.mark, at: ghost.place + origin,
        attributes: " class=\"muted under\" fill=\"\(svg.palette.muted)\"")
      svg.raw("</g>\n")
    }
    svg.raw("</g>\n")
  }

  private func writeNodes(_ svg: inout SVGWriter, _ places: [Point]) {
    guard !graph.nodes.isEmpty || !ghosts.isEmpty else {
      let middle = Point(x: size.width / 2, y: frame.headerHeight + layout.size.height / 2)
      svg.raw("<g text-anchor=\"middle\">")
      svg.label(text.nothing, size: 13, at: middle, centered: true)
      svg.raw("</g>\n")
      return
    }
    svg.group("n", label: text.sizeHeading, attributes: " text-anchor=\"middle\"")
    for (index, node) in graph.nodes.enumerated() {
      let mark = marks[index]
      let note = options.nodeNotes[node.entity.id]
      svg.linked(to: note?.link) { svg in
        svg.raw(
          "<g id=\"\(svg.id)-n\(index)\" role=\"graphics-symbol\" data-entity=\""
            + "\(SVGText.escaped(node.entity.id.rawValue))\">")
        svg.element("title", text.tooltip(of: node, group: groups.names[index], note))
        svg.symbol(
          mark.type, role: groups.roles[index], center: places[index], radius: mark.radius,
          rim: true)
        let style =
          mark.isInside
          ? svg.paint("inside")
          : " class=\"ink under\" fill=\"\(svg.palette.ink)\""
        svg.lines(of: mark, at: places[index], attributes: style)
        svg.raw("</g>")
      }
      svg.raw("\n")
    }
    svg.raw("</g>\n")
  }

  /// Copies of the labels under symbols in the colour of the ground, over the ties and under all else.
  private func writeHalos(_ svg: inout SVGWriter, _ places: [Point]) {
    svg.raw(
      "<g class=\"halo\" aria-hidden=\"true\" text-anchor=\"middle\" fill=\"\(svg.palette.ground)\""
        + " stroke=\"\(svg.palette.ground)\" stroke-width=\"3\" stroke-linejoin=\"round\">")
    for (index, mark) in marks.enumerated() where !mark.isInside {
      svg.lines(of: mark, at: places[index], attributes: "")
    }
    for ghost in ghosts { svg.lines(of: ghost.mark, at: ghost.place + origin, attributes: "") }
    svg.raw("</g>\n")
  }
}
