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
  /// Places to keep exactly, for instance last year's.
  public var places: PlacesFile?

  /// Makes the default options.
  public init() {}
}
