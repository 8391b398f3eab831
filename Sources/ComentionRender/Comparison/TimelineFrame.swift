/// What stands around a figure of all periods: title and subtitle above, key and caption below.
struct TimelineFrame: Sendable {
  let size: Size
  /// The upper left corner of the drawing.
  let origin: Point
  let titleText: String
  private let title: TextBlock
  private let subtitle: TextBlock
  private let caption: TextBlock
  private let captionHeading: TextBlock
  /// The rows of the key.
  private let rows: [[(key: TimelineKey, left: Double)]]
  private let footerTop: Double
  private let scale: Double
  private let margin: Double

  private static let row = 20.0

  init(_ text: TimelineText, _ drawing: any TimelineDrawing) {
    let margin = 28.0
    let content = max(FigureFrame.ordinaryWidth - 2 * margin, drawing.size.width)
    let width = content + 2 * margin
    let scale = (width / FigureFrame.ordinaryWidth).squareRoot()
    titleText =
      text.options.title.map(PlainText.cleaned).flatMap {
        $0.isEmpty ? nil : PlainText.shortened($0, to: 160)
      } ?? drawing.title
    title = TextBlock(
      titleText, metrics: .bold, size: 22 * scale, width: content, leading: 1.2, limit: 3)
    subtitle = TextBlock(
      text.options.subtitle.map { PlainText.shortened(PlainText.cleaned($0), to: 300) }
        ?? drawing.subtitle, metrics: .regular, size: 12.5 * scale, width: content, limit: 3)
    rows = TimelineFrame.rows(drawing.isEmpty ? [] : drawing.keys, width: content, scale: scale)
    captionHeading = TextBlock(
      text.captionHeading, metrics: .bold, size: FigureFrame.captionSize * scale, width: content,
      limit: 1)
    caption = TextBlock(
      (drawing.caption + text.notes).joined(separator: " "), metrics: .regular,
      size: FigureFrame.captionSize * scale,
      width: content)
    let header = margin + title.height + subtitle.height + 20 * scale
    let height = drawing.isEmpty ? 60 : drawing.size.height
    footerTop = header + height + 14
    let footer =
      Double(rows.count) * TimelineFrame.row * scale + captionHeading.leading + 3 * scale
      + caption.height + (rows.isEmpty ? 0 : 8 * scale)
    size = Size(width: width, height: (footerTop + 16 * scale + footer + margin * 0.8).rounded())
    origin = Point(x: margin + ((content - drawing.size.width) / 2).rounded(), y: header)
    self.scale = scale
    self.margin = margin
  }

  /// Puts the entries of a key side by side, as many as a row holds.
  private static func rows(
    _ keys: [TimelineKey], width: Double, scale: Double
  ) -> [[(key: TimelineKey, left: Double)]] {
    var rows: [[(key: TimelineKey, left: Double)]] = []
    var left = Double.infinity
    for key in keys {
      let wide =
        key.width + 7
        + FontMetrics.regular.width(of: key.label, size: FigureFrame.captionSize * scale) + 22
        * scale
      if left + wide - 22 * scale > width {
        rows.append([])
        left = 0
      }
      rows[rows.count - 1].append((key, left))
      left += wide
    }
    return rows
  }

  /// Writes title and subtitle.
  func writeHeader(_ svg: inout SVGWriter) {
    var y = margin * 0.85
    svg.text(title, bold: true, role: "ink", x: margin, top: y)
    y += title.height + 4 * scale
    svg.text(subtitle, bold: false, role: "muted", x: margin, top: y)
  }

  /// Writes key and caption.
  func writeFooter(_ svg: inout SVGWriter) {
    svg.rule(from: Point(x: margin, y: footerTop), to: Point(x: size.width - margin, y: footerTop))
    var y = footerTop + 14 * scale
    for row in rows {
      let middle = y + TimelineFrame.row * scale * 0.4
      for (key, left) in row {
        let start = Point(x: margin + left, y: middle)
        key.write(&svg, start)
        svg.words(
          key.label, size: FigureFrame.captionSize * scale, role: "muted",
          at: Point(x: start.x + key.width + 7, y: middle + 3.5 * scale))
      }
      y += TimelineFrame.row * scale
    }
    if !rows.isEmpty { y += 8 * scale }
    svg.text(captionHeading, bold: true, role: "muted", x: margin, top: y)
    svg.text(
      caption, bold: false, role: "muted", x: margin, top: y + captionHeading.leading + 3 * scale)
  }
}

/// What stands at the given point of a piece of text.
enum TextAnchor: Sendable {
  case start, middle, end
}

extension SVGWriter {
  /// A piece of text on one line in the colour of a role.
  mutating func words(
    _ text: String, size: Double, bold: Bool = false, role: String, at point: Point,
    anchor: TextAnchor = .start, more: String = ""
  ) {
    let metrics = bold ? FontMetrics.bold : .regular
    let left =
      anchor == .end ? point.x - metrics.width(of: PlainText.cleaned(text), size: size) : point.x
    run(
      text, size: size, bold: bold, at: Point(x: left, y: point.y), centered: anchor == .middle,
      attributes: paint(role) + (anchor == .middle ? " text-anchor=\"middle\"" : "") + more)
    raw("\n")
  }
}
