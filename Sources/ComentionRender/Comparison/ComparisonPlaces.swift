internal import ComentionEntities
internal import ComentionGraph

/// One place for each entity of a scene, with room for its largest symbol.
struct ComparisonPlaces: Sendable {
  let points: [Point]
  let size: Size

  /// Finds places in a drawing at least `width` wide.
  ///
  /// - Parameters:
  ///   - graph: the union of what is drawn.
  ///   - bodies: the room that each entity needs.
  ///   - scale: the scale of the marks.
  ///   - width: the least width.
  ///   - aspect: the width over the height.
  ///   - known: places to keep exactly.
  /// - Throws: an error if libgraphviz is not installed completely.
  init(
    _ graph: Graph, bodies: [Body], scale: MarkScale, width: Double, aspect: Double,
    keeping known: PlacesFile?
  ) throws(RenderError) {
    if let known, graph.nodes.contains(where: { known.places[$0.entity.id] != nil }) {
      let layout = Placement(graph: graph, bodies: bodies, known: known).layout()
      (points, size) = (layout.positions, layout.size)
      return
    }
    let area = bodies.reduce(0.0) { sum, body in
      let box = body.bounds.grown(by: 6)
      return sum + box.width * box.height
    }
    let wide = max(width, (area * 2.2 * aspect).squareRoot())
    var size = Size(width: wide.rounded(), height: (wide / aspect).rounded())
    let ties = graph.edges.map {
      Arrangement.Tie(source: $0.source, target: $0.target, share: scale.share(ofTie: $0.weight))
    }
    var arrangement = Arrangement(
      bodies: bodies, ties: ties, engine: graph.nodes.count > 500 ? .sfdp : .neato)
    // More room always helps in the end: symbols keep their size while their distances grow.
    for _ in 0..<40 {
      let found = try arrangement.positions(in: size)
      if found.isClean {
        points = found.positions.map {
          Point(x: ($0.x * 10).rounded() / 10, y: ($0.y * 10).rounded() / 10)
        }
        self.size = size
        return
      }
      size = Size(width: (size.width * 1.06).rounded(), height: (size.height * 1.06).rounded())
    }
    throw RenderError(message: "no drawing without overlaps was found for \(bodies.count) nodes")
  }
}
