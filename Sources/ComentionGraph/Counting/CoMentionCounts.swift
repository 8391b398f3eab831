public import ComentionEntities
public import ComentionPosts

/// How often entities are mentioned, alone and together, on each day: the table that every graph,
/// period and comparison is made from.
///
/// A table holds no texts, unless it keeps evidence. Tables of parts of the input add up exactly, in any order and grouping:
/// `merge` is associative and commutative. Whatever does not need the text again is applied
/// afterwards, by `Graph.init(counts:settings:)`, without counting again: period, half-life, reference
/// day, full or fractional counting, and the cap on round-up posts. For that, each entry also says
/// how many entities its units name.
public struct CoMentionCounts: Sendable {
  /// The types of entities that are counted.
  public let types: Set<EntityType>
  /// What counts as together.
  public let unit: CountingUnit
  /// What else the table was made with.
  public private(set) var basis: CountsBasis
  /// The entities counted, in the order in which this table met them; of two with one id the names that
  /// come first in the order of their bytes.
  public private(set) var entities: [Entity] = []
  /// The number of posts of each day; undated posts stand under nothing.
  public private(set) var posts: [Day?: Int] = [:]

  /// How many units name an entity: ends are entity indices.
  private(set) var mentions = CountTable()
  /// How many units name two entities: ends are pairs of entity indices.
  private(set) var pairs = CountTable()
  /// How many units there are of each size; all ends are 0.
  private(set) var sizes = CountTable()
  /// The channels seen on each day.
  private(set) var channels = ChannelDays()
  /// The posts behind the counts, with the sentences that name something, if the table keeps them; in
  /// the order in which they were added.
  public private(set) var evidence: [ExtractedPost] = []

  private var numbers = EntityNumbers()
  /// The numbers of the entities of the table by what their copies share: most posts name such copies.
  private var held: [ObjectIdentifier: UInt32] = [:]
  private var scratch: [UInt32] = []
  /// One for each type that is counted: faster to ask than a set.
  private let isCounted: UnitSize

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - types: the types of entities that are counted.
  ///   - unit: what counts as together.
  ///   - basis: what else the counts are made with.
  public init(
    types: Set<EntityType> = Set(EntityType.allCases), unit: CountingUnit = .post,
    basis: CountsBasis = CountsBasis()
  ) {
    self.types = types
    self.unit = unit
    self.basis = basis
    var isCounted = UnitSize()
    for type in EntityType.allCases where types.contains(type) { isCounted.add(type) }
    self.isCounted = isCounted
  }

  /// Makes a table of parts that fit each other.
  init(
    types: Set<EntityType>, unit: CountingUnit, basis: CountsBasis, entities: [Entity],
    posts: [Day?: Int], mentions: CountTable, pairs: CountTable, sizes: CountTable,
    channels: ChannelDays, evidence: [ExtractedPost]
  ) {
    self.init(types: types, unit: unit, basis: basis)
    self.evidence = evidence
    for entity in entities { append(entity) }
    self.posts = posts
    self.mentions = mentions
    self.pairs = pairs
    self.sizes = sizes
    self.channels = channels
  }

  /// Counts a post: in each of its units each entity once, and each pair of entities once.
  ///
  /// - Complexity: O(k²) for k entities in a unit; less than 1 µs for a post of five entities.
  public mutating func add(_ extracted: ExtractedPost) {
    let day = extracted.post.date
    posts[day, default: 0] += 1
    if let channel = extracted.post.channel { channels.insert(channel, on: day) }
    if basis.hasEvidence, let quotes = extracted.evidence(unit: unit, types: types) {
      evidence.append(quotes)
    }
    switch unit {
    case .post:
      let entities = extracted.extraction.entities
      addUnit(of: entities, all: entities.indices, day)
    case .paragraph, .sentence:
      for named in extracted.units(unit, types: types) {
        addUnit(of: extracted.extraction.entities, all: named, day)
      }
    }
  }

  /// Adds another table of the same types, unit and basis to this one.
  ///
  /// - Precondition: there is no `obstacle(toMerging:)`.
  /// - Complexity: O(n) on average over many merges, for n entries of the other table.
  public mutating func merge(_ other: CoMentionCounts) {
    let obstacle = obstacle(toMerging: other)
    precondition(obstacle == nil, "the table cannot be merged: \(obstacle ?? "")")
    let map = other.entities.indices.map { index(of: other.entities, at: $0) }
    for (day, count) in other.posts { posts[day, default: 0] += count }
    channels.formUnion(other.channels)
    evidence += other.evidence
    sizes.add(other.sizes) { $0 }
    mentions.add(other.mentions) { UInt64(map[Int($0)]) }
    pairs.add(other.pairs) { ends in
      Pair(map[Int(Pair(ends: ends).first)], map[Int(Pair(ends: ends).second)]).ends
    }
  }

  /// Forgets the posts behind the counts.
  public mutating func removeEvidence() {
    evidence = []
    basis.hasEvidence = false
  }

  /// Counts one unit that names the given ones of a post's entities.
  private mutating func addUnit(
    of entities: [Entity], all named: some Sequence<Int>, _ day: Day?
  ) {
    scratch.removeAll(keepingCapacity: true)
    var size = UnitSize()
    for position in named {
      let type = entities[position].type
      guard isCounted[type] > 0 else { continue }
      size.add(type)
      scratch.append(index(of: entities, at: position))
    }
    let low = CountTable.low(day: day, size: size)
    sizes.add(ends: 0, low: low)
    for position in scratch.indices {
      let first = scratch[position]
      mentions.add(ends: UInt64(first), low: low)
      for other in scratch.indices.dropFirst(position + 1) {
        pairs.add(ends: Pair(first, scratch[other]).ends, low: low)
      }
    }
  }

  /// The number of one of some entities in this table.
  ///
  /// Takes the list and not the entity, whose names would be copied for nothing.
  @inline(__always)
  private mutating func index(of all: [Entity], at position: Int) -> UInt32 {
    if let number = held[all[position].shared], entities[Int(number)].type == all[position].type {
      return number
    }
    guard let number = numbers.number(of: all[position].id, in: entities) else {
      append(all[position])
      return UInt32(entities.count - 1)
    }
    if !CoMentionCounts.areEqual(all, position, entities, Int(number)) {
      choose(all[position], at: Int(number))
    }
    return number
  }

  private mutating func append(_ entity: Entity) {
    held[entity.shared] = UInt32(entities.count)
    entities.append(entity)
    numbers.appended(to: entities)
  }

  /// Takes the names of another entity of the same id, if they come before those known.
  private mutating func choose(_ entity: Entity, at index: Int) {
    guard entity.precedesAsName(entities[index]) else { return }
    held[entities[index].shared] = nil
    held[entity.shared] = UInt32(index)
    entities[index] = entity
  }

  /// Whether two entities of one id are equal: part by part, so that none is copied.
  @inline(__always)
  private static func areEqual(
    _ some: [Entity], _ one: Int, _ others: [Entity], _ other: Int
  ) -> Bool {
    some[one].type == others[other].type
      && some[one].name.english == others[other].name.english
      && some[one].name.russian == others[other].name.russian
      && some[one].short.english == others[other].short.english
      && some[one].short.russian == others[other].short.russian
  }
}

/// Two entities by their indices in a table, the smaller first.
struct Pair: Hashable, Sendable {
  let first: UInt32
  let second: UInt32

  init(_ one: UInt32, _ other: UInt32) {
    first = min(one, other)
    second = max(one, other)
  }

  init(ends: UInt64) {
    first = UInt32(truncatingIfNeeded: ends >> 32)
    second = UInt32(truncatingIfNeeded: ends)
  }

  /// Both indices in one number, which orders pairs by the first and then the second.
  var ends: UInt64 { UInt64(first) << 32 | UInt64(second) }
}
