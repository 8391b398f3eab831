/// The colours of a figure.
public enum Theme: String, CaseIterable, Sendable {
  /// Light; where the viewer prefers dark colours and the program understands it, dark.
  case automatic
  /// Light only.
  case light
  /// Dark only.
  case dark
  /// Shades of grey for print; types are told by shape.
  case print
}

extension Theme {
  /// The colours that every element carries as an attribute.
  var palette: Palette {
    switch self {
    case .automatic, .light: .light
    case .dark: .dark
    case .print: .print
    }
  }
}
