public import ComentionEntities
public import ComentionGraph
public import ComentionPosts

/// The posts behind one entity, or behind the tie of two: what a weight is the sum of.
public struct EvidenceList: Sendable {
  /// The one or two entities in question.
  public let entities: [Entity]
  /// The posts, newest first, undated ones last.
  public let posts: [Evidence]
  /// The number of units in all posts: the raw count of the node or tie.
  public var units: Int { posts.reduce(0) { $0 + $1.units } }
  /// The sum of the posts' weights: the weight of the node or tie in the graph of equal settings.
  public let weight: Double
  /// The reference day of the weights, if any post has a date.
  public let asOf: Day?
  /// How the weights fall with age.
  public let halfLife: HalfLife
}

/// Gathers evidence while posts go by.
public struct EvidenceCollector: Sendable {
  private let entities: [Entity]
  private let types: Set<EntityType>
  private let unit: CountingUnit
  private var found: [Found] = []

  private struct Found {
    var evidence: Evidence
    /// The number of entities in each unit that names all entities in question.
    var unitSizes: [Int]
    var order: Int
  }

  /// Makes a collector for an entity, or for the tie of two.
  ///
  /// - Parameters:
  ///   - entities: the entities in question.
  ///   - types: the types of entities that the graph in question counts.
  ///   - unit: what counts as together.
  /// - Precondition: one or two different entities.
  public init(entities: [Entity], types: Set<EntityType>, unit: CountingUnit = .post) {
    precondition(
      entities.count == 1 || (entities.count == 2 && entities[0].id != entities[1].id),
      "evidence is about one entity or two different ones")
    self.entities = entities
    self.types = types.union(entities.map(\.type))
    self.unit = unit
  }

  /// Keeps a post if one of its units names all entities in question.
  public mutating func add(_ extracted: ExtractedPost) {
    let ids = entities.map(\.id)
    let named = extracted.extraction.entities
    let places = ids.compactMap { id in named.firstIndex { $0.id == id } }
    guard places.count == ids.count else { return }
    let sizes = extracted.units(unit, types: types)
      .filter { unit in places.allSatisfy(unit.contains) }
      .map(\.count)
    guard !sizes.isEmpty else { return }
    let post = extracted.post
    let evidence = Evidence(
      post: post.id, source: post.source, channel: post.channel, date: post.date, link: post.link,
      units: 0, weight: 0, sentences: Evidence.sentences(of: extracted, naming: ids))
    found.append(Found(evidence: evidence, unitSizes: sizes, order: found.count))
  }

  /// The posts that count under the given settings, with their weights.
  ///
  /// - Parameters:
  ///   - counts: the counts of all posts, not of these alone; the reference day comes from them.
  ///   - settings: the settings of the graph in question.
  public func list(counts: CoMentionCounts, settings: GraphSettings) -> EvidenceList {
    let weights = TimeWeights(days: counts.posts.keys.compactMap { $0 }, settings: settings)
    var posts: [Found] = []
    for var found in found {
      guard let weight = weights[found.evidence.date] else { continue }
      let shares = found.unitSizes.compactMap { settings.share(ofUnitWith: $0) }
      guard !shares.isEmpty else { continue }
      found.evidence.units = shares.count
      // Fractional counting divides what ties count, not what entities do.
      found.evidence.weight =
        weight * (entities.count == 1 ? Double(shares.count) : shares.reduce(0, +))
      posts.append(found)
    }
    posts.sort { first, second in
      let days = (first.evidence.date?.rawValue ?? .min, second.evidence.date?.rawValue ?? .min)
      return days.0 == days.1 ? first.order < second.order : days.0 > days.1
    }
    // Added from the oldest on, as the table of counts is.
    let weight = posts.reversed().reduce(0) { $0 + $1.evidence.weight }
    return EvidenceList(
      entities: entities, posts: posts.map(\.evidence), weight: weight, asOf: weights.asOf,
      halfLife: settings.halfLife)
  }
}
