/// Makes any text safe to show: one line, without control characters and without marks that turn the
/// reading direction of what stands around it.
package enum PlainText {
  /// The text on one line with single spaces, without controls, byte order marks, noncharacters and
  /// bidirectional controls (U+061C, U+200E, U+200F, U+202A-U+202E, U+2066-U+2069).
  package static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        pendingSpace = !result.isEmpty
      } else if !isDropped(scalar) {
        if pendingSpace { result.append(" ") }
        pendingSpace = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Text in which everything that SVG or HTML would take for markup is written as a reference.
  package static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
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

  /// The cleaned text cut to at most `limit` characters, the last of them an ellipsis if it was cut.
  ///
  /// A character with a pile of combining marks counts as several, so that the piece stays short.
  package static func shortened(_ text: String, to limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    var kept = ""
    var scalars = 0
    var characters = 0
    for character in text {
      scalars += character.unicodeScalars.count
      characters += 1
      if characters > limit || scalars > limit * 4 {
        while kept.last == " " { kept.removeLast() }
        let piece = String(kept.dropLast(characters > limit ? 1 : 0))
        return (piece.last == " " ? String(piece.dropLast()) : piece) + "…"
      }
      kept.append(character)
    }
    return kept
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
      0xFDD0...0xFDEF:
      true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }
}
