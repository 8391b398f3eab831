public import ComentionEntities
public import ComentionGraph

/// The graph in the DOT language of Graphviz.
public enum DOTText {
  /// The graph as text, with a final line break.
  ///
  /// Node names are entity ids. Sizes and widths are set so that `dot`, `neato` and `sfdp` draw a
  /// picture as it is: area of a node by weight, width of a tie by weight.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - language: the language of the labels.
  ///   - positions: the place of each node in points, y downwards, if there is a layout; `neato -n`
  ///     draws it.
  public static func text(
    _ graph: Graph, language: Language, positions: [(x: Double, y: Double)]? = nil
  ) -> String {
    let heaviestNode = graph.nodes.first?.weight ?? 1
    let heaviestEdge = graph.edges.first?.weight ?? 1
    var lines = [
      "graph comention {",
      "  graph [overlap=prism, splines=line, outputorder=edgesfirst, bgcolor=transparent];",
      "  node [shape=circle, fixedsize=true, style=filled, color=\"#ffffff\", "
        + "fillcolor=\"#2f6cb3\", fontcolor=\"#1b2733\", fontname=\"Helvetica\", fontsize=10];",
      "  edge [color=\"#8697a8\"];",
    ]
    for (index, node) in graph.nodes.enumerated() {
      let diameter = 0.25 + 0.75 * share(node.weight, heaviestNode).squareRoot()
      var attributes = [
        ("label", quoted(node.entity.label(in: language))),
        ("tooltip", quoted(node.entity.name[language])),
        ("class", quoted(node.entity.type.rawValue)),
        ("width", DecimalText.text(diameter, decimals: 4)),
        ("count", String(node.count)),
        ("weight", DecimalText.text(node.weight)),
      ]
      if node.entity.type == .place { attributes.append(("shape", "diamond")) }
      if node.entity.type == .person { attributes.append(("shape", "square")) }
      if let position = positions?[index] {
        let x = DecimalText.text(position.x, decimals: 2)
        let y = DecimalText.text(-position.y, decimals: 2)
        attributes.append(("pos", "\"\(x),\(y)\""))
      }
      lines.append("  \(quoted(node.entity.id.rawValue)) \(list(attributes));")
    }
    for edge in graph.edges {
      let ends = (graph.nodes[edge.source].entity.id, graph.nodes[edge.target].entity.id)
      let width = 0.5 + 6 * share(edge.weight, heaviestEdge)
      let attributes = [
        ("count", String(edge.count)), ("weight", DecimalText.text(edge.weight)),
        ("penwidth", DecimalText.text(width, decimals: 4)),
      ]
      lines.append(
        "  \(quoted(ends.0.rawValue)) -- \(quoted(ends.1.rawValue)) \(list(attributes));")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func share(_ weight: Double, _ heaviest: Double) -> Double {
    heaviest > 0 ? weight / heaviest : 0
  }

  private static func list(_ attributes: [(name: String, value: String)]) -> String {
    "[" + attributes.map { "\($0.name)=\($0.value)" }.joined(separator: ", ") + "]"
  }

  /// A text as a quoted string that Graphviz shows as it is.
  ///
  /// Graphviz expands backslash escapes (`\N` is the node's name) and HTML entities in labels, so
  /// both are written as their own escapes; control characters become blanks, because Graphviz would
  /// copy them into XML, where they are not allowed.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\n": result += "\\n"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
          result += " "
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
