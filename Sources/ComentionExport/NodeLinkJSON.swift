public import ComentionEntities
public import ComentionGraph
internal import ComentionPosts

/// Node-link JSON, which D3 and `networkx.node_link_graph(data, edges="links")` read.
public enum NodeLinkJSON {
  /// The graph as text, with a final line break.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - language: the language of `name` and `short`.
  ///   - positions: the place of each node in points, y downwards, if there is a layout.
  public static func text(
    _ graph: Graph, language: Language, positions: [(x: Double, y: Double)]? = nil
  ) -> String {
    let nodeMeasures =
      Attribute<Graph.Node>.sides(of: graph) + Attribute<Graph.Node>.measures(of: graph)
    let edgeValues = Attribute<Graph.Edge>.values(of: graph)
    var json = JSONText(isIndented: true)
    json.object { json in
      json.key("directed")
      json.bool(false)
      json.key("multigraph")
      json.bool(false)
      json.key("graph")
      json.object { $0.members(of: graph.summary) }
      json.key("nodes")
      json.array { json in
        for (index, node) in graph.nodes.enumerated() {
          json.object { json in
            json.members(of: node, language)
            json.members(nodeMeasures, of: node)
            if let positions {
              json.key("x")
              json.number(positions[index].x, decimals: 2)
              json.key("y")
              json.number(positions[index].y, decimals: 2)
            }
          }
        }
      }
      json.key("links")
      json.array { json in
        for edge in graph.edges {
          json.object { json in
            json.members(of: edge, in: graph)
            json.members(edgeValues, of: edge)
          }
        }
      }
    }
    return json.text + "\n"
  }
}

extension JSONText {
  fileprivate mutating func members(of node: Graph.Node, _ language: Language) {
    key("id")
    string(node.entity.id.rawValue)
    key("type")
    string(node.entity.type.rawValue)
    key("name")
    string(node.entity.name[language])
    key("short")
    string(node.entity.label(in: language))
    key("count")
    number(node.count)
    key("weight")
    number(node.weight)
  }

  fileprivate mutating func members(of edge: Graph.Edge, in graph: Graph) {
    key("source")
    string(graph.nodes[edge.source].entity.id.rawValue)
    key("target")
    string(graph.nodes[edge.target].entity.id.rawValue)
    key("count")
    number(edge.count)
    key("weight")
    number(edge.weight)
  }

  fileprivate mutating func members(of summary: GraphSummary) {
    key("settings")
    object { json in
      json.key("unit")
      json.string(summary.unit.rawValue)
      json.members(of: summary.settings)
    }
    key("posts")
    number(summary.posts)
    key("units")
    number(summary.units)
    key("unitsSetAside")
    number(summary.unitsSetAside)
    key("channels")
    number(summary.channels)
    key("from")
    string(summary.firstDay?.description)
    key("to")
    string(summary.lastDay?.description)
    key("asOf")
    string(summary.asOf?.description)
    key("halfLifeDays")
    let days: Double? =
      if case .days(let days) = summary.settings.halfLife { days } else { nil }
    let isWindow = days != nil && summary.settings.kernel == .window
    number(isWindow ? nil : days)
    if isWindow {
      key("windowDays")
      number(days)
    }
    key("effectivePosts")
    number(summary.effectivePosts)
    key("undatedPosts")
    number(summary.undatedPosts)
    key("postsOutside")
    number(summary.postsOutside)
    key("entitiesFound")
    number(summary.entitiesFound)
    key("tiesFound")
    number(summary.tiesFound)
    if summary.settings.backbone != .none {
      key("tiesTested")
      number(summary.tiesTested)
      key("tiesSignificant")
      number(summary.tiesSignificant)
    }
  }

  private mutating func members(of settings: GraphSettings) {
    key("types")
    array { json in
      for type in EntityType.allCases where settings.types.contains(type) {
        json.string(type.rawValue)
      }
    }
    key("countBy")
    string(settings.countBy.rawValue)
    key("kernel")
    string(settings.halfLife == .none ? nil : settings.kernel.rawValue)
    key("counting")
    string(settings.counting.rawValue)
    key("maxEntities")
    number(settings.maxEntities)
    key("from")
    string(settings.from?.description)
    key("to")
    string(settings.to?.description)
    key("undated")
    string(settings.undated.rawValue)
    key("measure")
    string(settings.measure.rawValue)
    key("backbone")
    string(settings.backbone.rawValue)
    key("alpha")
    number(settings.backbone == .none ? nil : settings.alpha)
    if settings.backbone != .none {
      key("testMaxEntities")
      number(settings.testMaxEntities)
      key("keepsInsignificant")
      bool(settings.keepsInsignificant)
    }
    key("minCount")
    number(settings.minCount)
    key("minWeight")
    number(settings.minWeight)
    if let only = settings.only {
      key("only")
      ids(only)
    }
    if !settings.without.isEmpty {
      key("without")
      ids(settings.without)
    }
    if !settings.focus.isEmpty {
      key("focus")
      ids(settings.focus)
      key("depth")
      number(settings.depth)
    }
    if let pairs = settings.typePairs {
      key("typePairs")
      array { json in
        for pair in pairs.map({ "\($0.first.rawValue)-\($0.second.rawValue)" }).sorted() {
          json.string(pair)
        }
      }
    }
    key("topNodes")
    number(settings.topNodes)
    key("topEdges")
    number(settings.topEdges)
  }

  private mutating func ids(_ ids: Set<EntityID>) {
    array { json in
      for id in ids.sorted() { json.string(id.rawValue) }
    }
  }
}
