internal import ComentionEntities
public import ComentionGraph

/// The places of a graph's nodes in a drawing of a known size, without overlaps.
///
/// libgraphviz finds the places of each connected part; the parts are then fitted side by side into a
/// frame of the wished shape, nodes and labels that would overlap are moved apart, and small moves take
/// ties off nodes they do not belong to. Nodes without ties stand in rows at the bottom. The same graph
/// and options give the same places to the last digit.
///
/// ```swift
/// let layout = try Layout(of: graph, options: FigureOptions())
/// layout.positions[0]   // the centre of graph.nodes[0]
/// ```
public struct Layout: Sendable, Equatable {
  /// The centre of each node's symbol, in the order of the graph's nodes; in points, y down.
  public let positions: [Point]
  /// The size of the drawing that holds all symbols and labels.
  public let size: Size

  /// Makes a layout from places that are known already.
  ///
  /// - Parameters:
  ///   - positions: the centre of each node's symbol, in the order of the graph's nodes.
  ///   - size: the size of the drawing.
  public init(positions: [Point], size: Size) {
    self.positions = positions
    self.size = size
  }
}

extension Layout {
  /// Finds places for a graph.
  ///
  /// - Parameters:
  ///   - graph: the graph; its order of nodes and edges is part of the input.
  ///   - known: places to keep exactly, from `PlacesFile`; nodes without one are put in the free places
  ///     nearest to what they are tied to. Places of which the graph has none count for nothing.
  ///   - options: the aspect, the languages of the labels and the engine count here.
  /// - Throws: an error if libgraphviz is not installed completely.
  public init(
    of graph: Graph, keeping known: PlacesFile? = nil, options: FigureOptions = FigureOptions()
  ) throws(RenderError) {
    let scale = MarkScale(options.reference ?? graph)
    let marks = options.roomLanguages.map { scale.marks(of: graph, language: $0) }
    let bodies = graph.nodes.indices.map { node in Body(marks.map { $0[node] }) }
    if let known, graph.nodes.contains(where: { known.places[$0.entity.id] != nil }) {
      self = Placement(graph: graph, bodies: bodies, known: known).layout()
    } else {
      try self.init(of: graph, bodies: bodies, scale: scale, options: options)
    }
  }

  /// The places as a file that another figure can keep.
  ///
  /// - Precondition: the layout is that of the graph.
  public func file(for graph: Graph) -> PlacesFile {
    precondition(
      positions.count == graph.nodes.count, "a layout must have a place for every node")
    let ids = graph.nodes.map(\.entity.id)
    return PlacesFile(
      places: Dictionary(zip(ids, positions)) { first, _ in first }, size: size)
  }

  /// Finds places for a graph whose nodes need the given room.
  init(
    of graph: Graph, bodies: [Body], scale: MarkScale, options: FigureOptions
  ) throws(RenderError) {
    let ties = graph.edges.map { edge in
      // Ties that may be chance pull less, and may cross others sooner.
      let trust = edge.isSignificant == false ? 0.3 : 1
      return Arrangement.Tie(
        source: edge.source, target: edge.target, share: trust * scale.share(ofTie: edge.weight))
    }
    let engine = options.engine ?? (graph.nodes.count > 500 ? .sfdp : .neato)
    var size = FigureFrame.drawingSize(for: graph, bodies: bodies, scale: scale, options: options)
    // More room always helps in the end: symbols keep their size while their distances grow.
    var arrangement = Arrangement(bodies: bodies, ties: ties, engine: engine)
    for _ in 0..<40 {
      let found = try arrangement.positions(in: size)
      if found.isClean {
        let rounded = found.positions.map { point in
          Point(x: (point.x * 10).rounded() / 10, y: (point.y * 10).rounded() / 10)
        }
        self.init(positions: rounded, size: size)
        return
      }
      size = Size(width: (size.width * 1.06).rounded(), height: (size.height * 1.06).rounded())
    }
    throw RenderError(message: "no drawing without overlaps was found for \(bodies.count) nodes")
  }
}
