internal import ComentionExport
internal import ComentionRender
internal import Mustache

/// The one door through which text enters a Markdown document.
struct MarkdownText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    MarkdownText.escaped(text)
  }

  /// The text on one line with everything escaped that Markdown or HTML would take for markup, addresses
  /// that some programs turn into links included.
  static func escaped(_ text: String) -> String {
    var result = ""
    var last: Unicode.Scalar = " "
    for scalar in MarkdownCell.text(HTMLText.plain(text)).unicodeScalars {
      let breaksAddress = (scalar == "/" && last == ":") || scalar == "@"
      // "www." is an address without a colon.
      let breaksHost = scalar == "." && (last == "w" || last == "W")
      if breaksAddress || breaksHost { result += "\\" }
      result.unicodeScalars.append(scalar)
      last = scalar
    }
    return result
  }

  /// A text as a block of code, word for word.
  static func block(_ text: String) -> String {
    "    " + PlainText.cleaned(text)
  }

  /// A checked address as the target of a link: without characters that could end it.
  static func target(_ address: String) -> String {
    var result = ""
    for byte in address.utf8 {
      let isPlain =
        byte > 0x20 && byte < 0x7F && !"()<>[]\\\"'`|*_".utf8.contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
