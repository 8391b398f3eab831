public import ComentionEntities
public import ComentionGraph

/// The graph as VOSviewer JSON, which VOSviewer and VOSviewer Online open as a map.
///
/// Source: the VOSviewer JSON file format, part of the VOSviewer Online documentation.
public enum VOSviewerJSON {
  /// The graph as text, with a final line break.
  ///
  /// - Parameters:
  ///   - graph: the graph; communities become clusters.
  ///   - language: the language of the labels.
  ///   - positions: the place of each node in points, y downwards, if there is a layout; VOSviewer
  ///     makes a layout of its own otherwise.
  public static func text(
    _ graph: Graph, language: Language, positions: [(x: Double, y: Double)]? = nil
  ) -> String {
    let scale = positions.map { VOSviewerJSON.scale($0) } ?? 1
    var json = JSONText(isIndented: true)
    json.object { json in
      json.key("network")
      json.object { json in
        json.key("items")
        json.array { json in
          for (index, node) in graph.nodes.enumerated() {
            json.object { json in
              json.key("id")
              json.number(index + 1)
              json.key("label")
              json.string(node.entity.label(in: language))
              json.key("description")
              json.string(MarkupText.plain(node.entity.name[language]))
              if let position = positions?[index] {
                json.key("x")
                json.number(position.x * scale, decimals: 4)
                json.key("y")
                json.number(-position.y * scale, decimals: 4)
              }
              if let community = node.measures?.community {
                json.key("cluster")
                json.number(community + 1)
              }
              json.key("weights")
              json.object { json in
                json.key("Mentions")
                json.number(node.weight)
                json.key("Units")
                json.number(node.count)
              }
            }
          }
        }
        json.key("links")
        json.array { json in
          for edge in graph.edges {
            json.object { json in
              json.key("source_id")
              json.number(edge.source + 1)
              json.key("target_id")
              json.number(edge.target + 1)
              json.key("strength")
              json.number(edge.weight)
            }
          }
        }
      }
    }
    return json.text + "\n"
  }

  /// What brings a layout to the size that VOSviewer maps have, about 2 across.
  private static func scale(_ positions: [(x: Double, y: Double)]) -> Double {
    let width = (positions.map(\.x).max() ?? 0) - (positions.map(\.x).min() ?? 0)
    let height = (positions.map(\.y).max() ?? 0) - (positions.map(\.y).min() ?? 0)
    let side = max(width, height)
    return side > 0 ? 2 / side : 1
  }
}

/// Text for fields that a reader shows as HTML.
enum MarkupText {
  /// The text with the signs of HTML as references.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
