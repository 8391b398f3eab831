public import ComentionEntities
public import ComentionGraph

/// The graph as a Pajek network (`.net`): labels, places and weights.
///
/// Pajek has no attributes and no way to write a quotation mark inside a label; it becomes an
/// apostrophe. Labels that two nodes share get the id of the entity behind them, because readers take
/// the label for the name of the node.
public enum PajekText {
  /// The graph as text, with a final line break.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - language: the language of the labels.
  ///   - positions: the place of each node in points, y downwards, if there is a layout; they are
  ///     scaled to Pajek's square from 0 to 1.
  public static func text(
    _ graph: Graph, language: Language, positions: [(x: Double, y: Double)]? = nil
  ) -> String {
    var lines = ["*Vertices \(graph.nodes.count)"]
    let labels = labels(graph, language)
    let square = positions.map { inUnitSquare($0) }
    for (index, label) in labels.enumerated() {
      var line = "\(index + 1) \"\(label)\""
      if let place = square?[index] {
        line +=
          " \(DecimalText.text(place.x, decimals: 4)) \(DecimalText.text(place.y, decimals: 4)) 0.5"
      }
      lines.append(line)
    }
    lines.append("*Edges")
    for edge in graph.edges {
      lines.append("\(edge.source + 1) \(edge.target + 1) \(DecimalText.text(edge.weight))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func labels(_ graph: Graph, _ language: Language) -> [String] {
    let plain = graph.nodes.map { PajekText.plain($0.entity.label(in: language)) }
    var numbers: [String: Int] = [:]
    for label in plain { numbers[label, default: 0] += 1 }
    return zip(plain, graph.nodes).map { label, node in
      let isAlone = numbers[label] == 1 && !label.isEmpty
      return isAlone ? label : PajekText.plain("\(label) (\(node.entity.id))")
    }
  }

  /// A text without what would end the label: quotation marks, line breaks and control characters.
  private static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        result += "'"
      } else if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        result += " "
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func inUnitSquare(
    _ positions: [(x: Double, y: Double)]
  ) -> [(x: Double, y: Double)] {
    let (left, right) = (positions.map(\.x).min() ?? 0, positions.map(\.x).max() ?? 0)
    let (top, bottom) = (positions.map(\.y).min() ?? 0, positions.map(\.y).max() ?? 0)
    let side = max(right - left, bottom - top)
    guard side > 0 else { return positions.map { _ in (x: 0.5, y: 0.5) } }
    return positions.map { (x: ($0.x - left) / side, y: ($0.y - top) / side) }
  }
}
