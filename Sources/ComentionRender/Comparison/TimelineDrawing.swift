/// The middle of a figure of all periods, and what its key and caption say.
protocol TimelineDrawing: Sendable {
  /// The size of the drawing.
  var size: Size { get }
  /// The key, in the order in which it is read.
  var keys: [TimelineKey] { get }
  /// What the figure is called, if its reader does not say.
  var title: String { get }
  /// The line below the title.
  var subtitle: String { get }
  /// How to read it, in sentences.
  var caption: [String] { get }
  /// The figure in words.
  var description: String { get }
  /// Whether there is nothing to draw.
  var isEmpty: Bool { get }

  /// Writes the drawing with its upper left corner at a point.
  func write(_ svg: inout SVGWriter, at origin: Point)
}

/// One entry of a key: a sample and its meaning.
struct TimelineKey: Sendable {
  /// The meaning.
  let label: String
  /// The width of the sample in points.
  let width: Double
  /// Writes the sample; the point is the middle of its left edge.
  let write: @Sendable (inout SVGWriter, Point) -> Void
}
