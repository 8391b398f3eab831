public import ComentionEntities
public import ComentionGraph

/// One place for each entity over several graphs, so that figures of different periods can be compared.
///
/// The places are those of the union of the graphs: each entity once, with its largest weight. An entity
/// stands at the same place, to the last digit, in every figure drawn from it, and has room there for the
/// largest of its symbols.
///
/// ```swift
/// let shared = try SharedLayout(of: years, options: options)
/// let figures = years.map { Figure(graph: $0, shared: shared, options: options) }
/// ```
public struct SharedLayout: Sendable, Equatable {
  /// The centre of each entity's symbol, in points, y down.
  public let places: [EntityID: Point]
  /// The size of the drawing.
  public let size: Size
  /// All entities and ties of the graphs, each with its largest weight and count.
  public let union: Graph

  /// Finds places for the union of graphs.
  ///
  /// - Parameters:
  ///   - graphs: the graphs to compare, in a fixed order.
  ///   - known: places to keep exactly, from `PlacesFile`, for instance last year's; entities without one
  ///     are put in the free places nearest to what they are tied to.
  ///   - options: the aspect, the language and the engine count here.
  /// - Throws: an error if libgraphviz is not installed completely.
  public init(
    of graphs: [Graph], keeping known: PlacesFile? = nil, options: FigureOptions = FigureOptions()
  ) throws(RenderError) {
    union = Graph(union: graphs)
    let scale = MarkScale(options.reference ?? union)
    var marks: [EntityID: [NodeMark]] = [:]
    for graph in [union] + graphs {
      for (node, mark) in zip(graph.nodes, scale.marks(of: graph, language: options.language)) {
        marks[node.entity.id, default: []].append(mark)
      }
    }
    for node in union.nodes {
      guard let found = marks[node.entity.id], found.count <= graphs.count else { continue }
      marks[node.entity.id]?.append(NodeMark(ghostOf: node.entity, language: options.language))
    }
    let bodies = union.nodes.map { Body(marks[$0.entity.id] ?? []) }
    let layout: Layout
    if let known, union.nodes.contains(where: { known.places[$0.entity.id] != nil }) {
      layout = Placement(graph: union, bodies: bodies, known: known).layout()
    } else {
      layout = try Layout(of: union, bodies: bodies, scale: scale, options: options)
    }
    var places: [EntityID: Point] = [:]
    for (node, point) in zip(union.nodes, layout.positions) { places[node.entity.id] = point }
    self.places = places
    size = layout.size
  }

  /// The places of a graph's nodes.
  ///
  /// - Precondition: every entity of the graph is in the union.
  public func layout(for graph: Graph) -> Layout {
    let positions = graph.nodes.map { node -> Point in
      guard let place = places[node.entity.id] else {
        preconditionFailure("a shared layout must have been made with every graph it is used for")
      }
      return place
    }
    return Layout(positions: positions, size: size)
  }

  /// The places as a file that next year's run can keep.
  public var file: PlacesFile { PlacesFile(places: places, size: size) }
}

extension Graph {
  /// All nodes and ties of several graphs, each with its largest count and weight.
  init(union graphs: [Graph]) {
    var nodes: [EntityID: Node] = [:]
    var ties: [TieEnds: (count: Int, weight: Double)] = [:]
    for graph in graphs {
      for node in graph.nodes {
        var merged = nodes[node.entity.id] ?? node
        merged.count = max(merged.count, node.count)
        merged.weight = max(merged.weight, node.weight)
        nodes[node.entity.id] = merged
      }
      for edge in graph.edges {
        let ends = TieEnds(graph.nodes[edge.source].entity.id, graph.nodes[edge.target].entity.id)
        let old = ties[ends] ?? (edge.count, edge.weight)
        ties[ends] = (max(old.count, edge.count), max(old.weight, edge.weight))
      }
    }
    let sorted = nodes.values.sorted {
      ($1.weight, $1.count, $0.entity.id) < ($0.weight, $0.count, $1.entity.id)
    }
    var index: [EntityID: Int] = [:]
    for (place, node) in sorted.enumerated() { index[node.entity.id] = place }
    let edges = ties.compactMap { ends, tie -> Edge? in
      guard let one = index[ends.first], let other = index[ends.second] else { return nil }
      return Edge(
        source: min(one, other), target: max(one, other), count: tie.count, weight: tie.weight)
    }
    self.init(
      nodes: sorted,
      edges: edges.sorted {
        ($1.weight, $1.count, $0.source, $0.target) < ($0.weight, $0.count, $1.source, $1.target)
      },
      summary: graphs.last?.summary ?? GraphSummary(settings: GraphSettings()))
  }
}
