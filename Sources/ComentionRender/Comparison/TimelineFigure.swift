internal import ComentionEntities
public import ComentionGraph

/// A figure of all periods of a comparison: what rose and fell, came and went, grew and split.
///
/// It has the qualities of the figures of networks: title, key and caption, a title and a description for
/// readers who do not see it, light and dark colours in one file, ids of its own.
///
/// ```swift
/// let figure = TimelineFigure(comparison, kind: .ranks)
/// let svg = figure.svg()
/// ```
public struct TimelineFigure: Sendable {
  private let drawing: any TimelineDrawing
  private let frame: TimelineFrame
  private let text: TimelineText
  private let options: FigureOptions

  /// What the document says about its own making; see `FigureOptions.metadata`.
  public var metadata: String?

  /// Chooses what is drawn and lays it out.
  public init(
    _ comparison: Comparison, kind: TimelineKind, options: TimelineOptions = .init()
  ) {
    let text = TimelineText(comparison, kind: kind, options: options.figure)
    let drawing: any TimelineDrawing =
      switch kind {
      case .ranks: RankDrawing(text, top: options.top)
      case .entries: DotTableDrawing(text, DotTable(entriesOf: text, top: options.top))
      case .partners:
        DotTableDrawing(
          text, DotTable(partnersOf: text.focus(options.focus), text, top: options.top))
      case .matrix: MatrixDrawing(text, top: options.top)
      case .growth: GrowthDrawing(text, options.growth, top: options.top)
      case .communities: CommunityDrawing(text, top: options.top)
      }
    self.text = text
    self.drawing = drawing
    self.options = options.figure
    metadata = options.figure.metadata
    frame = TimelineFrame(text, drawing)
  }

  /// The size of the figure in points.
  public var size: Size { frame.size }

  /// The title, as given or as written from the data.
  public var title: String { frame.titleText }

  /// The width of a picture with two pixels to a point.
  public var pixelWidth: Int { Int(size.width) * 2 }

  /// The figure as one self-contained SVG document; see `Figure.svg()`.
  public func svg() -> String {
    FigureDocument.named("ct", document)
  }

  private func document(id: String) -> String {
    var svg = SVGWriter(palette: options.theme.palette, id: id, outlines: options.outlinesText)
    let css = [
      ChangePalette.css(theme: options.theme, id: id), GroupStrokes.css(id: id),
      Stylesheet.css(theme: options.theme, id: id, withGroups: true, style: options.style),
    ]
    svg.open(
      size: size, language: options.language, title: title,
      description: drawing.isEmpty ? text.nothing : drawing.description, css: css,
      metadata: metadata)
    svg.raw("<g>\n")
    frame.writeHeader(&svg)
    svg.raw("</g>\n")
    if drawing.isEmpty {
      svg.words(
        text.nothing, size: 13, role: "muted",
        at: Point(x: size.width / 2, y: frame.origin.y + 30), anchor: .middle)
    } else {
      svg.group("drawing", label: title, attributes: "")
      drawing.write(&svg, at: frame.origin)
      svg.raw("</g>\n")
    }
    svg.raw("<g>\n")
    frame.writeFooter(&svg)
    svg.raw("</g>\n</svg>\n")
    return svg.document
  }
}

/// Lines in the colours of groups; `Stylesheet` has their areas.
enum GroupStrokes {
  /// The rules for one figure.
  static func css(id: String) -> String {
    let rules = (0..<Palette.groupCount).map {
      ":where(#\(id)) .s-group\($0){stroke:var(--group\($0))}"
    }
    return "@supports (paint-order:stroke) and (color:var(--c)){\(rules.joined())}"
  }
}
