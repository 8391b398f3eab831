/// What a user chooses about the figure of a comparison, besides what counts for every figure.
public struct ComparisonOptions: Sendable, Equatable {
  /// Title, language, theme, style and notes.
  public var figure = FigureOptions()
  /// The number of entities drawn; without it what is legible.
  public var topNodes: Int?
  /// The number of ties drawn besides the largest of each entity and the claimed ones; without it what is
  /// legible.
  public var topEdges: Int?
  /// The least number of posts of a tie over all periods drawn.
  public var minCount = 1
  /// How firmly entities keep their places in panels, from 0 to 1.
  ///
  /// At 1 exactly; below it they may move towards what each period's own ties ask for. The map of what
  /// changed always has the shared places.
  public var stability = 1.0
  /// Whether a table of the largest changes stands under the map of what changed.
  public var hasTable = false
  /// Places to keep exactly, for instance last year's.
  public var places: PlacesFile?

  /// Makes the default options.
  public init() {}
}
