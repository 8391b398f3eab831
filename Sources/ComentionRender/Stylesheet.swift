/// The style of a figure.
///
/// It repeats the colours of the attributes as variables, so that a page can set its own and a dark page
/// gets the dark ones. `:where` keeps the rules weaker than any rule of the page or of the user.
enum Stylesheet {
  /// The rules for one figure, all bound to its id.
  ///
  /// They stand in `@supports`, because programs that do not know variables, such as librsvg, LibreOffice
  /// and Word, skip it as a whole and keep to the attributes. These programs do not know `paint-order`
  /// either, and paint a stroke over the letters: so the halos are texts of their own under the labels,
  /// and give way to strokes of the labels where that is understood.
  static func css(theme: Theme, id: String, withGroups: Bool, style: FigureStyle?) -> String {
    let figure = ":where(#\(id))"
    var css = "@supports (paint-order:stroke) and (color:var(--c)){"
    css += "\(figure){\(variables(theme.palette, withGroups))}"
    if theme == .automatic {
      css += "@media (prefers-color-scheme:dark){\(figure){\(variables(.dark, withGroups))}}"
    }
    for role in theme.palette.roles(withGroups: withGroups) {
      css += "\(figure) .\(role.name){\(role.property):var(--\(role.name))}"
    }
    css += "\(figure) .rim{stroke:var(--ground)}\(figure) .halo{display:none}"
    css += "\(figure) .under{stroke:var(--ground);stroke-width:3px;stroke-linejoin:round;"
    css += "paint-order:stroke}}"
    guard let style else { return css }
    // A style holds no "<"; "&" is all that is left to escape in the content of an element.
    return css + "\n"
      + style.css.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&amp;")
  }

  private static func variables(_ palette: Palette, _ withGroups: Bool) -> String {
    palette.roles(withGroups: withGroups).map { "--\($0.name):\($0.color)" }.joined(separator: ";")
  }
}
