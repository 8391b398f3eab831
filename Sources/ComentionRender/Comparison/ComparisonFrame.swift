internal import ComentionGraph

/// What stands around the drawings of a comparison: title and subtitle above, legend and caption below;
/// and where each panel stands.
struct ComparisonFrame: Sendable {
  let size: Size
  let headerHeight: Double
  /// The height of the heading of a panel; 0 without panels.
  let headingHeight: Double
  private let title: TextBlock
  private let subtitle: TextBlock
  private let caption: TextBlock
  private let captionHeading: TextBlock
  private let legend: ComparisonLegend
  private let panel: Size
  private let columns: Int
  private let margin: Double
  private let gap: Double
  /// How many times the ordinary size the text around the drawing has.
  let scale: Double
  private let captionLeft: Double
  private let captionTop: Double
  private let footerTop: Double

  init(
    _ text: ComparisonText, scale marks: MarkScale, panel: Size, panels: Int, columns: Int
  ) {
    let gap = panels > 1 ? 14.0 : 0
    let content = panel.width * Double(columns) + gap * Double(columns - 1)
    let share = 1 - 2 * 28 / FigureFrame.ordinaryWidth
    let width = (content / share).rounded()
    let scale = (width / FigureFrame.ordinaryWidth).squareRoot()
    margin = (width - content) / 2
    title = TextBlock(
      text.title, metrics: .bold, size: 21 * scale, width: content, leading: 1.2, limit: 3)
    subtitle = TextBlock(
      text.subtitle, metrics: .regular, size: 11.5 * scale, width: content, limit: 3)
    legend = ComparisonLegend(text, scale: marks, unit: scale)
    let between = 34 * scale
    let beside = content - legend.width - between
    let isBeside = beside >= 200 * scale
    captionLeft = isBeside ? legend.width + between : 0
    captionTop = isBeside ? 0 : legend.height + 14 * scale
    let room = isBeside ? beside : content
    captionHeading = TextBlock(
      text.captionHeading, metrics: .bold, size: 10 * scale, width: room, limit: 1)
    caption = TextBlock(text.caption, metrics: .regular, size: 10 * scale, width: room)
    let header = margin + title.height + subtitle.height + 18 * scale
    let heading = panels > 1 ? 27 * scale : 0
    let rows = (panels + columns - 1) / columns
    footerTop = header + Double(rows) * (panel.height + heading) + Double(rows - 1) * gap
    let footer = max(
      legend.height, captionTop + captionHeading.leading + 3 * scale + caption.height)
    size = Size(
      width: width, height: (footerTop + 34 * scale + footer + margin * 0.8).rounded())
    headerHeight = header
    headingHeight = heading
    self.scale = scale
    self.gap = gap
    self.panel = panel
    self.columns = columns
  }

  /// The upper left corner of the drawing of a panel.
  func origin(ofPanel index: Int) -> Point {
    Point(
      x: margin + Double(index % columns) * (panel.width + gap),
      y: headerHeight + headingHeight
        + Double(index / columns) * (panel.height + headingHeight + gap))
  }

  /// Writes title and subtitle.
  func writeHeader(_ svg: inout SVGWriter) {
    var y = margin * 0.85
    svg.text(title, bold: true, role: "ink", x: margin, top: y)
    y += title.height + 4 * scale
    svg.text(subtitle, bold: false, role: "muted", x: margin, top: y)
  }

  /// Writes legend and caption.
  func writeFooter(_ svg: inout SVGWriter, _ palette: ChangePalette) {
    let line = footerTop + 12 * scale
    svg.rule(from: Point(x: margin, y: line), to: Point(x: size.width - margin, y: line))
    let y = line + 16 * scale
    legend.write(&svg, palette, at: Point(x: margin, y: y))
    let left = margin + captionLeft
    svg.text(captionHeading, bold: true, role: "muted", x: left, top: y + captionTop)
    svg.text(
      caption, bold: false, role: "muted", x: left,
      top: y + captionTop + captionHeading.leading + 3 * scale)
  }
}
