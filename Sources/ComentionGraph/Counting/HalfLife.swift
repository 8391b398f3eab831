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

  /// The weight of a post of the given age in days under another kernel; 1 without a half-life.
  public func weight(ageInDays age: Int, kernel: DecayKernel) -> Double {
    guard case .days(let halfLife) = self, kernel != .exponential else {
      return weight(ageInDays: age)
    }
    precondition(halfLife > 0, "a half-life must be positive")
    let ratio = Double(age) / halfLife
    switch kernel {
    case .exponential: return powerOfTwo(-ratio)
    case .linear: return max(0, 1 - ratio / 2)
    case .gaussian: return powerOfTwo(-ratio * ratio)
    case .window: return ratio < 1 ? 1 : 0
    }
  }
}

/// The shape in which the weight of a post falls with its age a, for the half-life H.
public enum DecayKernel: String, CaseIterable, Sendable {
  /// 2^(-a/H): half after every H.
  case exponential
  /// 1 - a/2H, and nothing from 2H on: half at H.
  case linear
  /// 2^(-(a/H)²): half at H, slowly before and fast after.
  case gaussian
  /// 1 for the H days up to the reference day, and nothing before.
  case window
}
