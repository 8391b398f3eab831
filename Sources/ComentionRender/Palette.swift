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
  /// The colours of groups, in the order in which they are given out.
  var groups: [String]

  /// The number of groups that have a colour of their own, besides the last colour for all further ones.
  static let groupCount = 8

  static let light = Palette(
    ground: "#ffffff", ink: "#17212b", muted: "#52606d", rule: "#d9dee4", tie: "#7a8ba0",
    inside: "#ffffff", organisation: "#255fa6", person: "#b3500c", place: "#0f766a",
    groups: [
      "#255fa6", "#b3500c", "#0f766a", "#8a3f8f", "#6d6200", "#b32d55", "#1f7593", "#5a6672",
    ])

  static let dark = Palette(
    ground: "#12171d", ink: "#e9eef3", muted: "#a4b0bd", rule: "#333d48", tie: "#8193a8",
    inside: "#0c1218", organisation: "#7db1ee", person: "#f2a765", place: "#58bfae",
    groups: [
      "#7db1ee", "#f2a765", "#58bfae", "#d49bdb", "#cdc04e", "#f398b3", "#7ccbe6", "#a9b4bf",
    ])

  static let print = Palette(
    ground: "#ffffff", ink: "#000000", muted: "#404040", rule: "#bfbfbf", tie: "#808080",
    inside: "#ffffff", organisation: "#2b2b2b", person: "#505050", place: "#707070",
    groups: [
      "#1a1a1a", "#5e5e5e", "#3c3c3c", "#6f6f6f", "#2b2b2b", "#4d4d4d", "#666666", "#707070",
    ])

  /// Each role with its colour, in a fixed order; the role is also the CSS class.
  func roles(withGroups: Bool) -> [(name: String, property: String, color: String)] {
    let groups = withGroups ? groups : []
    return [
      ("ground", "fill", ground), ("ink", "fill", ink), ("muted", "fill", muted),
      ("rule", "stroke", rule), ("tie", "stroke", tie), ("inside", "fill", inside),
      ("organisation", "fill", organisation), ("person", "fill", person), ("place", "fill", place),
    ] + groups.enumerated().map { ("group\($0.offset)", "fill", $0.element) }
  }

  /// The colour of ties as it looks on the ground when drawn with an opacity.
  func tieColor(opacity: Double) -> String {
    let (over, under) = (Palette.parts(of: tie), Palette.parts(of: ground))
    return zip(over, under).reduce("#") { text, pair in
      let part = Int((pair.0 * opacity + pair.1 * (1 - opacity)).rounded())
      return text + (part < 16 ? "0" : "") + String(part, radix: 16)
    }
  }

  private static func parts(of color: String) -> [Double] {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    return [value >> 16, value >> 8 & 255, value & 255].map(Double.init)
  }
}
