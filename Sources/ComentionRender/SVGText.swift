/// The one door through which text enters an SVG document.
enum SVGText {
  /// The text with everything that could break out of an element or attribute written as a reference.
  ///
  /// Controls, noncharacters and marks that turn the reading direction are taken out first; Swift strings
  /// cannot hold lone surrogates.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PlainText.cleaned(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
