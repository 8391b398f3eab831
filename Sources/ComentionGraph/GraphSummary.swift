#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif
public import ComentionEntities
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
  /// The number of units of counting; equal to `posts` as long as the unit is the post.
  public var units = 0
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

  /// Makes a summary of nothing counted yet.
  public init(settings: GraphSettings) {
    self.settings = settings
  }
}

/// What shapes a graph after counting.
public struct GraphSettings: Sendable, Equatable {
  /// The types of entities that become nodes.
  public var types: Set<EntityType> = [.organisation]
  /// The first day counted.
  public var from: Day?
  /// The last day counted.
  public var to: Day?
  /// The reference day from which ages are measured; without it the last day counted.
  public var asOf: Day?
  /// How the weight of a post falls with its age.
  public var halfLife = HalfLife.none
  /// What becomes of posts without a date.
  public var undated = UndatedPosts.include
  /// The least raw count of a tie that is kept.
  public var minCount = 1
  /// The number of heaviest nodes that are kept; nothing keeps all.
  public var topNodes: Int?
  /// The number of heaviest ties that are kept besides the heaviest tie of each node; nothing keeps all.
  public var topEdges: Int?

  /// Makes the default settings: organisations, all days, no time weighting, nothing left out.
  public init() {}
}

/// How the weight of a post falls with its age: by half in every half-life.
public enum HalfLife: Sendable, Hashable {
  /// Every post weighs 1.
  case none
  /// A post of age a weighs 2^(-a/H), with the half-life H and the age in days; H is positive.
  case days(Double)

  /// The weight of a post of the given age in days.
  public func weight(ageInDays age: Int) -> Double {
    switch self {
    case .none: 1
    case .days(let halfLife): exp2(-Double(age) / halfLife)
    }
  }
}

/// What becomes of posts without a date.
public enum UndatedPosts: String, CaseIterable, Sendable {
  /// They are left out, and their number is reported.
  case exclude
  /// They are counted, with the weight of the oldest dated post that is counted.
  case include
}
