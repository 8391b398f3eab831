public import ComentionEntities
public import ComentionGraph
internal import ComentionPosts

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
  ///   - daily: the weights of each day, for a dynamic graph: nodes and edges exist on the days that name
  ///     them, each an interval closed at both ends, with the attribute `weightOfDay`; those without
  ///     any day exist always.
  public static func text(
    _ graph: Graph, language: Language, positions: [(x: Double, y: Double)]? = nil,
    daily: (nodes: [[DayWeight]], edges: [[DayWeight]])? = nil
  ) -> String {
    let nodeAttributes = Attribute<Graph.Node>.all(of: graph, language)
    // The weight is a property of edges in GEXF itself.
    let edgeAttributes = Attribute<Graph.Edge>.all(of: graph).filter { "\($0.name)" != "weight" }
    let heaviest = graph.nodes.first?.weight ?? 0
    let mode =
      daily == nil
      ? "mode=\"static\""
      : "mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\""
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta>
          <creator>comention</creator>
          <description>Entities mentioned together</description>
        </meta>
        <graph defaultedgetype="undirected" \(mode)>

      """
    for (owner, attributes) in [("node", nodeAttributes.names), ("edge", edgeAttributes.names)] {
      declare(attributes, of: owner, to: &text)
      if daily != nil { declare([("weightOfDay", .number)], of: owner, isDynamic: true, to: &text) }
    }
    text += "    <nodes>\n"
    for (index, node) in graph.nodes.enumerated() {
      let label = XMLText.escaped(node.entity.label(in: language))
      text += "      <node id=\"\(XMLText.escaped(node.entity.id.rawValue))\" label=\"\(label)\">\n"
      values(nodeAttributes, of: node, on: daily?.nodes[index] ?? [], to: &text)
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
      values(edgeAttributes, of: edge, on: daily?.edges[index] ?? [], to: &text)
      text += "      </edge>\n"
    }
    return text + "    </edges>\n  </graph>\n</gexf>\n"
  }

  private static func declare(
    _ attributes: [(name: StaticString, kind: AttributeKind)], of owner: String,
    isDynamic: Bool = false, to text: inout String
  ) {
    let mode = isDynamic ? " mode=\"dynamic\"" : ""
    text += "    <attributes class=\"\(owner)\"\(mode)>\n"
    for attribute in attributes {
      text +=
        "      <attribute id=\"\(attribute.name)\" title=\"\(attribute.name)\""
        + " type=\"\(attribute.kind.gexf)\"/>\n"
    }
    text += "    </attributes>\n"
  }

  private static func values<Item>(
    _ attributes: [Attribute<Item>], of item: Item, on days: [DayWeight], to text: inout String
  ) {
    text += "        <attvalues>\n"
    for attribute in attributes {
      guard let value = attribute.value(item) else { continue }
      text +=
        "          <attvalue for=\"\(attribute.name)\" value=\"\(XMLText.escaped(value.text))\"/>\n"
    }
    for part in days {
      text +=
        "          <attvalue for=\"weightOfDay\" value=\"\(DecimalText.text(part.weight))\""
        + " \(interval(part.day))/>\n"
    }
    text += "        </attvalues>\n"
    guard !days.isEmpty else { return }
    text += "        <spells>\n"
    for part in days { text += "          <spell \(interval(part.day))/>\n" }
    text += "        </spells>\n"
  }

  /// A day from its first to its last second, so that days do not touch.
  private static func interval(_ day: Day) -> String {
    "start=\"\(day)T00:00:00\" end=\"\(day)T23:59:59\""
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

extension [Attribute<Graph.Node>] {
  fileprivate var names: [(name: StaticString, kind: AttributeKind)] {
    map { ($0.name, $0.kind) }
  }
}

extension [Attribute<Graph.Edge>] {
  fileprivate var names: [(name: StaticString, kind: AttributeKind)] {
    map { ($0.name, $0.kind) }
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
