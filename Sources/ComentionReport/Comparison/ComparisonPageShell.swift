internal import ComentionEntities
internal import ComentionRender

/// The document around the content of a page: head, style and script.
///
/// A Content-Security-Policy lets the page load nothing and run only its own script, which it names by
/// its hash, so that even markup that slipped in by mistake could neither run nor call home.
struct ComparisonPageShell {
  let title: String
  let language: Language
  let summary: String
  /// Markup of our own, in which every text from outside went through `escaped`.
  let body: String

  /// The document.
  var html: String {
    let policy =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(hash)'; base-uri 'none';"
      + " form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="description" content="\(ComparisonPageShell.escaped(summary))">
      <title>\(ComparisonPageShell.escaped(title))</title>
      <style>
      \(ComparisonPageStyle.css)
      </style>
      </head>
      <body>
      \(body)<script>\(ComparisonPageScript.text)</script>
      </body>
      </html>

      """
  }

  /// The SHA-256 hash of the script in base 64 (RFC 4648).
  private var hash: String {
    var digest = SHA256()
    let script = Array(ComparisonPageScript.text.utf8)
    digest.update(script.span)
    let hexadecimal = Array(digest.hexadecimal().utf8)
    func value(_ digit: UInt8) -> Int { Int(digit < 0x3A ? digit - 0x30 : digit - 0x57) }
    let bits = hexadecimal.flatMap { digit in (0..<4).map { value(digit) >> (3 - $0) & 1 } }
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bits.count, by: 6) {
      let group = (start..<start + 6).reduce(0) { $0 << 1 | ($1 < bits.count ? bits[$1] : 0) }
      text.append(digits[group])
    }
    return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
  }

  /// The text on one line, without controls and marks that turn the reading direction, and with all that
  /// could end an element or attribute written as a reference.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: result += " "
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
