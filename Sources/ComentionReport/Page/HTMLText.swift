internal import ComentionRender
internal import Mustache

/// The one door through which text enters an HTML document.
///
/// Works by Unicode scalars: the escaping of Mustache itself works by characters, and lets a quote pass
/// that a combining mark follows.
struct HTMLText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    HTMLText.escaped(text)
  }

  /// The text with everything that could end an element or attribute written as a reference, without
  /// what `plain` takes out.
  static func escaped(_ text: String) -> String {
    PlainText.escaped(plain(text))
  }

  /// The text on one line, without controls and without marks that turn the reading direction.
  ///
  /// A space at either end stays one: pieces of a sentence are written one by one.
  static func plain(_ text: String) -> String {
    let inner = PlainText.cleaned(text)
    let spaces = text.unicodeScalars
    guard let first = spaces.first, let last = spaces.last else { return inner }
    let isOpen = first.properties.isWhitespace && !inner.isEmpty
    return (isOpen ? " " : "") + inner + (last.properties.isWhitespace ? " " : "")
  }

  /// JSON that can stand in a `script` element: nothing in it ends the element or opens another.
  static func island(_ json: String) -> String {
    var result = ""
    result.reserveCapacity(json.utf8.count)
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<", ">", "&", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
