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
  let frame: ComparisonFrame
  private let plan: ComparisonPlan
  /// The panels, as indices of the periods of the scene.
  private let shown: [Int]

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
    let plan = try ComparisonPlan(
      comparison, kind: kind, periods: periods, columns: columns, options: options)
    self.init(plan, shown: Array(periods.indices), columns: columns)
  }

  /// A figure for each period, all with the same places, scales and frame, so that a reader who turns
  /// from one to the next sees nothing move.
  ///
  /// - Returns: the figures in the order of the periods.
  /// - Throws: an error if libgraphviz is not installed completely.
  public static func each(
    of comparison: Comparison, options: ComparisonOptions = .init()
  ) throws(RenderError) -> [ComparisonFigure] {
    let plan = try ComparisonPlan(
      comparison, kind: .panels, periods: comparison.periods, columns: 1, options: options)
    let frames = comparison.periods.indices.map {
      ComparisonFigure(plan, shown: [$0], columns: 1).frame
    }
    let header = frames.map(\.headerHeight).max() ?? 0
    let footer = frames.map(\.footerHeight).max() ?? 0
    return comparison.periods.indices.map {
      ComparisonFigure(plan, shown: [$0], columns: 1, leastHeader: header, leastFooter: footer)
    }
  }

  private init(
    _ plan: ComparisonPlan, shown: [Int], columns: Int, leastHeader: Double = 0,
    leastFooter: Double = 0
  ) {
    text = ComparisonText(
      plan.comparison, scene: plan.scene, shown: shown, kind: plan.kind,
      options: plan.options.figure, stability: plan.options.stability)
    frame = ComparisonFrame(
      text, scale: plan.scale, panel: plan.layout.size,
      panels: plan.kind == .panels ? shown.count : 1, columns: columns,
      table: plan.options.hasTable && plan.kind == .difference ? ChangeList(text) : nil,
      leastHeader: leastHeader, leastFooter: leastFooter)
    self.plan = plan
    self.shown = shown
    metadata = plan.options.figure.metadata
  }

  var scene: ComparisonScene { plan.scene }
  var scale: MarkScale { plan.scale }
  var layout: ComparisonPlaces { plan.layout }

  /// The places in a period.
  func points(ofPeriod period: Int) -> [Point] { plan.points[period] }

  private var options: FigureOptions { plan.options.figure }

  /// What the document says about its own making; see `FigureOptions.metadata`.
  public var metadata: String?

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
    FigureDocument.named("cm", document)
  }

  private func document(id: String) -> String {
    var svg = SVGWriter(
      palette: options.theme.palette, id: id, outlines: options.outlinesText)
    let css = [
      ChangePalette.css(theme: options.theme, id: id),
      Stylesheet.css(theme: options.theme, id: id, withGroups: false, style: options.style),
    ]
    svg.open(
      size: size, language: options.language, title: text.title, description: text.description,
      css: css, metadata: metadata)
    svg.raw("<g>\n")
    frame.writeHeader(&svg)
    svg.raw("</g>\n")
    switch text.kind {
    case .panels:
      for (slot, index) in shown.enumerated() {
        PanelDrawing(figure: self, period: index, slot: slot).write(&svg)
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
}
