public import ComentionEntities
internal import ComentionPosts
internal import ComentionRender

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
    :root { color-scheme: light dark; --line: #8886; --quiet: #6b6b6b; }
    @media (prefers-color-scheme: dark) { :root { --quiet: #a5a5a5; } }
    body { font: 1rem/1.65 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.5rem; margin: 0; }
    h2 { font-size: 0.85rem; font-weight: 600; color: var(--quiet); margin: 0 0 0.4rem; }
    article { border-top: 1px solid var(--line); padding: 1.2rem 0; margin-top: 1.2rem; }
    p.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 0.8rem; }
    mark { color: inherit; background: none; border-bottom: 3px solid; }
    mark.organisation { border-color: #0072b2; }
    mark.person { border-color: #009e73; border-bottom-style: double; }
    mark.place { border-color: #d55e00; border-bottom-style: dashed; }
    mark.open { border-color: #888; border-bottom-style: dotted; }
    table { border-collapse: collapse; font-size: 0.85rem; line-height: 1.4; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: 0.25rem 1rem 0.25rem 0; }
    th { font-weight: 600; width: 34%; overflow-wrap: anywhere; }
    tr + tr > * { border-top: 1px solid var(--line); }
    td.rule, code, dd { color: var(--quiet); }
    code { font-size: 0.8rem; }
    dl { font-size: 0.85rem; line-height: 1.4; }
    dt { font-weight: 600; float: left; clear: left; width: 14rem; }
    dd { margin: 0 0 0.3rem 14rem; }
    </style>
    </head>
    <body>
    <h1>Mentions explained</h1>
    <p>Underlined: <mark class="organisation">organisation</mark>, <mark class="person">person</mark>, \
    <mark class="place">place</mark>, <mark class="open">left open</mark>.</p>

    """

  /// What comes after the last post.
  public static let foot: String = {
    var html = "<article>\n<h2>How names are found</h2>\n<dl>\n"
    for rule in MentionRule.allCases {
      html += "<dt>\(rule.rawValue)</dt><dd>\(escaped(RuleText.sentence(rule)))</dd>\n"
    }
    return html + "</dl>\n</article>\n</body>\n</html>\n"
  }()

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
      html += "<table>\n"
      for finding in post.findings { html += row(finding) }
      html += "</table>\n"
    }
    return html + "</article>\n"
  }

  /// The row of one name: what stands in the text, what it means, and how it was found.
  private static func row(_ finding: ExplainedPost.Finding) -> String {
    let kind = finding.type?.rawValue ?? "open"
    let name = "<th scope=\"row\"><mark class=\"\(kind)\">\(escaped(finding.surface))</mark></th>"
    guard let entity = finding.entity else {
      return "<tr>\(name)<td colspan=\"2\">\(escaped(finding.meaning))</td></tr>\n"
    }
    return "<tr>\(name)<td>\(escaped(entity.name)) <code>\(escaped(entity.id))</code></td>"
      + "<td class=\"rule\">\(escaped(entity.rule))</td></tr>\n"
  }

  /// A text that means nothing to a browser, without control characters.
  private static func escaped(_ text: String) -> String {
    let shown = text.unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || TerminalText.isVisible($0)
    }
    return PlainText.escaped(String(String.UnicodeScalarView(shown)))
  }
}
