internal import ComentionEntities

/// The document around the content of a page: head, style and script.
///
/// A Content-Security-Policy lets the page load nothing and run only its own script, which it names by
/// its hash, so that even markup that slipped in by mistake could neither run nor call home.
struct ComparisonPageShell {
  let title: String
  let language: Language
  let summary: String
  /// Markup of our own, in which every text from outside went through `HTMLText`.
  let body: String

  /// The document.
  var html: String {
    let hash = ScriptHash.text(of: ComparisonPageScript.text)
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
      <meta name="description" content="\(HTMLText.escaped(summary))">
      <title>\(HTMLText.escaped(title))</title>
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
}
