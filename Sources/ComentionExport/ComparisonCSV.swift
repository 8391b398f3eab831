public import ComentionEntities
public import ComentionGraph

/// The changes of a comparison as CSV: ties first, then entities, in the order of the comparison.
///
/// Where several pairs of periods are tested, those of the pair asked for come first; of the others the
/// tested changes follow.
public enum ComparisonCSV {
  /// The table with a header line; lines end in CR LF (RFC 4180).
  ///
  /// The target of an entity's line is empty. Counts and shares stand in a column for each period.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - language: the language of names.
  public static func text(_ comparison: Comparison, language: Language) -> String {
    let names = comparison.periods.map(\.period.name)
    var rows = [
      ["kind", "earlier", "later", "source", "target", "source_name", "target_name"]
        + names.map { "count_\($0)" } + names.map { "share_\($0)" }
        + ["log_ratio", "interval_low", "interval_high", "p", "q", "verdict"]
    ]
    for (index, step) in comparison.steps.enumerated() {
      let pair = [names[step.earlier], names[step.later]]
      for tie in step.ties where index == 0 || tie.change.p != nil {
        rows.append(
          ["tie"] + pair + [
            tie.source.id.rawValue, tie.target.id.rawValue, tie.source.name[language],
            tie.target.name[language],
          ] + fields(tie.change))
      }
      for node in step.nodes where index == 0 || node.change.p != nil {
        rows.append(
          ["entity"] + pair + [node.entity.id.rawValue, "", node.entity.name[language], ""]
            + fields(node.change))
      }
    }
    return rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func fields(_ change: Change) -> [String] {
    func number(_ value: Double?) -> String {
      value.map { DecimalText.text($0, significant: 6) } ?? ""
    }
    return change.counts.map(String.init) + change.shares.map { number($0) }
      + [
        number(change.logRatio), number(change.interval?.lowerBound),
        number(change.interval?.upperBound), number(change.p), number(change.q),
        change.verdict.rawValue,
      ]
  }

  private static func quoted(_ field: String) -> String {
    guard field.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return field
    }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
