/// A report as Markdown, with the files that it shows.
public struct ReportDocument: Sendable {
  /// The Markdown.
  public let text: String
  /// The figures as SVG, with the names that the Markdown has for them.
  public let figures: [(name: String, svg: String)]
}
