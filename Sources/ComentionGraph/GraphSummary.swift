public import ComentionPosts

/// What a graph was counted from: the figures that captions and data files must state.
public struct GraphSummary: Sendable, Equatable {
  /// The settings the graph was made with.
  public var settings: GraphSettings
  /// The number of posts counted, undated ones included if `settings.undated` says so.
  public var posts = 0
  /// The number of posts without a date among all posts read.
  public var undatedPosts = 0
  /// The number of dated posts outside `settings.from` and `settings.to`, or after the reference day.
  public var postsOutside = 0
  /// What counts as together.
  public var unit = CountingUnit.post
  /// The number of units counted; with the post as unit, `posts` less `unitsSetAside`.
  public var units = 0
  /// The number of units set aside because they name more than `settings.maxEntities` entities.
  public var unitsSetAside = 0
  /// The number of different channels among the posts counted; posts without a channel count as none.
  public var channels = 0
  /// The first day with a post counted.
  public var firstDay: Day?
  /// The last day with a post counted.
  public var lastDay: Day?
  /// The reference day from which ages are measured; nothing if no post counted has a date.
  public var asOf: Day?
  /// The effective number of posts, (Σw)² / Σw² over the weights w of the posts counted.
  public var effectivePosts = 0.0
  /// The number of entities found before `minCount`, `topNodes` and `topEdges` left some out.
  public var entitiesFound = 0
  /// The number of ties found before `minCount`, `topNodes` and `topEdges` left some out.
  public var tiesFound = 0

  /// The number of pairs that were tested, met or not; 0 without a test.
  public var tiesTested = 0
  /// The number of ties that the test told from chance, before any other filter.
  public var tiesSignificant = 0

  /// Makes a summary of nothing counted yet.
  public init(settings: GraphSettings) {
    self.settings = settings
  }
}
