public import ComentionEntities
public import ComentionPosts

/// The health of an input: what was read and how, what was passed over and why, and which names were
/// seen but linked to nothing.
public struct DoctorReport: Sendable {
  /// A name that was linked to nothing, with how often that happened.
  public struct LooseName: Sendable, Equatable {
    /// The name as it stands in the posts.
    public var text: String
    /// Why it was left.
    public var reason: UnresolvedName.Reason
    /// The ids of the entities it may mean.
    public var candidates: [EntityID]
    /// The number of places where it stands.
    public var count: Int
  }

  /// What became of each source.
  public let sources: [SourceReport]
  /// The files in folders that hold no posts.
  public let passedOver: [PostInputs.PassedOver]
  /// The number of different stories, reposts and near-copies taken together.
  public let stories: Int
  /// The number of posts that name at least one entity.
  public let postsWithEntities: Int
  /// The number of different entities of each type.
  public let entityCounts: [EntityType: Int]
  /// The names that were linked to nothing, the most frequent first.
  public let looseNames: [LooseName]

  /// The number of posts of all sources.
  public var posts: Int { sources.reduce(0) { $0 + $1.posts } }
}

/// Gathers what a doctor's report needs while posts go by.
public struct DoctorCollector: Sendable {
  private var postsWithEntities = 0
  private var entities: [EntityID: EntityType] = [:]
  private var grouper = StoryGrouper()
  private var loose: [LooseKey: DoctorReport.LooseName] = [:]

  private struct LooseKey: Hashable {
    var text: [UInt8]
    var reason: UnresolvedName.Reason
  }

  /// Makes an empty collector.
  public init() {}

  /// Takes a post into account.
  public mutating func add(_ extracted: ExtractedPost) {
    let extraction = extracted.extraction
    grouper.add(extracted.post.text)
    if !extraction.entities.isEmpty { postsWithEntities += 1 }
    for entity in extraction.entities { entities[entity.id] = entity.type }
    for name in extraction.unresolved {
      let text = Array(extracted.post.text[name.range])
      let key = LooseKey(text: text, reason: name.reason)
      loose[
        key,
        default: DoctorReport.LooseName(
          text: String(decoding: text, as: UTF8.self), reason: name.reason,
          candidates: name.candidates.map(\.id), count: 0)
      ].count += 1
    }
  }

  /// The report, with what the reading of the sources said.
  ///
  /// - Parameters:
  ///   - sources: what became of each source.
  ///   - passedOver: the files in folders that hold no posts.
  public func report(
    sources: [SourceReport], passedOver: [PostInputs.PassedOver]
  ) -> DoctorReport {
    var counts: [EntityType: Int] = [:]
    for type in entities.values { counts[type, default: 0] += 1 }
    let names = loose.values.sorted {
      (-$0.count, $0.text, $0.reason.rawValue) < (-$1.count, $1.text, $1.reason.rawValue)
    }
    return DoctorReport(
      sources: sources, passedOver: passedOver, stories: Set(grouper.stories()).count,
      postsWithEntities: postsWithEntities, entityCounts: counts, looseNames: names)
  }
}
