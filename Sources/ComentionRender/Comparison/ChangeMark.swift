internal import ComentionEntities
internal import ComentionGraph

/// How a change looks: a colour and a second sign, for a line and for a symbol.
///
/// | change | line | symbol |
/// |---|---|---|
/// | stronger | orange, solid | orange, triangle up |
/// | weaker | blue, long dashes | blue, triangle down |
/// | new | orange, double | orange, ringed |
/// | gone | blue, dots | blue, hollow and dashed |
/// | undecided | grey, solid | grey |
struct ChangeMark {
  let verdict: Verdict
  let palette: ChangePalette

  private var role: (name: String, color: String) { palette.role(of: verdict) }

  /// Writes the line of a tie; the enclosing group has no fill.
  func writeLine(_ svg: inout SVGWriter, path: String, width: Double) {
    func line(_ role: (name: String, color: String), _ width: Double, _ more: String = "") {
      svg.raw(
        "<path class=\"s-\(role.name)\" stroke=\"\(role.color)\" d=\"\(path)\" stroke-width=\""
          + "\(fixed(width, 2))\"\(more)/>")
    }
    let clear = max(1.8, width)
    switch verdict {
    case .stronger: line(role, clear)
    case .weaker:
      line(role, clear, " stroke-dasharray=\"\(fixed(9 + clear)) \(fixed(3 + clear * 0.3))\"")
    case .new:
      line(role, max(4.2, width))
      line(("ground", svg.palette.ground), max(4.2, width) - 2.8)
    case .gone:
      let dot = max(2.4, width)
      line(
        role, dot,
        " stroke-linecap=\"round\" stroke-dasharray=\"0.1 \(fixed(dot * 1.5 + 2))\"")
    case .undecided: line(("faint", palette.faint), width, " stroke-opacity=\"0.6\"")
    }
  }

  /// Writes the symbol of an entity.
  func writeSymbol(
    _ svg: inout SVGWriter, _ type: EntityType, center: Point, radius: Double
  ) {
    let half = NodeMark.halfExtent(of: type, radius: radius)
    let ground = "stroke=\"\(svg.palette.ground)\""
    if verdict == .new {
      shape(
        &svg, type, center, half + ChangeMark.ring(half),
        "class=\"s-\(role.name) f-ground\" fill=\"\(svg.palette.ground)\" stroke=\"\(role.color)\""
          + " stroke-width=\"1.6\"")
    }
    if verdict == .gone {
      shape(
        &svg, type, center, half - 0.9,
        "class=\"s-\(role.name) f-ground\" fill=\"\(svg.palette.ground)\" stroke=\"\(role.color)\""
          + " stroke-width=\"1.8\" stroke-dasharray=\"4 2.6\"")
      return
    }
    shape(
      &svg, type, center, half,
      "class=\"f-\(role.name) s-ground\" fill=\"\(role.color)\" \(ground) stroke-width=\"\(fixed(2 * NodeMark.rim))\" paint-order=\"stroke\""
    )
    guard verdict == .stronger || verdict == .weaker else { return }
    // On the rim of a large symbol, beside a small one, which it would cover.
    let reach = half * (type == .person ? 1 : 0.72)
    let beside = half < 12 ? Point(x: half + 6.5, y: 0) : Point(x: reach, y: -reach)
    let at = center + beside
    let (wide, tall) = half < 12 ? (4.4, 3.6) : (6.2, 5.4)
    let up = verdict == .stronger ? -1.0 : 1
    svg.raw(
      "<path class=\"f-\(role.name) s-ground\" fill=\"\(role.color)\" \(ground) stroke-width=\"2\""
        + " stroke-linejoin=\"round\" d=\"M\(fixed(at.x)) \(fixed(at.y + up * tall))"
        + "L\(fixed(at.x + wide)) \(fixed(at.y - up * tall))"
        + "H\(fixed(at.x - wide))z\"/>")
  }

  /// Writes the sign of a claimed change before a line of text: up, down, a ring, a broken ring.
  func writeSign(_ svg: inout SVGWriter, at point: Point, unit: Double) {
    let (x, y) = (fixed(point.x), fixed(point.y))
    switch verdict {
    case .stronger, .weaker:
      let up = verdict == .stronger ? -1.0 : 1
      svg.raw(
        "<path class=\"f-\(role.name)\" fill=\"\(role.color)\" d=\"M\(x) \(fixed(point.y + up * 3.4 * unit))"
          + "l\(fixed(4 * unit)) \(fixed(-up * 6.8 * unit))h\(fixed(-8 * unit))z\"/>\n")
    case .new, .gone:
      let dash = verdict == .gone ? " stroke-dasharray=\"2.4 1.6\"" : ""
      svg.raw(
        "<circle class=\"s-\(role.name)\" fill=\"none\" stroke=\"\(role.color)\" stroke-width=\"1.4\" cx=\"\(x)\""
          + " cy=\"\(y)\" r=\"\(fixed(3.6 * unit))\"\(dash)/>")
      if verdict == .new {
        svg.raw(
          "<circle class=\"f-\(role.name)\" fill=\"\(role.color)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(fixed(1.8 * unit))\"/>"
        )
      }
      svg.raw("\n")
    case .undecided: break
    }
  }

  /// How far the ring of a new entity stands off its symbol.
  static func ring(_ half: Double) -> Double { min(4, 2.2 + half * 0.1) }

  /// The outline of a type.
  private func shape(
    _ svg: inout SVGWriter, _ type: EntityType, _ center: Point, _ half: Double,
    _ attributes: String
  ) {
    let half = max(1, half)
    switch type {
    case .organisation:
      svg.raw(
        "<circle \(attributes) cx=\"\(fixed(center.x))\" cy=\"\(fixed(center.y))\" r=\"\(fixed(half))\"/>"
      )
    case .person:
      svg.raw(
        "<rect \(attributes) x=\"\(fixed(center.x - half))\" y=\"\(fixed(center.y - half))\" width=\""
          + "\(fixed(2 * half))\" height=\"\(fixed(2 * half))\" rx=\"\(fixed(half * 0.3))\"/>")
    case .place:
      svg.raw(
        "<path \(attributes) stroke-linejoin=\"round\" d=\"M\(fixed(center.x)) \(fixed(center.y - half))"
          + "l\(fixed(half)) \(fixed(half))l\(fixed(-half)) \(fixed(half))l\(fixed(-half)) "
          + "\(fixed(-half))z\"/>")
    }
  }
}
