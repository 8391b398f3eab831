internal import ComentionEntities
public import ComentionGraph

/// A comparison of periods as one figure: a panel for each period, or a map of what changed.
///
/// An entity stands at the same place, to the last digit, in every panel. Sizes and widths are shares of
/// the posts of a period, so that a period with more posts does not look like a stronger network.
///
/// ```swift
/// let figure = try ComparisonFigure(comparison, kind: .difference)
/// let svg = figure.svg()
/// ```
public struct ComparisonFigure: Sendable {
  let text: ComparisonText
  let scene: ComparisonScene
  let scale: MarkScale
  let layout: ComparisonPlaces
  let frame: ComparisonFrame
  private var options: FigureOptions

  /// What the document says about its own making; see `FigureOptions.metadata`.
  public var metadata: String? {
    get { options.metadata }
    set { options.metadata = newValue }
  }

  /// Chooses what is drawn and finds the places.
  ///
  /// A figure of panels shows at most the last eight periods.
  ///
  /// - Throws: an error if libgraphviz is not installed completely.
  public init(
    _ comparison: Comparison, kind: ComparisonKind, options: ComparisonOptions = .init()
  ) throws(RenderError) {
    let periods: [ComparisonPeriod]
    switch kind {
    case .panels: periods = comparison.periods.suffix(ComparisonKind.mostPanels)
    case .difference:
      periods = [comparison.earlier, comparison.later].map { comparison.periods[$0] }
    }
    let columns = kind == .panels ? ComparisonFigure.columns(periods.count) : 1
    let shape = ComparisonFigure.shape(kind, periods: periods.count, columns: columns)
    let topNodes = options.topNodes ?? shape.nodes
    let scene = ComparisonScene(
      comparison, periods: periods, topNodes: topNodes,
      topEdges: options.topEdges ?? topNodes * 9 / 4, minCount: options.minCount,
      prefersChanges: kind == .difference)
    let union = scene.union
    var scale = MarkScale(union)
    scale.maxRadius = shape.radius
    scale.maxWidth = shape.radius * 0.27
    func mark(_ node: ComparisonScene.Node, _ share: Double, _ language: Language) -> NodeMark {
      share > 0
        ? NodeMark(
          type: node.entity.type, label: node.entity.label(in: language),
          share: scale.share(ofNode: share), maxRadius: scale.maxRadius)
        : NodeMark(ghostOf: node.entity, language: language)
    }
    let bodies = scene.nodes.map { node in
      Body(
        options.figure.roomLanguages.flatMap { language in
          (kind == .panels ? node.shares : [node.level]).map { mark(node, $0, language) }
        })
    }
    layout = try ComparisonPlaces(
      union, bodies: bodies, scale: scale, width: shape.width,
      aspect: kind == .panels ? 1.15 : options.figure.aspect * 1.2, keeping: options.places)
    text = ComparisonText(comparison, scene: scene, kind: kind, options: options.figure)
    frame = ComparisonFrame(
      text, scale: scale, panel: layout.size, panels: kind == .panels ? periods.count : 1,
      columns: columns)
    self.scene = scene
    self.scale = scale
    self.options = options.figure
  }

  /// The size of the figure in points.
  public var size: Size { frame.size }

  /// The title, as given or as written from the data.
  public var title: String { text.title }

  /// The width of a picture with two pixels to a point.
  public var pixelWidth: Int { Int(size.width) * 2 }

  /// The places of the entities drawn, for another figure to keep.
  public var places: PlacesFile {
    var places: [EntityID: Point] = [:]
    for (node, point) in zip(scene.nodes, layout.points) { places[node.entity.id] = point }
    return PlacesFile(places: places, size: layout.size)
  }

  /// The figure as one self-contained SVG document; see `Figure.svg()`.
  public func svg() -> String {
    let draft = document(id: "cm")
    let digits = String(contentHash(draft.utf8) >> 20, radix: 16)
    return document(id: "cm" + String(repeating: "0", count: 11 - digits.utf8.count) + digits)
  }

  private func document(id: String) -> String {
    var svg = SVGWriter(
      palette: options.theme.palette, id: id, outlines: options.outlinesText)
    let language = options.language.rawValue
    svg.raw(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(id)\" viewBox=\"0 0 \(fixed(size.width)) "
        + "\(fixed(size.height))\" role=\"graphics-document\" aria-labelledby=\"\(id)-t \(id)-d\""
        + " xml:lang=\"\(language)\" lang=\"\(language)\""
        + " font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\">\n")
    svg.element("title", text.title, attributes: " id=\"\(id)-t\"")
    svg.element("desc", text.description, attributes: " id=\"\(id)-d\"")
    svg.raw(
      "\n<style>\(ChangePalette.css(theme: options.theme, id: id))\n"
        + "\(Stylesheet.css(theme: options.theme, id: id, withGroups: false, style: options.style))</style>\n"
    )
    if let metadata = options.metadata {
      svg.element("metadata", metadata)
      svg.raw("\n")
    }
    svg.raw("<rect\(svg.paint("ground")) width=\"100%\" height=\"100%\"/>\n<g>\n")
    frame.writeHeader(&svg)
    svg.raw("</g>\n")
    switch text.kind {
    case .panels:
      for index in scene.periods.indices {
        PanelDrawing(figure: self, period: index).write(&svg)
      }
    case .difference: DifferenceDrawing(figure: self).write(&svg)
    }
    if scene.nodes.isEmpty {
      svg.raw("<g text-anchor=\"middle\">")
      svg.label(
        text.nothing, size: 13, at: Point(x: size.width / 2, y: frame.headerHeight + 40),
        centered: true)
      svg.raw("</g>\n")
    }
    svg.raw("<g>\n")
    frame.writeFooter(&svg, ChangePalette.of(options.theme))
    svg.raw("</g>\n</svg>\n")
    return svg.document
  }

  /// The number of panels in a row: two rows above three.
  static func columns(_ panels: Int) -> Int { panels <= 3 ? max(1, panels) : (panels + 1) / 2 }

  /// How many entities are legible, how large the largest is, and how wide a drawing is at least.
  private static func shape(
    _ kind: ComparisonKind, periods: Int, columns: Int
  ) -> (nodes: Int, radius: Double, width: Double) {
    guard kind == .panels, columns > 1 else { return (30, 34, 704) }
    switch columns {
    case 2: return (18, 30, 350)
    case 3: return (periods > 3 ? 14 : 16, 26, 270)
    default: return (12, 24, 220)
    }
  }
}
