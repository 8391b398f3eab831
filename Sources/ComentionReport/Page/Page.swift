package import ComentionEntities

/// The shell of a page for people: one HTML file that needs no other and asks for none.
///
/// It has the type, the colours (light, dark, print) and the small scripts that all pages share. The
/// browser is told by a Content-Security-Policy to load nothing at all and to run only the very scripts
/// given here, so that even markup that slipped in by mistake could neither run nor call home.
///
/// ```swift
/// var page = Page(title: "Two years", language: .english)
/// page.body = "<main>…</main>"
/// page.data = [(id: "periods", json: json)]
/// page.scripts = [script]
/// let html = try page.html()
/// ```
package struct Page: Sendable {
  /// The title of the document.
  package var title: String
  /// The language of the page.
  package var language: Language
  /// One sentence about the page, for search engines and previews; left out if empty.
  package var summary = ""
  /// The content: markup of our own, in which every text from outside went through `HTMLText`.
  package var body = ""
  /// Style rules that follow those of every page; see Assets/page.css for the variables and classes.
  package var styles: [String] = []
  /// Scripts that follow those of every page; see Assets/page.js for what these offer.
  package var scripts: [String] = []
  /// JSON for the scripts, under the id of the element that holds it.
  package var data: [(id: String, json: String)] = []

  /// Makes an empty page.
  package init(title: String, language: Language) {
    self.title = title
    self.language = language
  }

  /// The document.
  ///
  /// - Throws: an error if the built-in template is broken.
  package func html() throws(ReportError) -> String {
    let script = ([PageAsset.pageScript.text] + scripts).joined(separator: "\n")
    let hash = ScriptHash.text(of: script)
    return try PageTemplate(.page).text([
      "title": title,
      "language": language.rawValue,
      "summary": summary.isEmpty ? [] : [["text": summary]],
      "policy": "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(hash)'; "
        + "base-uri 'none'; form-action 'none'",
      "style": ([PageAsset.pageStyle.text] + styles).joined(separator: "\n"),
      "body": body,
      "data": data.map { ["id": $0.id, "json": HTMLText.island($0.json)] },
      "script": script,
    ])
  }
}
