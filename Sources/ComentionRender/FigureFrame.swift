internal import ComentionGraph

/// What stands around the drawing: title and subtitle above, legend and caption below.
///
/// Its text grows with the square root of the width of the figure: half-way between the size it has in a
/// report column and the size of the labels, which do not grow.
struct FigureFrame: Sendable {
  /// The width of a figure of ordinary size; text is set in points of this width.
  static let ordinaryWidth = 760.0
  private static let ordinaryMargin = 28.0
  /// The size of the text under the drawing; in a report column it is as large as a footnote.
  static let captionSize = 11.0

  let width: Double
  let title: TextBlock
  let subtitle: TextBlock
  let legend: Legend
  let caption: TextBlock
  let captionHeading: TextBlock
  private let captionLeft: Double
  private let captionTop: Double

  /// How many times the ordinary size the text around the drawing has.
  private let scale: Double
  /// The empty border on all sides.
  private var margin: Double { FigureFrame.margin(ofWidth: width) }

  private static func margin(ofWidth width: Double) -> Double {
    ordinaryMargin * width / ordinaryWidth
  }

  /// Sets the text around a drawing for a figure of the given width.
  init(
    graph: Graph, text: FigureText, scale marks: MarkScale, groups: GroupColors, width: Double
  ) {
    let scale = (width / FigureFrame.ordinaryWidth).squareRoot()
    let inner = width - 2 * FigureFrame.margin(ofWidth: width)
    self.width = width
    self.scale = scale
    title = TextBlock(
      text.title, metrics: .bold, size: 22 * scale, width: inner, leading: 1.2, limit: 3)
    subtitle = TextBlock(
      text.subtitle, metrics: .regular, size: 12.5 * scale, width: inner, limit: 3)
    legend = Legend(graph: graph, text: text, scale: marks, groups: groups, unit: scale)
    let gap = legend.width > 0 ? 34 * scale : 0
    let beside = inner - legend.width - gap
    let isBeside = beside >= 210 * scale
    captionLeft = isBeside ? legend.width + gap : 0
    captionTop = isBeside ? 0 : legend.height + 12 * scale
    let room = isBeside ? beside : inner
    captionHeading = TextBlock(
      text.captionHeading, metrics: .bold, size: FigureFrame.captionSize * scale, width: room,
      limit: 1)
    caption = TextBlock(
      text.caption, metrics: .regular, size: FigureFrame.captionSize * scale, width: room)
  }

  /// Sets the text around a drawing that is known to be `drawing` points wide.
  init(
    graph: Graph, text: FigureText, scale: MarkScale, groups: GroupColors, drawingWidth: Double
  ) {
    let share = 1 - 2 * FigureFrame.ordinaryMargin / FigureFrame.ordinaryWidth
    self.init(
      graph: graph, text: text, scale: scale, groups: groups, width: drawingWidth / share)
  }

  /// The height above the drawing.
  var headerHeight: Double {
    margin + title.height + subtitle.height + 4 * scale + 14 * scale
  }

  /// The height below the drawing.
  var footerHeight: Double { 34 * scale + footerContent + margin * 0.8 }

  private var footerContent: Double {
    max(legend.height, captionTop + captionHeading.leading + 3 * scale + caption.height)
  }

  /// Writes title and subtitle.
  func writeHeader(_ svg: inout SVGWriter) {
    var y = margin * 0.85
    svg.text(title, bold: true, role: "ink", x: margin, top: y)
    y += title.height + 4 * scale
    svg.text(subtitle, bold: false, role: "muted", x: margin, top: y)
  }

  /// Writes legend and caption, from `top` on.
  func writeFooter(_ svg: inout SVGWriter, top: Double) {
    let line = top + 12 * scale
    svg.rule(from: Point(x: margin, y: line), to: Point(x: width - margin, y: line))
    let y = line + 16 * scale
    legend.write(&svg, at: Point(x: margin, y: y))
    let left = margin + captionLeft
    svg.text(captionHeading, bold: true, role: "muted", x: left, top: y + captionTop)
    svg.text(
      caption, bold: false, role: "muted", x: left,
      top: y + captionTop + captionHeading.leading + 3 * scale)
  }

  /// The size of the drawing that gives the figure its aspect and every mark enough room.
  static func drawingSize(
    for graph: Graph, bodies: [Body], scale: MarkScale, options: FigureOptions
  ) -> Size {
    let aspect = options.aspect.isFinite ? min(3, max(0.5, options.aspect)) : 4.0 / 3
    let boxes = bodies.reduce(0.0) { sum, body in
      let box = body.bounds.grown(by: 7)
      return sum + box.width * box.height
    }
    // Marks may fill a third of a small drawing and nearly half of a crowded one; what is too large for
    // small moves gets more room at once.
    let crowd = bodies.count > 150 ? 2.8 : 1.75
    let area = boxes * (crowd + 20 / Double(max(20, bodies.count)))
    let text = FigureText(graph, options: options)
    let groups = GroupColors(graph, options: options)
    var width = ordinaryWidth
    while true {
      let frame = FigureFrame(
        graph: graph, text: text, scale: scale, groups: groups, width: width)
      let inner = Size(
        width: (width - 2 * margin(ofWidth: width)).rounded(),
        height: max(width * 0.3, width / aspect - frame.headerHeight - frame.footerHeight).rounded()
      )
      if inner.width * inner.height >= area { return inner }
      width *= 1.03
    }
  }
}
