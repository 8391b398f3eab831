internal import ComentionEntities

/// One colour for each role in a figure, as `#rrggbb`.
///
/// The three types differ in hue for readers with and without the common colour blindnesses; all text has
/// a contrast of at least 4.5 to 1 to what it stands on.
struct Palette: Sendable {
  var ground: String
  var ink: String
  var muted: String
  var rule: String
  var tie: String
  var inside: String
  var organisation: String
  var person: String
  var place: String

  static let light = Palette(
    ground: "#ffffff", ink: "#17212b", muted: "#52606d", rule: "#d9dee4", tie: "#7a8ba0",
    inside: "#ffffff", organisation: "#255fa6", person: "#b3500c", place: "#0f766a")

  static let dark = Palette(
    ground: "#12171d", ink: "#e9eef3", muted: "#a4b0bd", rule: "#333d48", tie: "#8193a8",
    inside: "#0c1218", organisation: "#7db1ee", person: "#f2a765", place: "#58bfae")

  static let print = Palette(
    ground: "#ffffff", ink: "#000000", muted: "#404040", rule: "#bfbfbf", tie: "#808080",
    inside: "#ffffff", organisation: "#2b2b2b", person: "#505050", place: "#707070")

  /// Each role with its colour, in a fixed order; the role is also the CSS class.
  var roles: [(name: String, property: String, color: String)] {
    [
      ("ground", "fill", ground), ("ink", "fill", ink), ("muted", "fill", muted),
      ("rule", "stroke", rule), ("tie", "stroke", tie), ("inside", "fill", inside),
      ("organisation", "fill", organisation), ("person", "fill", person), ("place", "fill", place),
    ]
  }

  /// The colour of a type.
  func color(of type: EntityType) -> String {
    switch type {
    case .organisation: organisation
    case .person: person
    case .place: place
    }
  }
}
