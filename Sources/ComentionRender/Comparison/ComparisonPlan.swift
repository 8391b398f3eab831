internal import ComentionEntities
internal import ComentionGraph

/// What the figures of one comparison have in common: what is drawn, where, and how large.
struct ComparisonPlan: Sendable {
  let comparison: Comparison
  let kind: ComparisonKind
  let options: ComparisonOptions
  let scene: ComparisonScene
  let scale: MarkScale
  let layout: ComparisonPlaces
  /// The places in each period, those of the layout unless these may be left.
  let points: [[Point]]

  /// Chooses what is drawn and finds the places.
  ///
  /// - Throws: an error if libgraphviz is not installed completely.
  init(
    _ comparison: Comparison, kind: ComparisonKind, periods: [ComparisonPeriod], columns: Int,
    options: ComparisonOptions
  ) throws(RenderError) {
    let shape = ComparisonPlan.shape(kind, periods: periods.count, columns: columns)
    let topNodes = options.topNodes ?? shape.nodes
    let scene = ComparisonScene(
      comparison, periods: periods, topNodes: topNodes,
      topEdges: options.topEdges ?? topNodes * 9 / 4, minCount: options.minCount,
      prefersChanges: kind == .difference)
    var scale = MarkScale(scene.union)
    scale.maxRadius = shape.radius
    scale.maxWidth = shape.radius * 0.27
    let bodies = scene.nodes.map { node in
      Body(
        options.figure.roomLanguages.flatMap { language in
          kind == .difference
            ? [NodeMark(changeOf: node, scale: scale, language: language)]
            : node.shares.map { share in
              share > 0
                ? NodeMark(
                  type: node.entity.type, label: node.entity.label(in: language),
                  share: scale.share(ofNode: share), maxRadius: scale.maxRadius)
                : NodeMark(ghostOf: node.entity, language: language)
            }
        })
    }
    layout = try ComparisonPlaces(
      scene.union, bodies: bodies, scale: scale, width: shape.width,
      aspect: kind == .panels && columns > 1 ? 1.15 : options.figure.aspect * 1.2,
      keeping: options.places)
    let (layout, stability) = (layout, kind == .panels ? options.stability : 1)
    points = periods.indices.map { period in
      let ties = scene.ties.filter { $0.shares[period] > 0 }.map {
        Arrangement.Tie(
          source: $0.source, target: $0.target, share: scale.share(ofTie: $0.shares[period]))
      }
      return AnchoredLayout(
        from: layout.points, ties: ties, bodies: bodies, size: layout.size, stability: stability
      ).points
    }
    self.comparison = comparison
    self.kind = kind
    self.options = options
    self.scene = scene
    self.scale = scale
  }

  /// How many entities are legible, how large the largest is, and how wide a drawing is at least.
  private static func shape(
    _ kind: ComparisonKind, periods: Int, columns: Int
  ) -> (nodes: Int, radius: Double, width: Double) {
    guard kind == .panels, columns > 1 else { return (30, 34, 704) }
    switch columns {
    case 2: return (18, 30, 350)
    case 3: return (periods > 3 ? 14 : 16, 26, 270)
    default: return (12, 24, 220)
    }
  }
}
