/// How the weight of a post falls with its age: by half in every half-life.
///
/// The half-life H is not the time constant τ of e^(-a/τ): τ = H / ln 2, about 1.44 H.
public enum HalfLife: Sendable, Hashable {
  /// Every post weighs 1.
  case none
  /// A post of age a weighs 2^(-a/H), with the half-life H and the age in days; H is positive.
  case days(Double)

  /// The weight of a post of the given age in days.
  ///
  /// - Precondition: the half-life is positive.
  public func weight(ageInDays age: Int) -> Double {
    switch self {
    case .none: return 1
    case .days(let halfLife):
      precondition(halfLife > 0, "a half-life must be positive")
      return powerOfTwo(-Double(age) / halfLife)
    }
  }
}
