internal import ComentionGraph

/// The colours of changes: orange for more, blue for less, grey for neither.
///
/// Orange and blue differ for readers with the common colour blindnesses; in print both are shades of
/// grey, and the kinds of line tell them apart.
struct ChangePalette: Sendable {
  var more: String
  var less: String
  var same: String
  var faint: String

  static let light = ChangePalette(
    more: "#b9510b", less: "#2069a8", same: "#4d5a68", faint: "#aab4bf")
  static let dark = ChangePalette(
    more: "#f0a05a", less: "#74b3ef", same: "#a9b5c2", faint: "#566270")
  static let print = ChangePalette(
    more: "#000000", less: "#5a5a5a", same: "#6e6e6e", faint: "#c4c4c4")

  static func of(_ theme: Theme) -> ChangePalette {
    switch theme {
    case .automatic, .light: .light
    case .dark: .dark
    case .print: .print
    }
  }

  /// Each role with its colour; the class `s-` strokes with it and `f-` fills.
  private var roles: [(name: String, color: String)] {
    [("more", more), ("less", less), ("same", same), ("faint", faint)]
  }

  /// The rules for one figure; see `Stylesheet`.
  static func css(theme: Theme, id: String) -> String {
    func variables(_ palette: ChangePalette) -> String {
      palette.roles.map { "--\($0.name):\($0.color)" }.joined(separator: ";")
    }
    let figure = ":where(#\(id))"
    let palette = ChangePalette.of(theme)
    var css = "@supports (paint-order:stroke) and (color:var(--c)){"
    css += "\(figure){\(variables(palette))}"
    if theme == .automatic {
      css += "@media (prefers-color-scheme:dark){\(figure){\(variables(.dark))}}"
    }
    for role in palette.roles {
      css += "\(figure) .s-\(role.name){stroke:var(--\(role.name))}"
      css += "\(figure) .f-\(role.name){fill:var(--\(role.name))}"
    }
    return css + "\(figure) .s-ground{stroke:var(--ground)}\(figure) .f-ground{fill:var(--ground)}}"
  }

  /// The name of the role of a verdict, and its colour.
  func role(of verdict: Verdict) -> (name: String, color: String) {
    switch verdict {
    case .stronger, .new: ("more", more)
    case .weaker, .gone: ("less", less)
    case .undecided: ("same", same)
    }
  }
}
