internal import ComentionRender

/// A small drawing of a report: bars over time, a matrix.
///
/// It has no fixed size. Colours stand as attributes with a class of the same name, so that the page gives
/// it light and dark colours, while alone it is light and, where that is understood, dark.
struct Chart: Sendable {
  /// The size in points.
  let width: Double
  let height: Double
  /// What a screen reader says in place of the drawing.
  let label: String
  /// The elements.
  private(set) var body = ""

  init(width: Double, height: Double, label: String) {
    self.width = width
    self.height = height
    self.label = label
  }

  /// Markup of our own; never text from outside.
  mutating func raw(_ markup: String) {
    body += markup
  }

  /// A text on one line.
  mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 11, anchor: String = "start",
    role: Role = .muted, isBold: Bool = false, turned: Bool = false
  ) {
    let turn = turned ? " transform=\"rotate(-90 \(fixed(x)) \(fixed(y)))\"" : ""
    let place = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
    let weight = isBold ? " font-weight=\"700\"" : ""
    body +=
      "<text x=\"\(fixed(x))\" y=\"\(fixed(y))\" font-size=\"\(fixed(size))\"\(place)\(weight)"
      + "\(turn)\(role.fill)>\(HTMLText.escaped(text))</text>"
  }

  /// A straight line.
  mutating func line(x1: Double, y1: Double, x2: Double, y2: Double, role: Role = .rule) {
    body +=
      "<path d=\"M\(fixed(x1)) \(fixed(y1))L\(fixed(x2)) \(fixed(y2))\"\(role.stroke) fill=\"none\"/>"
  }

  /// Bars on a common base line, one for each count; empty ones are left out.
  ///
  /// - Parameter title: what a bar says when it is pointed at.
  mutating func bars(
    _ counts: [Int], most: Int, x: Double, step: Double, base: Double, height: Double, role: Role,
    title: (Int) -> String
  ) {
    body += "<g\(role.fill)>"
    let gap = step > 6 ? 1.5 : step > 3 ? 0.8 : 0.2
    for (place, count) in counts.enumerated() where count > 0 {
      let bar = max(1.5, height * Double(count) / Double(max(1, most)))
      body +=
        "<rect x=\"\(fixed(x + Double(place) * step + gap / 2, 2))\" y=\"\(fixed(base - bar))\""
        + " width=\"\(fixed(step - gap, 2))\" height=\"\(fixed(bar))\"><title>"
        + "\(HTMLText.escaped(title(place)))</title></rect>"
    }
    body += "</g>"
  }

  /// The chart as an element of a page.
  var element: String {
    "<svg class=\"chart\" viewBox=\"0 0 \(fixed(width)) \(fixed(height))\" role=\"img\" aria-label=\""
      + "\(HTMLText.escaped(label))\">\(body)</svg>"
  }

  /// The chart as a file of its own.
  var document: String {
    let variables = Role.allCases.map { role in
      ".\(role.rawValue){fill:\(role.dark)}.\(role.rawValue)-line{stroke:\(role.dark)}"
    }.joined()
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(fixed(width)) "
      + "\(fixed(height))\" role=\"img\" aria-label=\"\(HTMLText.escaped(label))\""
      + " font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\">\n"
      + "<style>@media (prefers-color-scheme:dark){\(variables)}</style>\n"
      + "<rect class=\"ground\" width=\"100%\" height=\"100%\" fill=\"\(Role.ground.light)\"/>\n"
      + body + "\n</svg>\n"
  }
}

extension Chart {
  /// What a colour is for; the colours are those of figures.
  enum Role: String, CaseIterable, Sendable {
    case ground, ink, muted, rule, accent, quiet

    /// The attributes of a filled shape.
    var fill: String { " class=\"\(rawValue)\" fill=\"\(light)\"" }
    /// The attributes of a line.
    var stroke: String { " class=\"\(rawValue)-line\" stroke=\"\(light)\"" }

    var light: String {
      switch self {
      case .ground: "#ffffff"
      case .ink: "#17212b"
      case .muted: "#52606d"
      case .rule: "#d9dee4"
      case .accent: "#255fa6"
      case .quiet: "#7a8ba0"
      }
    }

    var dark: String {
      switch self {
      case .ground: "#12171d"
      case .ink: "#e9eef3"
      case .muted: "#a4b0bd"
      case .rule: "#333d48"
      case .accent: "#7db1ee"
      case .quiet: "#8193a8"
      }
    }
  }
}
