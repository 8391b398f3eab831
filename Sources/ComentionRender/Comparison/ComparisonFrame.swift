internal import ComentionGraph

/// What stands around the drawings of a comparison: title and subtitle above, legend and caption below;
/// and where each panel stands.
///
/// Where the last row of panels has a place left, legend and caption stand there.
struct ComparisonFrame: Sendable {
  let size: Size
  let headerHeight: Double
  let footerHeight: Double
  /// The height of the heading of a panel; 0 without panels.
  let headingHeight: Double
  /// How many times the ordinary size the text around the drawing has.
  let scale: Double
  private let title: TextBlock
  private let subtitle: TextBlock
  private let caption: TextBlock
  private let captionHeading: TextBlock
  private let legend: ComparisonLegend
  private let table: ChangeList?
  private let panel: Size
  private let columns: Int
  private let margin: Double
  private let gap: Double
  /// The place of the caption relative to the legend.
  private let captionPlace: Point
  private let footerTop: Double
  /// The free place among the panels that holds legend and caption; without it they stand below.
  private let freePlace: Point?

  init(
    _ text: ComparisonText, scale marks: MarkScale, panel: Size, panels: Int, columns: Int,
    table: ChangeList?, leastHeader: Double, leastFooter: Double
  ) {
    let gap = panels > 1 ? 14.0 : 0
    let content = panel.width * Double(columns) + gap * Double(columns - 1)
    let share = 1 - 2 * 28 / FigureFrame.ordinaryWidth
    let width = (content / share).rounded()
    let scale = (width / FigureFrame.ordinaryWidth).squareRoot()
    let margin = (width - content) / 2
    title = TextBlock(
      text.title, metrics: .bold, size: 22 * scale, width: content, leading: 1.2, limit: 3)
    subtitle = TextBlock(
      text.subtitle, metrics: .regular, size: 12.5 * scale, width: content, limit: 3)
    let legend = ComparisonLegend(text, scale: marks, unit: scale, room: content)
    let header = max(leastHeader, margin + title.height + subtitle.height + 18 * scale)
    let heading = panels > 1 ? 27 * scale : 0
    let rows = (panels + columns - 1) / columns

    func block(_ room: Double) -> TextBlock {
      TextBlock(text.caption, metrics: .regular, size: FigureFrame.captionSize * scale, width: room)
    }
    let inside = panel.width - 16 * scale
    let insideCaption = block(inside)
    let line = FigureFrame.captionSize * scale * 1.35 + 3 * scale
    let fits =
      panels > 1 && panels < rows * columns && legend.width <= inside
      && legend.height + 16 * scale + line + insideCaption.height <= panel.height
    let between = 34 * scale
    let beside = content - legend.width - between
    let isBeside = !fits && beside >= 200 * scale
    captionPlace = Point(
      x: isBeside ? legend.width + between : 0, y: isBeside ? 0 : legend.height + 14 * scale)
    let room = fits ? inside : isBeside ? beside : content
    caption = fits ? insideCaption : block(room)
    captionHeading = TextBlock(
      text.captionHeading, metrics: .bold, size: FigureFrame.captionSize * scale, width: room,
      limit: 1)

    let tableHeight = table.map { $0.height * scale + 16 * scale } ?? 0
    footerTop =
      header + Double(rows) * (panel.height + heading) + Double(rows - 1) * gap + tableHeight
    let contentHeight = max(
      legend.height, captionPlace.y + captionHeading.leading + 3 * scale + caption.height)
    footerHeight = fits ? 0 : max(leastFooter, 34 * scale + contentHeight)
    size = Size(width: width, height: (footerTop + footerHeight + margin * 0.8).rounded())
    freePlace =
      fits
      ? Point(
        x: margin + Double(panels % columns) * (panel.width + gap) + 12 * scale,
        y: header + heading + Double(rows - 1) * (panel.height + heading + gap)) : nil
    headerHeight = header
    headingHeight = heading
    self.legend = legend
    self.table = table
    self.scale = scale
    self.margin = margin
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

  /// Writes table, legend and caption.
  func writeFooter(_ svg: inout SVGWriter, _ palette: ChangePalette) {
    if let table {
      let top = footerTop - table.height * scale
      svg.rule(
        from: Point(x: margin, y: top - 10 * scale),
        to: Point(x: size.width - margin, y: top - 10 * scale))
      table.write(
        &svg, palette, at: Point(x: margin, y: top), width: size.width - 2 * margin, unit: scale)
    }
    let place: Point
    if let freePlace {
      place = freePlace
    } else {
      let line = footerTop + 12 * scale
      svg.rule(from: Point(x: margin, y: line), to: Point(x: size.width - margin, y: line))
      place = Point(x: margin, y: line + 16 * scale)
    }
    legend.write(&svg, palette, at: place)
    let corner = place + captionPlace
    svg.text(captionHeading, bold: true, role: "muted", x: corner.x, top: corner.y)
    svg.text(
      caption, bold: false, role: "muted", x: corner.x,
      top: corner.y + captionHeading.leading + 3 * scale)
  }
}
