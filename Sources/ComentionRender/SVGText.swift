/// The one door through which text enters an SVG document.
enum SVGText {
  /// The text with everything that could break out of an element or attribute written as a reference.
  ///
  /// Controls, noncharacters and marks that turn the reading direction are taken out first; Swift strings
  /// cannot hold lone surrogates.
  static func escaped(_ text: String) -> String {
    PlainText.escaped(PlainText.cleaned(text))
  }
}
