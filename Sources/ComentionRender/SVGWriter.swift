internal import ComentionEntities

/// Writes the elements of a figure; every colour as an attribute, with a class that a style can override.
struct SVGWriter {
  private(set) var document = ""
  let palette: Palette
  let id: String
  /// Whether text is drawn as outlines.
  private let outlines: Bool
  /// Whether colours stand for opacities.
  private let isOpaque: Bool

  init(palette: Palette, id: String, outlines: Bool, isOpaque: Bool = false) {
    self.palette = palette
    self.id = id
    self.outlines = outlines
    self.isOpaque = isOpaque
  }

  /// Markup of our own; never text from outside.
  mutating func raw(_ markup: String) {
    document += markup
  }

  /// An element that holds nothing but text.
  mutating func element(_ name: String, _ text: String, attributes: String = "") {
    document += "<\(name)\(attributes)>\(SVGText.escaped(text))</\(name)>"
  }

  /// The attributes of a role: its class and its colour.
  func paint(_ role: String) -> String {
    let entry = palette.roles(withGroups: true).first { $0.name == role }
    return entry.map { " class=\"\($0.name)\" \($0.property)=\"\($0.color)\"" } ?? ""
  }

  /// A piece of text on one line; the attributes say all but place, size and weight.
  mutating func run(
    _ text: String, size: Double, bold: Bool, at point: Point, centered: Bool, attributes: String
  ) {
    let plain = PlainText.cleaned(text)
    if outlines, FontMetrics.regular.hasAll(of: plain),
      let data = Rasterizer.outline(
        of: plain, size: size, bold: bold, at: point, centered: centered)
    {
      raw("<path\(attributes) d=\"\(data)\"/>")
      return
    }
    let weight = bold ? " font-weight=\"700\"" : ""
    element(
      "text", text,
      attributes: "\(attributes)\(weight) x=\"\(fixed(point.x))\" y=\"\(fixed(point.y))\""
        + " font-size=\"\(fixed(size))\"")
  }

  /// Lines of text from the left, the first below `top`.
  mutating func text(_ block: TextBlock, bold: Bool, role: String, x: Double, top: Double) {
    guard !block.lines.isEmpty else { return }
    let first = top + block.size * 0.95
    if outlines || block.lines.count == 1 {
      for (index, line) in block.lines.enumerated() {
        let point = Point(x: x, y: first + Double(index) * block.leading)
        run(line, size: block.size, bold: bold, at: point, centered: false, attributes: paint(role))
        raw("\n")
      }
      return
    }
    let weight = bold ? " font-weight=\"700\"" : ""
    raw(
      "<text\(paint(role))\(weight) x=\"\(fixed(x))\" y=\"\(fixed(first))\" font-size=\""
        + "\(fixed(block.size))\">")
    for (index, line) in block.lines.enumerated() {
      let step = index == 0 ? "" : " dy=\"\(fixed(block.leading))\""
      element("tspan", line, attributes: " x=\"\(fixed(x))\"\(step)")
      // Without a space between the lines, copied text would run words together.
      if index < block.lines.count - 1 { raw(" ") }
    }
    raw("</text>\n")
  }

  /// Opens a named group of the drawing.
  mutating func group(_ name: String, label: String, attributes: String) {
    raw(
      "<g id=\"\(id)-\(name)\" role=\"graphics-object\" aria-label=\"\(SVGText.escaped(label))\""
        + "\(attributes)>\n")
  }

  /// Writes something inside a link, or as it is if there is no safe address.
  mutating func linked(to address: String?, _ body: (inout SVGWriter) -> Void) {
    let address = address.flatMap(LinkAddress.checked)
    if let address { raw("<a href=\"\(SVGText.escaped(address))\">") }
    body(&self)
    if address != nil { raw("</a>") }
  }

  /// The lines of a mark's label.
  mutating func lines(of mark: NodeMark, at place: Point, attributes: String) {
    for (line, base) in zip(mark.lines, mark.baseLines()) {
      run(
        line, size: mark.fontSize, bold: mark.isInside, at: Point(x: place.x, y: place.y + base),
        centered: true, attributes: attributes)
    }
  }

  /// A short text of the legend, or one that stands for a drawing.
  mutating func label(_ text: String, size: Double, at point: Point, centered: Bool = false) {
    run(
      text, size: size, bold: false, at: point, centered: centered, attributes: paint("muted"))
    raw("\n")
  }

  /// A thin straight line.
  mutating func rule(from start: Point, to end: Point) {
    raw("<path\(paint("rule")) d=\"M\(place(start))L\(place(end))\"/>\n")
  }

  /// A sample of a tie in the legend.
  mutating func sample(
    from start: Point, to end: Point, width: Double, opacity: Double
  ) {
    raw(
      "<path\(isOpaque ? "" : paint("tie")) d=\"M\(place(start))L\(place(end))\""
        + "\(line(width: width, opacity: opacity))/>\n")
  }

  /// The attributes of a tie besides its colour.
  func line(width: Double, opacity: Double) -> String {
    let text = " stroke-width=\"\(fixed(width, 2))\""
    return isOpaque
      ? text + " stroke=\"\(palette.tieColor(opacity: opacity))\""
      : text + " stroke-opacity=\"\(fixed(opacity, 2))\""
  }

  /// A circle of the legend, or, filled with the colour of the ground, an absent entity.
  mutating func outline(center: Point, radius: Double, filled: Bool = false) {
    let name = filled ? "tie ground" : "tie"
    let fill = filled ? palette.ground : "none"
    raw(
      "<circle class=\"\(name)\" cx=\"\(fixed(center.x))\" cy=\"\(fixed(center.y))\" r=\""
        + "\(fixed(radius))\" fill=\"\(fill)\" stroke=\"\(palette.tie)\"/>\n")
  }

  /// The symbol of a type, with a ground-coloured rim in a drawing.
  ///
  /// The colour is that of the role, by default the type.
  mutating func symbol(
    _ type: EntityType, role: String? = nil, center: Point, radius: Double, rim: Bool
  ) {
    let role = role ?? type.rawValue
    let edge =
      rim ? " stroke=\"\(palette.ground)\" stroke-width=\"\(fixed(2 * NodeMark.rim))\"" : ""
    let name = rim ? "\(role) rim" : role
    let fill = " class=\"\(name)\" fill=\"\(color(of: role))\"\(edge)"
    let half = NodeMark.halfExtent(of: type, radius: radius)
    switch type {
    case .organisation:
      raw(
        "<circle\(fill) cx=\"\(fixed(center.x))\" cy=\"\(fixed(center.y))\" r=\"\(fixed(half))\"/>")
    case .person:
      raw(
        "<rect\(fill) x=\"\(fixed(center.x - half))\" y=\"\(fixed(center.y - half))\""
          + " width=\"\(fixed(2 * half))\" height=\"\(fixed(2 * half))\" rx=\"\(fixed(half * 0.3))\"/>"
      )
    case .place:
      raw(
        "<path\(fill) stroke-linejoin=\"round\" d=\"M\(fixed(center.x)) \(fixed(center.y - half))"
          + "l\(fixed(half)) \(fixed(half))l\(fixed(-half)) \(fixed(half))l\(fixed(-half)) "
          + "\(fixed(-half))z\"/>")
    }
    if !rim { raw("\n") }
  }

  private func color(of role: String) -> String {
    palette.roles(withGroups: true).first { $0.name == role }?.color ?? palette.muted
  }

  /// A point as path data.
  func place(_ point: Point) -> String { "\(fixed(point.x)) \(fixed(point.y))" }
}
