internal import Mustache

/// A template that is built into the program, filled with fields.
///
/// Fields are texts, truth values, lists of fields, and fields in fields. A text is escaped where the
/// template says `{{name}}`: for HTML by `HTMLText`, for Markdown by `MarkdownText`, as the first line of
/// the template demands; `{{{name}}}` is for markup of our own.
struct PageTemplate {
  private let template: MustacheTemplate
  private let library: MustacheLibrary

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - asset: the template.
  ///   - parts: the templates that it names with `{{>name}}`.
  /// - Throws: an error if the template is not well-formed, which the tests rule out.
  init(_ asset: PageAsset, parts: [String: PageAsset] = [:]) throws(ReportError) {
    MustacheContentTypes.register(HTMLText(), named: "PAGE")
    MustacheContentTypes.register(MarkdownText(), named: "MARKDOWN")
    do {
      template = try MustacheTemplate(string: asset.text)
      library = MustacheLibrary(
        templates: try parts.mapValues { try MustacheTemplate(string: $0.text) })
    } catch {
      throw ReportError(message: "the template \(asset) cannot be read: \(error)")
    }
  }

  /// The text of the template with the fields in it.
  func text(_ fields: [String: Any]) -> String {
    template.render(fields, library: library)
  }
}
