public import ComentionPosts

/// A post with what was found in it.
public struct ExtractedPost: Sendable, Equatable {
  /// The post.
  public var post: Post
  /// What was found in its text.
  public var extraction: Extraction

  /// Makes an extracted post.
  public init(post: Post, extraction: Extraction) {
    self.post = post
    self.extraction = extraction
  }
}
