/// How far apart two networks are as a whole.
///
/// There are two: one that compares tie by tie, and one that compares the shapes; see `Comparison.distance`
/// and `Comparison.spectralDistance`.
public struct NetworkDistance: Sendable, Equatable {
  /// From 0 for equal networks to 1.
  ///
  /// Tie by tie it is the total variation distance of the two distributions of co-mentions over ties,
  /// ½ Σ |y₁/M₁ - y₂/M₂| with the sum M of all counts of a period: 1 if no tie is in both. For the shapes
  /// it is ¼ Σ |λₖ - μₖ| over the eigenvalues of the two Laplacians of the same shares.
  public var value: Double
  /// The share of permutations that put the networks at least as far apart, measured against what
  /// chance gives for their sizes; nothing if the test is not one by permutation.
  public var p: Double?
  /// The number of permutations behind `p`.
  public var permutations: Int
}
