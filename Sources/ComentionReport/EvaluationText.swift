internal import ComentionEntities

/// An evaluation as a table for people.
public enum EvaluationText {
  /// The table of all posts, then one for each language, with a final line break.
  public static func table(_ evaluation: Evaluation) -> String {
    var lines = ["type             precision    recall        F1   right  wrong missed"]
    lines += rows(evaluation.total, prefix: "")
    for (language, scores) in evaluation.languages.sorted(by: { $0.key < $1.key }) {
      lines.append("")
      lines += rows(scores, prefix: language + " ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rows(_ scores: Evaluation.Scores, prefix: String) -> [String] {
    EntityType.allCases.map { row(prefix + $0.rawValue, scores.types[$0] ?? Evaluation.Score()) }
      + [row(prefix + "overall", scores.overall), row(prefix + "pairs", scores.pairs)]
  }

  private static func row(_ name: String, _ score: Evaluation.Score) -> String {
    let rates = [score.precision, score.recall, score.f1]
      .map { padded(rate($0), 10) }
    let counts = [
      score.right, score.predicted - score.right, score.expected - score.right,
    ]
    .map { padded("\($0)", 7) }
    let label = TerminalText.plain(name)
    return label + String(repeating: " ", count: max(0, 16 - label.count))
      + rates.joined() + counts.joined()
  }

  /// A rate with four decimals, always.
  private static func rate(_ rate: Double) -> String {
    let digits = "\(Int((rate * 10_000).rounded()))"
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    return padded.dropLast(4) + "." + padded.suffix(4)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
