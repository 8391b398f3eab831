internal import ComentionEntities
internal import ComentionGraph

/// How one node is drawn: its symbol, and its label inside or under it, all relative to its centre.
///
/// The rule a reader sees: a label stands inside its symbol, bold, when it fits there with padding in a
/// legible size; otherwise it stands under the symbol.
struct NodeMark: Sendable {
  /// The outline; each type of entity has one, so that types survive greyscale print.
  let type: EntityType
  /// The radius of the circle with the symbol's area.
  let radius: Double
  /// The lines of the label, shortened; empty for an entity without a name.
  let lines: [String]
  /// The font size of the label.
  let fontSize: Double
  /// Whether the label stands inside the symbol.
  let isInside: Bool
  /// The room of the symbol, its rim included.
  let symbol: Box
  /// The room of the label under the symbol; nothing if it stands inside.
  let label: Box?

  /// All the room the mark takes.
  var bounds: Box { label.map { symbol.union($0) } ?? symbol }

  /// The distance of the base lines of a label of two lines, in font sizes.
  static let lineHeight = 1.12
  /// The most characters of a label that are drawn; the tooltip has all.
  static let longestLabel = 32
  /// The width of the ground-coloured rim that sets a symbol off from the ties.
  static let rim = 1.5

  /// Makes the mark of a node.
  ///
  /// The label comes in full and from any source. The area follows `share`, the weight as a share of
  /// the weight that a node of radius `maxRadius` has. A `ring` is room kept free around the symbol.
  init(
    type: EntityType, label text: String, share: Double, maxRadius: Double, ring: Double = 0
  ) {
    let share = share.isFinite ? max(0, share) : 0
    let radius = max(NodeMark.smallestRadius, maxRadius * share.squareRoot())
    let half = NodeMark.halfExtent(of: type, radius: radius) + NodeMark.rim + ring
    let symbol = Box(left: -half, top: -half, right: half, bottom: half)
    let text = PlainText.shortened(PlainText.cleaned(text), to: NodeMark.longestLabel)
    let choices = NodeMark.breaks(of: text)
    let inside = choices.compactMap { lines in
      NodeMark.insideSize(of: lines, type: type, radius: radius).map { (lines: lines, size: $0) }
    }.max { $0.size < $1.size - ($1.lines.count > 1 ? 2 : 0) }
    self.type = type
    self.radius = radius
    self.symbol = symbol
    if text.isEmpty {
      (lines, fontSize, isInside, label) = ([], 12, true, nil)
    } else if let inside {
      (lines, fontSize, isInside, label) = (inside.lines, inside.size, true, nil)
    } else {
      let size = ((12 + 2 * min(1, share).squareRoot()) * 2).rounded() / 2
      let lines = choices.last ?? [text]
      let width = lines.map { FontMetrics.regular.width(of: $0, size: size) }.max() ?? 0
      let top = half + 2
      let height = size * (0.98 + NodeMark.lineHeight * Double(lines.count - 1))
      (self.lines, fontSize, isInside) = (lines, size, false)
      label = Box(left: -width / 2 - 1, top: top, right: width / 2 + 1, bottom: top + height)
    }
  }

  /// Makes the mark of an entity that is absent but keeps its place.
  init(ghostOf entity: Entity, language: Language) {
    self.init(
      type: entity.type, label: entity.label(in: language), share: 0,
      maxRadius: NodeMark.smallestRadius)
  }

  /// The base line of each line of the label, relative to the centre.
  func baseLines() -> [Double] {
    let step = fontSize * NodeMark.lineHeight
    let first: Double
    if let label {
      first = label.top + fontSize * 0.77
    } else {
      first = fontSize * FontMetrics.capHeight / 2 - step * Double(lines.count - 1) / 2
    }
    return lines.indices.map { first + step * Double($0) }
  }

  /// A node this small is a dot that can just be seen; only weights under about 1% of the largest
  /// are lifted to it.
  static let smallestRadius = 4.0

  /// Half the width and height of the symbol that has the area of a circle of the given radius.
  static func halfExtent(of type: EntityType, radius: Double) -> Double {
    switch type {
    case .organisation: radius
    case .person: radius * 0.8862
    case .place: radius * 1.2533
    }
  }

  /// The label on one line, and on two lines broken at the space that balances them best.
  private static func breaks(of text: String) -> [[String]] {
    let words = text.split(separator: " ")
    guard words.count > 1, text.count > 12 else { return [[text]] }
    var best: (lines: [String], width: Double) = ([text], .infinity)
    for index in 1..<words.count {
      let lines = [words[..<index], words[index...]].map { $0.joined(separator: " ") }
      let width = lines.map { FontMetrics.regular.width(of: $0, size: 1) }.max() ?? 0
      if width < best.width { best = (lines, width) }
    }
    return [[text], best.lines]
  }

  /// The largest legible size in which the lines fit inside the symbol with padding.
  private static func insideSize(of lines: [String], type: EntityType, radius: Double) -> Double? {
    let unit = lines.map { FontMetrics.bold.width(of: $0, size: 1) }.max() ?? 0
    let tall = FontMetrics.capHeight + NodeMark.lineHeight * Double(lines.count - 1)
    var size = min(20, (radius * 1.2).rounded())
    while size >= 11.5 {
      let width = unit * size / 2
      let height = tall * size / 2
      let padding = 2.5 + size * 0.24
      let half = halfExtent(of: type, radius: radius)
      let fits =
        switch type {
        case .organisation: (width * width + height * height).squareRoot() + padding <= half
        case .person: width + padding <= half && height + padding <= half
        case .place: width + height + padding * 1.4 <= half
        }
      if fits { return size }
      size -= 0.5
    }
    return nil
  }
}
