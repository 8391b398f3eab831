public import ComentionEntities
internal import ComentionPosts

/// A page to read along: every post with its mentions marked, and the rule of each.
///
/// The page has no script and needs no other file; everything that comes from posts or lexicons is
/// escaped.
public enum ExplainPage {
  /// What comes before the first post.
  public static let head = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Mentions explained</title>
    <style>
    :root { color-scheme: light dark; }
    body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    article { border-top: 1px solid #999; padding: 1rem 0; }
    h2 { font-size: 0.9rem; font-weight: 600; margin: 0 0 0.5rem; }
    p.text { white-space: pre-wrap; overflow-wrap: anywhere; }
    mark { color: inherit; background: none; border-bottom: 3px solid; }
    mark.organisation { border-color: #0072b2; }
    mark.person { border-color: #009e73; border-bottom-style: double; }
    mark.place { border-color: #d55e00; border-bottom-style: dashed; }
    mark.open { border-color: #777; border-bottom-style: dotted; }
    ul { font-size: 0.85rem; padding-left: 1.2rem; }
    </style>
    </head>
    <body>
    <h1>Mentions explained</h1>
    <p>Underlined: <mark class="organisation">organisation</mark>, <mark class="person">person</mark>, \
    <mark class="place">place</mark>, <mark class="open">left open</mark>.</p>

    """

  /// What comes after the last post.
  public static let foot = "</body>\n</html>\n"

  /// One post.
  public static func article(_ extracted: ExtractedPost, language: Language) -> String {
    let post = ExplainedPost(extracted, language: language)
    let title = ExplainedPost.title(extracted.post).map(escaped).joined(separator: " · ")
    var html = "<article>\n<h2>\(title)</h2>\n<p class=\"text\">"
    for piece in post.pieces {
      let text = escaped(piece.text)
      switch piece.kind {
      case .plain: html += text
      case .mention(let type):
        html +=
          "<mark class=\"\(type.rawValue)\" title=\"\(escaped(piece.meaning))\">\(text)</mark>"
      case .open: html += "<mark class=\"open\" title=\"\(escaped(piece.meaning))\">\(text)</mark>"
      }
    }
    html += "</p>\n"
    if !post.findings.isEmpty {
      html += "<ul>\n"
      for finding in post.findings {
        html += "<li><b>\(escaped(finding.surface))</b> → \(escaped(finding.meaning))</li>\n"
      }
      html += "</ul>\n"
    }
    return html + "</article>\n"
  }

  /// A text that means nothing to a browser, without control characters.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default: if TerminalText.isVisible(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
