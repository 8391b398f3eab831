/// Text for XML files.
enum XMLText {
  /// A text for an attribute value or an element, in which nothing can be taken for markup.
  ///
  /// Characters that XML 1.0 does not allow become blanks; line breaks and tabs are written as
  /// references, because readers make blanks of them in attribute values.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where !TurningMarks.contains(scalar) {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t": result += "&#9;"
      case "\n": result += "&#10;"
      case "\r": result += "&#13;"
      default:
        let isForbidden = scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE
        result.unicodeScalars.append(
          isForbidden || (0x7F...0x9F).contains(scalar.value) ? " " : scalar)
      }
    }
    return result
  }
}
