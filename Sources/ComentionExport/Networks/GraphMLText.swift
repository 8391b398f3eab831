public import ComentionEntities
public import ComentionGraph

/// The graph as GraphML, which networkx, igraph, yEd, Gephi and Cytoscape read.
///
/// Nodes have the ids of their entities. Source: U. Brandes, M. Eiglsperger, J. Lerner, C. Pich,
/// *Graph Markup Language (GraphML)*, 2013.
public enum GraphMLText {
  /// The graph as text, with a final line break.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - language: the language of `label`, `name` and `short`.
  ///   - positions: the place of each node in points, y downwards, if there is a layout.
  public static func text(
    _ graph: Graph, language: Language, positions: [(x: Double, y: Double)]? = nil
  ) -> String {
    let nodeAttributes = Attribute<Graph.Node>.all(of: graph, language)
    let edgeAttributes = Attribute<Graph.Edge>.all(of: graph)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        <key id="label" for="node" attr.name="label" attr.type="string"/>

      """
    func declare(_ id: String, _ owner: String, _ name: String, _ kind: AttributeKind) {
      text +=
        "  <key id=\"\(id)\" for=\"\(owner)\" attr.name=\"\(name)\" attr.type=\"\(kind.graphML)\"/>\n"
    }
    for attribute in nodeAttributes {
      declare("n-\(attribute.name)", "node", "\(attribute.name)", attribute.kind)
    }
    if positions != nil {
      declare("n-x", "node", "x", .number)
      declare("n-y", "node", "y", .number)
    }
    for attribute in edgeAttributes {
      declare("e-\(attribute.name)", "edge", "\(attribute.name)", attribute.kind)
    }
    text += "  <graph id=\"comention\" edgedefault=\"undirected\">\n"
    func data(_ key: String, _ value: String) {
      text += "      <data key=\"\(key)\">\(XMLText.escaped(value))</data>\n"
    }
    for (index, node) in graph.nodes.enumerated() {
      text += "    <node id=\"\(XMLText.escaped(node.entity.id.rawValue))\">\n"
      data("label", node.entity.label(in: language))
      for attribute in nodeAttributes {
        if let value = attribute.value(node) { data("n-\(attribute.name)", value.text) }
      }
      if let position = positions?[index] {
        data("n-x", DecimalText.text(position.x, decimals: 2))
        data("n-y", DecimalText.text(position.y, decimals: 2))
      }
      text += "    </node>\n"
    }
    for (index, edge) in graph.edges.enumerated() {
      let source = XMLText.escaped(graph.nodes[edge.source].entity.id.rawValue)
      let target = XMLText.escaped(graph.nodes[edge.target].entity.id.rawValue)
      text += "    <edge id=\"e\(index)\" source=\"\(source)\" target=\"\(target)\">\n"
      for attribute in edgeAttributes {
        if let value = attribute.value(edge) { data("e-\(attribute.name)", value.text) }
      }
      text += "    </edge>\n"
    }
    return text + "  </graph>\n</graphml>\n"
  }
}

extension AttributeKind {
  fileprivate var graphML: String {
    switch self {
    case .text: "string"
    case .whole: "long"
    case .number: "double"
    case .truth: "boolean"
    }
  }
}
