/// What one item of a source turned out to be.
struct ReadItem {
  /// A post, or why there is none.
  enum Content {
    /// A post.
    case post(Post)
    /// No usable post, and why.
    case skip(SkipReason)
  }

  var content: Content
  /// The number of the message in its channel, if it has one.
  var number: Int64?
  /// The channel that numbers the message, as far as it is known.
  var channel: String?
  /// Whether a date was given that could not be read.
  var hasUnreadableDate = false

  static func skip(
    _ reason: SkipReason, number: Int64? = nil, channel: String? = nil
  ) -> ReadItem {
    ReadItem(content: .skip(reason), number: number, channel: channel)
  }

  static func post(_ post: Post, number: Int64?) -> ReadItem {
    ReadItem(content: .post(post), number: number, channel: post.channel)
  }
}
