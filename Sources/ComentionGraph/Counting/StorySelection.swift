public import ComentionEntities
internal import ComentionPosts

/// Whether reposts and near-copies count.
public enum CountBy: String, CaseIterable, Sendable {
  /// Every post counts.
  case posts
  /// A story counts once: one text with all its reposts, forwards and near-copies.
  case stories
  /// A story counts once in each channel that has it.
  case channels
}

/// Chooses the posts that count when stories count, not posts.
///
/// Of each story, or of each story in each channel, the earliest post counts; undated posts come
/// last, and among equals the first in the input. What is a story is decided by `StoryGrouper`.
public struct StorySelection: Sendable {
  private let countBy: CountBy
  private var grouper = StoryGrouper()
  private var posts: [ExtractedPost] = []

  /// Makes an empty selection.
  public init(countBy: CountBy) {
    self.countBy = countBy
  }

  /// Adds the next post; it is kept in memory until the choice is made.
  public mutating func add(_ post: ExtractedPost) {
    if countBy != .posts { grouper.add(post.post.text) }
    posts.append(post)
  }

  /// The posts that count, in the order in which they were added.
  ///
  /// - Complexity: O(n log n) for n posts.
  public func chosen() -> [ExtractedPost] {
    guard countBy != .posts else { return posts }
    var first: [Key: Int] = [:]
    for (index, story) in grouper.stories().enumerated() {
      let channel = countBy == .channels ? posts[index].post.channel ?? "" : ""
      let key = Key(story: story, channel: channel)
      if let other = first[key], !isEarlier(index, other) { continue }
      first[key] = index
    }
    return first.values.sorted().map { posts[$0] }
  }

  private func isEarlier(_ one: Int, _ other: Int) -> Bool {
    guard let date = posts[one].post.date else { return false }
    guard let otherDate = posts[other].post.date else { return true }
    return date < otherDate
  }

  private struct Key: Hashable {
    var story: Int
    var channel: String
  }
}
