/// The test that tells ties from chance.
///
/// All tests use raw counts, not time-weighted ones, because only whole units can be drawn at random.
public enum Backbone: String, CaseIterable, Sendable {
  /// No test; every tie stays.
  case none
  /// P(X ≥ c) if the n_j units of one entity were a random choice of the N units, of which n_i name
  /// the other: C(n_i, x) C(N - n_i, n_j - x) / C(N, n_j) summed over x ≥ c.
  ///
  /// Assumes that units are alike. A few round-up posts that list many bodies make almost all pairs
  /// look tied (94% of unrelated pairs, with 5% such posts), so use it with
  /// `GraphSettings.maxEntities`; then it is the most powerful of the four.
  ///
  /// Source: M. Tumminello, S. Miccichè, F. Lillo, J. Piilo, R. N. Mantegna, *Statistically validated
  /// networks in bipartite complex systems*, 2011.
  case hypergeometric
  /// (1 - w/s)^(k-1), the least over both ends: the tie is too large a part of the strength s of an end
  /// of degree k to be one of k random parts (Serrano, Boguñá, Vespignani, 2009).
  case disparity
  /// The lift w N / (n_i n_j) exceeds 1 by more than its noise (Coscia, Neffke, 2017).
  case noiseCorrected = "noise-corrected"
  /// The stochastic degree sequence model: P(X ≥ c) if each unit named as many entities, and each entity
  /// were named as often, as in fact, but otherwise at random.
  ///
  /// It knows that long posts name everything, so round-up posts do it no harm, but it finds fewer of
  /// the real ties than the hypergeometric test after the cap.
  ///
  /// Sources: Z. P. Neal, *The backbone of bipartite projections*, 2014, with the probabilities of the
  /// bipartite configuration model (Saracco et al., 2017), as Z. P. Neal, R. Domagalski, B. Sagan,
  /// *Comparing alternatives to the fixed degree sequence model*, 2021, recommend.
  case sdsm

  /// Whether a tie is kept by its q-value (Benjamini-Hochberg over all pairs of entities) and not by its
  /// p-value, as the papers of the other tests have it.
  public var usesFalseDiscoveryRate: Bool { self == .hypergeometric || self == .sdsm }
}
