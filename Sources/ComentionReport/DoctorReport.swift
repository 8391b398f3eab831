public import ComentionEntities
public import ComentionPosts

/// The health of an input: what was read and how, what was passed over and why, what is missing, and
/// which names were seen but linked to nothing.
public struct DoctorReport: Sendable {
  /// One source, with what its posts are.
  public struct Source: Sendable {
    /// What became of the source.
    public let reading: SourceReport
    /// The number of different stories among its posts, reposts and near-copies taken together.
    public internal(set) var stories = 0
    /// The number of posts in each language.
    public internal(set) var languages: [DoctorLanguage: Int] = [:]
  }

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
  public let sources: [Source]
  /// The files in folders that hold no posts.
  public let passedOver: [PostInputs.PassedOver]
  /// The time zone whose days the posts have.
  public let timeZone: String
  /// The number of different stories, reposts and near-copies taken together.
  public let stories: Int
  /// The number of posts that name at least one entity.
  public let postsWithEntities: Int
  /// The number of different entities of each type.
  public let entityCounts: [EntityType: Int]
  /// The names that were linked to nothing, the most frequent first.
  public let looseNames: [LooseName]

  /// The number of posts of all sources.
  public var posts: Int { sources.reduce(0) { $0 + $1.reading.posts } }

  /// The number of posts of all sources in each language.
  public var languages: [DoctorLanguage: Int] {
    sources.reduce(into: [:]) { $0.merge($1.languages, uniquingKeysWith: +) }
  }

  /// The messages of each channel in all sources together, in the order in which channels occur.
  ///
  /// What one source lacks another may hold. Channels without a name are taken for different ones.
  public var channels: [DoctorChannel] {
    var channels: [DoctorChannel] = []
    var indices: [String: Int] = [:]
    for channel in sources.flatMap(\.reading.channels) {
      if let name = channel.name, let index = indices[name] {
        channels[index].add(channel.numbers)
      } else {
        if let name = channel.name { indices[name] = channels.count }
        channels.append(DoctorChannel(channel))
      }
    }
    return channels
  }
}
