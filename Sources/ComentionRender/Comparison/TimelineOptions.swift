public import ComentionEntities
public import ComentionGraph

/// What a user chooses about a figure of all periods, besides what counts for every figure.
public struct TimelineOptions: Sendable, Equatable {
  /// Title, language, theme, style and notes.
  public var figure = FigureOptions()
  /// The number of entities or ties drawn; without it what is legible.
  public var top: Int?
  /// The entity whose partners are shown; without it the one mentioned most.
  public var focus: EntityID?
  /// The growth of ties, which `TimelineKind.growth` draws.
  public var growth: GrowthTable?

  /// Makes the default options.
  public init() {}
}
