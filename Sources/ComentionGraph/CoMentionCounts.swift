public import ComentionEntities
public import ComentionPosts

/// How often entities are mentioned, alone and together, on each day: the table that every graph,
/// period and comparison is made from.
///
/// A table holds no texts. Tables of parts of the input add up exactly, in any order and grouping:
/// `merge` is associative and commutative. Half-life, reference day and period are applied afterwards,
/// by `Graph.init(counts:settings:)`, without counting again.
public struct CoMentionCounts: Sendable {
  /// The types of entities that are counted.
  public let types: Set<EntityType>
  /// The entities counted, in the order in which this table met them.
  public private(set) var entities: [Entity] = []
  /// The number of posts of each day; undated posts stand under nothing.
  public private(set) var posts: [Day?: Int] = [:]

  private var indices: [EntityID: Int] = [:]
  private var channels: Set<ChannelDay> = []
  private var mentions: [MentionDay: Int] = [:]
  private var pairs: [PairDay: Int] = [:]

  /// Makes an empty table that counts entities of the given types.
  public init(types: Set<EntityType> = Set(EntityType.allCases)) {
    self.types = types
  }

  /// Counts a post: each of its entities once, and each pair of its entities once.
  ///
  /// - Complexity: O(k²) for k entities in the post.
  public mutating func add(_ extracted: ExtractedPost) {
    let day = extracted.post.date
    posts[day, default: 0] += 1
    if let channel = extracted.post.channel {
      channels.insert(ChannelDay(channel: channel, day: day))
    }
    let named = extracted.extraction.entities.filter { types.contains($0.type) }
    let ordered = named.map { index(of: $0) }.sorted()
    for (position, first) in ordered.enumerated() {
      mentions[MentionDay(entity: first, day: day), default: 0] += 1
      for second in ordered[(position + 1)...] {
        pairs[PairDay(first: first, second: second, day: day), default: 0] += 1
      }
    }
  }

  /// Adds another table of the same types to this one.
  ///
  /// - Precondition: both tables count the same types of entities.
  public mutating func merge(_ other: CoMentionCounts) {
    precondition(types == other.types, "tables that count different types cannot be merged")
    let map = other.entities.map { index(of: $0) }
    for (day, count) in other.posts { posts[day, default: 0] += count }
    channels.formUnion(other.channels)
    for (key, count) in other.mentions {
      mentions[MentionDay(entity: map[key.entity], day: key.day), default: 0] += count
    }
    for (key, count) in other.pairs {
      let ends = (map[key.first], map[key.second])
      let key = PairDay(first: min(ends.0, ends.1), second: max(ends.0, ends.1), day: key.day)
      pairs[key, default: 0] += count
    }
  }

  private mutating func index(of entity: Entity) -> Int {
    if let index = indices[entity.id] { return index }
    entities.append(entity)
    indices[entity.id] = entities.count - 1
    return entities.count - 1
  }
}

extension CoMentionCounts {
  /// The raw count and the weight of something over the days that weigh.
  struct Sum: Equatable {
    var count = 0
    var weight = 0.0
  }

  /// The number of different channels with a post on a day that weighs.
  func channelCount(_ weights: TimeWeights) -> Int {
    Set(channels.lazy.filter { weights[$0.day] != nil }.map(\.channel)).count
  }

  /// The sums of each entity, by index in `entities`; entities without a post that weighs are left out.
  ///
  /// Days are added in calendar order, so that equal tables give equal sums to the last bit.
  func entitySums(_ weights: TimeWeights) -> [Int: Sum] {
    var sums: [Int: Sum] = [:]
    let ordered = mentions.sorted {
      ($0.key.entity, $0.key.sortKey) < ($1.key.entity, $1.key.sortKey)
    }
    for (key, count) in ordered {
      guard let weight = weights[key.day] else { continue }
      sums[key.entity, default: Sum()].add(count, weight)
    }
    return sums
  }

  /// The sums of each pair, by indices in `entities`; pairs without a post that weighs are left out.
  func pairSums(_ weights: TimeWeights) -> [Pair: Sum] {
    var sums: [Pair: Sum] = [:]
    let ordered = pairs.sorted {
      ($0.key.first, $0.key.second, $0.key.sortKey) < ($1.key.first, $1.key.second, $1.key.sortKey)
    }
    for (key, count) in ordered {
      guard let weight = weights[key.day] else { continue }
      sums[Pair(first: key.first, second: key.second), default: Sum()].add(count, weight)
    }
    return sums
  }

  /// Two entities by their indices in `entities`, the smaller first.
  struct Pair: Hashable {
    var first: Int
    var second: Int
  }
}

extension CoMentionCounts.Sum {
  fileprivate mutating func add(_ count: Int, _ weight: Double) {
    self.count += count
    self.weight += Double(count) * weight
  }
}

private struct ChannelDay: Hashable {
  var channel: String
  var day: Day?
}

private struct MentionDay: Hashable {
  var entity: Int
  var day: Day?
  var sortKey: Int32 { day?.rawValue ?? .min }
}

private struct PairDay: Hashable {
  var first: Int
  var second: Int
  var day: Day?
  var sortKey: Int32 { day?.rawValue ?? .min }
}
