public import ComentionEntities
public import ComentionGraph

/// A comparison in sentences: what may be claimed, each with its numbers, and what stands behind it.
public enum ComparisonMarkdown {
  /// The summary as Markdown.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - language: the language of names and sentences.
  public static func text(_ comparison: Comparison, language: Language) -> String {
    let words = ComparisonWords(comparison, language)
    var text = "# \(words.title)\n\n"
    text += words.periods.map { "* \($0)\n" }.joined()
    text += "\n\(words.method)\n"
    if let distance = words.distance { text += "\n\(distance)\n" }
    text += section(
      words.tieHeading, comparison.ties.filter { $0.change.verdict != .undecided }.map(words.tie),
      words.nothing)
    text += section(
      words.nodeHeading,
      comparison.nodes.filter { $0.change.verdict != .undecided }.map(words.node), words.nothing)
    return text
  }

  private static func section(_ heading: String, _ lines: [String], _ nothing: String) -> String {
    "\n## \(heading)\n\n"
      + (lines.isEmpty ? "\(nothing)\n" : lines.map { "* \($0)\n" }.joined())
  }
}
