/// How far apart two networks are as a whole.
public struct NetworkDistance: Sendable, Equatable {
  /// The total variation distance of the two distributions of co-mentions over ties,
  /// ½ Σ |y₁/M₁ - y₂/M₂| with the sum M of all counts of a period: 0 for equal shares, 1 if no tie is in
  /// both.
  public var value: Double
  /// The share of permutations that put the networks at least as far apart, measured against what
  /// chance gives for their sizes; nothing if the test is not one by permutation.
  public var p: Double?
  /// The number of permutations behind `p`.
  public var permutations: Int
}
