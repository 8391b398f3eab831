import ComentionEntities
import ComentionGraph
import ComentionPosts

/// Posts and entities for tests, made from numbers.
enum Sample {
  /// The entity with a number; every third is a person, every third a place if `mixed`.
  static func entity(_ number: Int, mixed: Bool = false) -> Entity {
    let types: [EntityType] = [.organisation, .person, .place]
    return Entity(
      id: EntityID(rawValue: "e\(number)"), type: mixed ? types[number % 3] : .organisation,
      name: LocalizedText(english: "Entity \(number)", russian: "Объект \(number)"))
  }

  /// A post that names the entities with the given numbers, on a day counted from 2024-01-01.
  static func post(
    _ entities: [Int], day: Int? = 0, channel: String? = nil, mixed: Bool = false
  ) -> ExtractedPost {
    var extraction = Extraction()
    extraction.entities = entities.map { entity($0, mixed: mixed) }
    let post = Post(
      id: "p", source: "s", channel: channel, date: day.map { Sample.day($0) }, text: [])
    return ExtractedPost(post: post, extraction: extraction)
  }

  /// The day with the given distance from 2024-01-01.
  static func day(_ offset: Int) -> Day { Day(rawValue: Int32(19_723 + offset)) }

  /// Random posts: sizes from 0 to 6, entities with falling frequency, some posts without a date.
  static func posts(
    _ number: Int, entities: Int = 30, days: Int = 50, mixed: Bool = false, seed: UInt64
  ) -> [ExtractedPost] {
    var random = Random(seed: seed)
    return (0..<number).map { _ in
      var named: [Int] = []
      for _ in 0..<random.number(below: 7) {
        let entity = min(random.number(below: entities), random.number(below: entities))
        if !named.contains(entity) { named.append(entity) }
      }
      let day = random.number(below: 12) == 0 ? nil : random.number(below: days)
      return post(
        named, day: day, channel: "channel \(random.number(below: 4))", mixed: mixed)
    }
  }

  /// The table of some posts, counted one after the other.
  static func counts(
    _ posts: some Sequence<ExtractedPost>, types: Set<EntityType> = Set(EntityType.allCases)
  ) -> CoMentionCounts {
    var counts = CoMentionCounts(types: types)
    for post in posts { counts.add(post) }
    return counts
  }
}

/// A fixed sequence of numbers: SplitMix64 of Steele, Lea and Flood, 2014.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A whole number from 0 up to `bound`.
  mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
