public import ComentionPosts

/// The weight of a post on each day under given settings: what turns counts into weights.
///
/// A post of age a weighs 2^(-a/H), with the half-life H and the age measured from the reference day,
/// unless the settings name another kernel. Posts outside the period, posts after the reference day, and
/// posts older than a kernel that ends weigh nothing and are not counted. Undated posts, if they
/// are included, weigh as much as the oldest dated post that is counted: their age is unknown, and
/// this is the cautious guess.
///
/// Source: W. Ahmad, M. A. Porter, M. Beguerisse-Díaz, *Tie-decay networks in continuous time*, 2021,
/// with the half-life in place of the decay rate ln 2 / H.
public struct TimeWeights: Sendable, Equatable {
  /// The reference day: the one of the settings, or the last day of the period that has a post.
  public let asOf: Day?
  /// The first day with a post that is counted.
  public let firstDay: Day?
  /// The last day with a post that is counted.
  public let lastDay: Day?
  private let settings: GraphSettings
  private let undatedWeight: Double?

  /// Finds the reference day and the weights for the days that have posts.
  public init(days: some Sequence<Day>, settings: GraphSettings) {
    let inPeriod = days.filter { day in
      settings.from.map { day >= $0 } ?? true && settings.to.map { day <= $0 } ?? true
    }
    let asOf = settings.asOf ?? inPeriod.max()
    let counted = inPeriod.filter { day in
      asOf.map { day <= $0 && settings.weight(on: day, asOf: $0) > 0 } ?? false
    }
    self.settings = settings
    self.asOf = asOf
    firstDay = counted.min()
    lastDay = counted.max()
    undatedWeight =
      switch settings.undated {
      case .exclude: nil
      case .include:
        if let asOf, let oldest = counted.min() {
          settings.weight(on: oldest, asOf: asOf)
        } else {
          1
        }
      }
  }

  /// The weight of a post of a day, or of an undated post; nothing if such posts are not counted.
  public subscript(day: Day?) -> Double? {
    guard let day else { return undatedWeight }
    guard let firstDay, let lastDay, let asOf, day >= firstDay, day <= lastDay else { return nil }
    return settings.weight(on: day, asOf: asOf)
  }
}

extension GraphSettings {
  fileprivate func weight(on day: Day, asOf: Day) -> Double {
    let age = Int(asOf.rawValue) - Int(day.rawValue)
    // A post that has faded below the least number still counts as a unit.
    return kernel == .exponential
      ? max(.leastNonzeroMagnitude, halfLife.weight(ageInDays: age))
      : halfLife.weight(ageInDays: age, kernel: kernel)
  }
}
