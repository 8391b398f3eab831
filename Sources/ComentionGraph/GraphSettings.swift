public import ComentionEntities
public import ComentionPosts

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
  /// The shape in which the weight falls, if there is a half-life.
  public var kernel = DecayKernel.exponential
  /// What becomes of posts without a date.
  public var undated = UndatedPosts.include
  /// Whether reposts were counted; stated only, the choice is made before counting (`StorySelection`).
  public var countBy = CountBy.posts
  /// How much each pair of a unit counts.
  public var counting = Counting.full
  /// The number of entities of `types` above which a unit is set aside as a round-up that says little
  /// about any two of them; nothing sets none aside.
  ///
  /// Units set aside count nowhere: not in ties, not in nodes, and not in the number of units.
  public var maxEntities: Int?
  /// What orders ties, and what `minWeight` and `topEdges` are measured in.
  public var measure = TieMeasure.weight
  /// The test that tells ties from chance.
  public var backbone = Backbone.none
  /// The level of the test, between 0 and 1: the share of false ties that is expected among those kept.
  public var alpha = 0.05
  /// The number of entities above which a unit takes no part in the test, though its weight counts;
  /// nothing tests with all units that count.
  ///
  /// Round-ups that list many bodies say little about any two of them, and make tests blind or
  /// credulous; see `Backbone`.
  public var testMaxEntities: Int?
  /// Whether ties that the test cannot tell from chance stay, marked as such.
  public var keepsInsignificant = false
  /// The only entities that become nodes; nothing takes all.
  public var only: Set<EntityID>?
  /// Entities that do not become nodes.
  public var without: Set<EntityID> = []
  /// The entities around which the graph is drawn; without one all is drawn.
  public var focus: Set<EntityID> = []
  /// How many ties away from the nearest of `focus` a node may be.
  public var depth = 1
  /// The pairs of types that are tied; nothing ties all.
  ///
  /// One pair of two types gives a graph of two
  /// sides, such as organisations and places.
  public var typePairs: Set<TypePair>?
  /// The least raw count of a tie that is kept.
  public var minCount = 1
  /// The least value of `measure` of a tie that is kept; nothing keeps all.
  public var minWeight: Double?
  /// The number of heaviest nodes that are kept; nothing keeps all.
  public var topNodes: Int?
  /// The number of strongest ties that are kept besides the strongest of each node; nothing keeps all.
  public var topEdges: Int?

  /// Makes the default settings: organisations, all days, no time weighting, nothing left out.
  public init() {}

  /// What a unit adds to the weight of each of its pairs before time weighting; nothing if the unit is
  /// set aside.
  ///
  /// - Parameter entities: the number of entities of `types` that the unit names.
  public func share(ofUnitWith entities: Int) -> Double? {
    if let maxEntities, entities > maxEntities { return nil }
    switch counting {
    case .full: return 1
    case .fractional: return entities > 1 ? 1 / Double(entities - 1) : 1
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

/// How much each pair of a unit counts.
public enum Counting: String, CaseIterable, Sendable {
  /// Every pair of a unit counts 1.
  case full
  /// Every pair of a unit of k entities counts 1/(k-1), so that each of them has ties of 1 in all: the
  /// fractional counting that leaves the strength of a node equal to the number of its units in which
  /// it is not alone (A. Perianes-Rodriguez, L. Waltman, N. J. van Eck, *Constructing bibliometric
  /// networks: A comparison between full and fractional counting*, Journal of Informetrics 10, 2016).
  ///
  /// The raw counts of ties and nodes stay whole numbers of units.
  case fractional
}
