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
    let draft = document(id: "ct")
    let digits = String(contentHash(draft.utf8) >> 20, radix: 16)
    return document(id: "ct" + String(repeating: "0", count: 11 - digits.utf8.count) + digits)
  }

  private func document(id: String) -> String {
    var svg = SVGWriter(palette: options.theme.palette, id: id, outlines: options.outlinesText)
    let language = options.language.rawValue
    svg.raw(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(id)\" viewBox=\"0 0 \(fixed(size.width)) "
        + "\(fixed(size.height))\" role=\"graphics-document\" aria-labelledby=\"\(id)-t \(id)-d\""
        + " xml:lang=\"\(language)\" lang=\"\(language)\""
        + " font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\">\n")
    svg.element("title", title, attributes: " id=\"\(id)-t\"")
    svg.element(
      "desc", drawing.isEmpty ? text.nothing : drawing.description, attributes: " id=\"\(id)-d\"")
    svg.raw(
      "\n<style>\(ChangePalette.css(theme: options.theme, id: id))\n"
        + "\(GroupStrokes.css(id: id))\n"
        + "\(Stylesheet.css(theme: options.theme, id: id, withGroups: true, style: options.style))</style>\n"
    )
    if let metadata {
      svg.element("metadata", metadata)
      svg.raw("\n")
    }
    svg.raw("<rect\(svg.paint("ground")) width=\"100%\" height=\"100%\"/>\n<g>\n")
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
