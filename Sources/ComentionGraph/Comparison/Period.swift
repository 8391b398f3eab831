public import ComentionPosts

/// A named span of days, both ends included.
public struct Period: Sendable, Hashable {
  /// The name as figures and files show it.
  public var name: String
  /// The first day.
  public var from: Day
  /// The last day.
  public var to: Day

  /// Makes a period.
  ///
  /// - Precondition: `from` is not after `to`.
  public init(name: String, from: Day, to: Day) {
    precondition(from <= to, "a period begins before it ends")
    self.name = name
    self.from = from
    self.to = to
  }

  /// Whether the period has a day.
  public func contains(_ day: Day) -> Bool { day >= from && day <= to }

  /// Whether two periods have a day in common.
  public func overlaps(_ other: Period) -> Bool { from <= other.to && other.from <= to }
}
