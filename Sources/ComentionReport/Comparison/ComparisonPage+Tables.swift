internal import ComentionExport
internal import ComentionGraph
internal import ComentionRender

// Sentences and tables.
extension ComparisonPage {
  /// The most rows of a table; the CSV file has all.
  private static let mostRows = 300

  /// One sentence for each claimed change.
  var findings: String { findings(of: comparison.steps[0], level: 3) }

  private func findings(of step: ComparisonStep, level: Int) -> String {
    let sentences = ComparisonWords(
      comparison, options.figure.language, step: step, isPlain: true)
    func list(_ heading: String, _ lines: [String]) -> String {
      let items = lines.map { "<li>\(escaped($0))</li>\n" }.joined()
      return "<h\(level)>\(escaped(heading))</h\(level)>\n"
        + (lines.isEmpty
          ? "<p class=\"hint\">\(escaped(sentences.nothing))</p>\n"
          : "<ul class=\"findings\">\n\(items)</ul>\n")
    }
    if step.test.obstacle != nil { return "<p class=\"hint\">\(escaped(sentences.method))</p>\n" }
    return list(
      sentences.tieHeading,
      step.ties.filter { $0.change.verdict != .undecided }.map(sentences.tie))
      + list(
        sentences.nodeHeading,
        step.nodes.filter { $0.change.verdict != .undecided }.map(sentences.node))
  }

  /// The findings of the further steps.
  var steps: String {
    let first = ComparisonWords(comparison, options.figure.language, isPlain: true)
    var text = "<p class=\"hint\">\(escaped(first.family ?? ""))</p>\n"
    for step in comparison.steps.dropFirst() {
      let sentences = ComparisonWords(
        comparison, options.figure.language, step: step, isPlain: true)
      text += "<h3>\(escaped(sentences.stepHeading))</h3>\n"
      text += sentences.distances.map { "<p class=\"note\">\(escaped($0))</p>\n" }.joined()
      text += findings(of: step, level: 4)
    }
    return text
  }

  /// How it was tested, in sentences.
  var method: String {
    let sentences = ComparisonWords(comparison, options.figure.language, isPlain: true)
    let all =
      [sentences.method] + [sentences.family].compactMap(\.self) + sentences.distances
      + words.notes
    return all.map { "<p>\(escaped($0))</p>\n" }.joined()
  }

  /// The periods with their days and posts.
  var periodTable: String {
    let rows = comparison.periods.map { period in
      let summary = period.graph.summary
      return "<tr><th scope=\"row\">\(escaped(period.period.name))</th>"
        + "<td>\(period.period.from)</td><td>\(period.period.to)</td>"
        + number(summary.posts) + number(summary.channels) + number(period.graph.nodes.count)
        + number(period.graph.edges.count) + "</tr>\n"
    }
    let heads = [
      (words.period, "text"), (words.from, "text"), (words.to, "text"), (words.posts, "number"),
      (words.channels, "number"), (words.entities, "number"), (words.ties, "number"),
    ]
    return table("period-table", words.periods, heads, rows)
  }

  /// The changes of ties.
  var tieTable: String {
    let shown = comparison.ties.prefix(ComparisonPage.mostRows)
    let rows = shown.map { tie in
      row("\(words.label(tie.source)) – \(words.label(tie.target))", tie.change)
    }
    return table("tie-table", words.ties, changeHeads(words.tie), rows)
      + note(shown.count, comparison.ties.count)
  }

  /// The changes of entities.
  var nodeTable: String {
    let shown = comparison.nodes.prefix(ComparisonPage.mostRows)
    let rows = shown.map { row(words.label($0.entity), $0.change) }
    return table("node-table", words.entities, changeHeads(words.entity), rows)
      + note(shown.count, comparison.nodes.count)
  }

  private func changeHeads(_ first: String) -> [(String, String)] {
    [(first, "text"), (words.verdict, "text")]
      + comparison.periods.map { ($0.period.name, "number") }
      + [(words.ratio, "number"), (words.interval, "text"), ("q", "number")]
  }

  private func row(_ name: String, _ change: Change) -> String {
    var cells =
      "<tr class=\"\(change.verdict.rawValue)\"><th scope=\"row\">\(escaped(name))</th>"
      + "<td><span class=\"sign\" aria-hidden=\"true\">\(words.sign(change.verdict))</span>"
      + "\(escaped(words.label(change.verdict)))</td>"
    cells += change.counts.map(number).joined()
    cells +=
      "<td class=\"number\" data-value=\"\(words.value(change.logRatio))\">"
      + "\(escaped(words.times(change)))</td>"
    cells += "<td>\(escaped(words.interval(change)))</td>"
    cells +=
      "<td class=\"number\" data-value=\"\(words.value(change.q))\">\(escaped(words.q(change)))</td>"
    return cells + "</tr>\n"
  }

  private func number(_ value: Int) -> String {
    "<td class=\"number\" data-value=\"\(value)\">\(escaped(words.number(value)))</td>"
  }

  private func note(_ shown: Int, _ all: Int) -> String {
    all > shown ? "<p class=\"note\">\(escaped(words.more(shown, all)))</p>\n" : ""
  }

  private func table(
    _ id: String, _ caption: String, _ heads: [(name: String, kind: String)], _ rows: [String]
  ) -> String {
    let head = heads.map { head in
      "<th scope=\"col\"\(head.kind == "number" ? " class=\"number\"" : "") data-sort=\"\(head.kind)\">"
        + "\(escaped(head.name))</th>"
    }.joined()
    return
      "<div class=\"scroll tall\" role=\"group\" tabindex=\"0\" aria-label=\"\(escaped(caption))\">\n"
      + "<table id=\"\(id)\"><caption>\(escaped(caption))</caption>\n<thead><tr>\(head)</tr></thead>\n"
      + "<tbody>\n\(rows.joined())</tbody></table></div>\n"
  }
}
