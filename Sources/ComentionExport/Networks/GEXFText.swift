public import ComentionEntities
public import ComentionGraph

/// The graph as GEXF 1.3, the format of Gephi, with sizes, colours and places.
///
/// Source: the GEXF 1.3 schema, https://gexf.net/1.3/gexf.xsd. No date of writing is put down, so that
/// equal graphs give equal files.
public enum GEXFText {
  /// The graph as text, with a final line break.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - language: the language of the labels.
  ///   - positions: the place of each node in points, y downwards, if there is a layout; GEXF has y
  ///     upwards.
  public static func text(
    _ graph: Graph, language: Language, positions: [(x: Double, y: Double)]? = nil
  ) -> String {
    let nodeAttributes = Attribute<Graph.Node>.all(of: graph, language)
    // The weight is a property of edges in GEXF itself.
    let edgeAttributes = Attribute<Graph.Edge>.all(of: graph).filter { "\($0.name)" != "weight" }
    let heaviest = graph.nodes.first?.weight ?? 0
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta>
          <creator>comention</creator>
          <description>Entities mentioned together</description>
        </meta>
        <graph defaultedgetype="undirected" mode="static">

      """
    declare(nodeAttributes, of: "node", to: &text)
    declare(edgeAttributes, of: "edge", to: &text)
    text += "    <nodes>\n"
    for (index, node) in graph.nodes.enumerated() {
      let label = XMLText.escaped(node.entity.label(in: language))
      text += "      <node id=\"\(XMLText.escaped(node.entity.id.rawValue))\" label=\"\(label)\">\n"
      values(nodeAttributes, of: node, to: &text)
      let share = heaviest > 0 ? node.weight / heaviest : 0
      let size = DecimalText.text(4 + 36 * share.squareRoot(), decimals: 4)
      text += "        <viz:size value=\"\(size)\"/>\n"
      if let position = positions?[index] {
        let x = DecimalText.text(position.x, decimals: 2)
        let y = DecimalText.text(-position.y, decimals: 2)
        text += "        <viz:position x=\"\(x)\" y=\"\(y)\" z=\"0\"/>\n"
      }
      text += "        <viz:color \(color(of: node))/>\n      </node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    for (index, edge) in graph.edges.enumerated() {
      let source = XMLText.escaped(graph.nodes[edge.source].entity.id.rawValue)
      let target = XMLText.escaped(graph.nodes[edge.target].entity.id.rawValue)
      text +=
        "      <edge id=\"\(index)\" source=\"\(source)\" target=\"\(target)\""
        + " weight=\"\(DecimalText.text(edge.weight))\">\n"
      values(edgeAttributes, of: edge, to: &text)
      text += "      </edge>\n"
    }
    return text + "    </edges>\n  </graph>\n</gexf>\n"
  }

  private static func declare<Item>(
    _ attributes: [Attribute<Item>], of owner: String, to text: inout String
  ) {
    text += "    <attributes class=\"\(owner)\">\n"
    for attribute in attributes {
      text +=
        "      <attribute id=\"\(attribute.name)\" title=\"\(attribute.name)\""
        + " type=\"\(attribute.kind.gexf)\"/>\n"
    }
    text += "    </attributes>\n"
  }

  private static func values<Item>(
    _ attributes: [Attribute<Item>], of item: Item, to text: inout String
  ) {
    text += "        <attvalues>\n"
    for attribute in attributes {
      guard let value = attribute.value(item) else { continue }
      text +=
        "          <attvalue for=\"\(attribute.name)\" value=\"\(XMLText.escaped(value.text))\"/>\n"
    }
    text += "        </attvalues>\n"
  }

  /// The colour of the node's community, or of its type.
  ///
  /// Eight colours that colour-blind readers can tell apart (Okabe, Ito, 2008).
  private static func color(of node: Graph.Node) -> String {
    let palette = [
      (0, 114, 178), (230, 159, 0), (0, 158, 115), (204, 121, 167), (213, 94, 0), (86, 180, 233),
      (240, 228, 66), (120, 120, 120),
    ]
    let index: Int
    if let community = node.measures?.community {
      index = min(community, palette.count - 1)
    } else {
      index = EntityType.allCases.firstIndex(of: node.entity.type) ?? 0
    }
    let (red, green, blue) = palette[index]
    return "r=\"\(red)\" g=\"\(green)\" b=\"\(blue)\""
  }
}

extension AttributeKind {
  fileprivate var gexf: String {
    switch self {
    case .text: "string"
    case .whole: "long"
    case .number: "double"
    case .truth: "boolean"
    }
  }
}
