public import ComentionEntities
public import ComentionGraph

/// The graph as CX2, the exchange format of Cytoscape and NDEx.
///
/// Source: the CX2 specification 2.0 of the Cytoscape consortium.
public enum CX2Text {
  /// The graph as text, with a final line break.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - language: the language of the names.
  ///   - positions: the place of each node in points, y downwards, if there is a layout.
  public static func text(
    _ graph: Graph, language: Language, positions: [(x: Double, y: Double)]? = nil
  ) -> String {
    let nodeAttributes = Attribute<Graph.Node>.all(of: graph, language)
    let edgeAttributes = Attribute<Graph.Edge>.all(of: graph)
    var json = JSONText(isIndented: true)
    json.array { json in
      json.object { json in
        json.key("CXVersion")
        json.string("2.0")
        json.key("hasFragments")
        json.bool(false)
      }
      json.aspect("metaData") { json in
        for (name, count) in [
          ("attributeDeclarations", 1), ("networkAttributes", 1), ("nodes", graph.nodes.count),
          ("edges", graph.edges.count),
        ] {
          json.object { json in
            json.key("name")
            json.string(name)
            json.key("elementCount")
            json.number(count)
          }
        }
      }
      json.aspect("attributeDeclarations") { json in
        json.object { json in
          json.key("networkAttributes")
          json.object { json in
            json.key("name")
            json.object { _ in }
            json.key("description")
            json.object { _ in }
          }
          json.key("nodes")
          json.object { json in
            json.key("id")
            json.object { _ in }
            json.declarations(nodeAttributes)
          }
          json.key("edges")
          json.object { $0.declarations(edgeAttributes) }
        }
      }
      json.aspect("networkAttributes") { json in
        json.object { json in
          json.key("name")
          json.string("comention")
          json.key("description")
          json.string("Entities mentioned together")
        }
      }
      json.aspect("nodes") { json in
        for (index, node) in graph.nodes.enumerated() {
          json.object { json in
            json.key("id")
            json.number(index)
            if let position = positions?[index] {
              json.key("x")
              json.number(position.x, decimals: 2)
              json.key("y")
              json.number(position.y, decimals: 2)
            }
            json.key("v")
            json.object { json in
              json.key("id")
              json.string(node.entity.id.rawValue)
              json.members(nodeAttributes, of: node)
            }
          }
        }
      }
      json.aspect("edges") { json in
        for (index, edge) in graph.edges.enumerated() {
          json.object { json in
            json.key("id")
            json.number(index)
            json.key("s")
            json.number(edge.source)
            json.key("t")
            json.number(edge.target)
            json.key("v")
            json.object { $0.members(edgeAttributes, of: edge) }
          }
        }
      }
      json.aspect("status") { json in
        json.object { json in
          json.key("success")
          json.bool(true)
        }
      }
    }
    return json.text + "\n"
  }
}

extension JSONText {
  fileprivate mutating func aspect(_ name: StaticString, _ body: (inout JSONText) -> Void) {
    object { json in
      json.key(name)
      json.array(body)
    }
  }

  fileprivate mutating func declarations<Item>(_ attributes: [Attribute<Item>]) {
    for attribute in attributes {
      key(attribute.name)
      object { json in
        json.key("d")
        switch attribute.kind {
        case .text: json.string("string")
        case .whole: json.string("long")
        case .number: json.string("double")
        case .truth: json.string("boolean")
        }
      }
    }
  }
}
