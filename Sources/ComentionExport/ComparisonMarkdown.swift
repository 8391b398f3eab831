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
    if let family = words.family { text += "\n\(family)\n" }
    text += words.distances.map { "\n\($0)\n" }.joined()
    text += findings(comparison.steps[0], words, level: 2)
    for step in comparison.steps.dropFirst() {
      let words = ComparisonWords(comparison, language, step: step)
      text += "\n## \(words.stepHeading)\n"
      if step.test.obstacle != nil {
        text += "\n\(words.method)\n"
      } else {
        text += words.distances.map { "\n\($0)\n" }.joined()
        text += findings(step, words, level: 3)
      }
    }
    return text
  }

  private static func findings(
    _ step: ComparisonStep, _ words: ComparisonWords, level: Int
  ) -> String {
    let mark = String(repeating: "#", count: level)
    let ties = step.ties.filter { $0.change.verdict != .undecided }.map(words.tie)
    let nodes = step.nodes.filter { $0.change.verdict != .undecided }.map(words.node)
    return section("\(mark) \(words.tieHeading)", ties, words.nothing)
      + section("\(mark) \(words.nodeHeading)", nodes, words.nothing)
  }

  private static func section(_ heading: String, _ lines: [String], _ nothing: String) -> String {
    "\n\(heading)\n\n"
      + (lines.isEmpty ? "\(nothing)\n" : lines.map { "* \($0)\n" }.joined())
  }
}
