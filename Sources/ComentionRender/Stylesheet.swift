/// The style of a figure: it repeats the colours of the attributes as variables, so that a page can set its
/// own and a dark page gets the dark ones.
enum Stylesheet {
  /// The rules for one figure, all bound to its id.
  ///
  /// They stand in `@supports`, because programs that do not know variables, such as librsvg, LibreOffice
  /// and Word, skip it as a whole and keep to the attributes.
  static func css(theme: Theme, id: String) -> String {
    var css = "@supports (color:var(--c)){"
    css += "#\(id){\(variables(theme.palette))}"
    if theme == .automatic {
      css += "@media (prefers-color-scheme:dark){#\(id){\(variables(.dark))}}"
    }
    for role in theme.palette.roles {
      css += "#\(id) .\(role.name){\(role.property):var(--\(role.name))}"
    }
    css += "#\(id) .rim,#\(id) .halo{stroke:var(--ground)}"
    return css + "}"
  }

  private static func variables(_ palette: Palette) -> String {
    palette.roles.map { "--\($0.name):\($0.color)" }.joined(separator: ";")
  }
}
