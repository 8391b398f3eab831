public import ComentionEntities
public import ComentionGraph

/// The graph as tables: CSV (RFC 4180) for programs and spreadsheets, Markdown for documents.
public enum GraphTables {
  /// One row for each node: id, label and all attributes, heaviest first.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - language: the language of labels and names.
  public static func nodes(_ graph: Graph, language: Language) -> String {
    let attributes = Attribute<Graph.Node>.all(of: graph, language)
    var rows = [(["id"] + attributes.map { "\($0.name)" }).joined(separator: ",")]
    for node in graph.nodes {
      let cells = attributes.map { cell($0.value(node)) }
      rows.append(([CSVCell.text(node.entity.id.rawValue)] + cells).joined(separator: ","))
    }
    return rows.joined(separator: "\r\n") + "\r\n"
  }

  /// One row for each tie: the ids and labels of both ends and all attributes, strongest first.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - language: the language of the labels.
  public static func edges(_ graph: Graph, language: Language) -> String {
    let attributes = Attribute<Graph.Edge>.all(of: graph)
    let names = ["source", "target", "sourceLabel", "targetLabel"]
    var rows = [(names + attributes.map { "\($0.name)" }).joined(separator: ",")]
    for edge in graph.edges {
      let ends = [graph.nodes[edge.source].entity, graph.nodes[edge.target].entity]
      let cells =
        ends.map { CSVCell.text($0.id.rawValue) }
        + ends.map { CSVCell.text($0.label(in: language)) }
        + attributes.map { cell($0.value(edge)) }
      rows.append(cells.joined(separator: ","))
    }
    return rows.joined(separator: "\r\n") + "\r\n"
  }

  /// The strongest ties as a Markdown table: both ends, posts, weight, association, and q if tested.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - language: the language of labels and headings.
  ///   - limit: the number of rows; nothing writes all ties.
  public static func markdown(_ graph: Graph, language: Language, limit: Int? = nil) -> String {
    let isTested = graph.edges.contains { $0.q != nil }
    let isEnglish = language == .english
    var headings =
      isEnglish
      ? ["One", "Other", "Count", "Weight", "Association"]
      : ["Один", "Другой", "Число", "Вес", "Связанность"]
    if isTested { headings.append("q") }
    var lines = [
      "| " + headings.joined(separator: " | ") + " |",
      "|---|---|" + String(repeating: "---:|", count: headings.count - 2),
    ]
    for edge in graph.edges.prefix(limit ?? graph.edges.count) {
      var cells = [edge.source, edge.target].map {
        MarkdownCell.text(graph.nodes[$0].entity.label(in: language))
      }
      cells.append(String(edge.count))
      cells.append(DecimalText.text(edge.weight, decimals: 2))
      cells.append(edge.association.map { DecimalText.text($0.strength, decimals: 2) } ?? "")
      if isTested { cells.append(edge.q.map { DecimalText.text($0, significant: 2) } ?? "") }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Numbers are no formulas, a minus sign in front of them included.
  private static func cell(_ value: AttributeValue?) -> String {
    guard let value else { return "" }
    return value.kind == .text ? CSVCell.text(value.text) : value.text
  }
}

/// One cell of a Markdown table.
package enum MarkdownCell {
  /// The text with everything escaped that Markdown or HTML would take for markup.
  package static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where !TurningMarks.contains(scalar) {
      switch scalar {
      case "\\", "|", "`", "*", "_", "[", "]", "!", "#", "~", "$", "{", "}":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default:
        let isBlank =
          scalar.properties.generalCategory == .control || scalar == "\u{2028}"
          || scalar == "\u{2029}"
        result.unicodeScalars.append(isBlank ? " " : scalar)
      }
    }
    return result
  }
}
