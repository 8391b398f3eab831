@testable public import ComentionPosts

/// What must hold for any bytes that a reader is given.
public enum ReaderFuzzing {
  /// Reads bytes as formats, whole and in pieces, and ends the program where the two differ or a post
  /// is not what a post is.
  ///
  /// The first byte says how long the pieces are.
  public static func run(_ input: UnsafeBufferPointer<UInt8>, as formats: [PostFormat]) {
    guard let first = input.first else { return }
    let bytes = Array(input.dropFirst())
    for format in formats {
      let whole = read(bytes, as: format, pieces: max(1, bytes.count))
      let pieces = read(bytes, as: format, pieces: Int(first) + 1)
      precondition(whole.posts == pieces.posts, "\(format): the pieces change the posts")
      precondition(
        whole.report.skipped == pieces.report.skipped, "\(format): the pieces change the skips")
      precondition(
        whole.report.isBroken == pieces.report.isBroken, "\(format): the pieces change the end")
      for post in whole.posts { check(post) }
      precondition(whole.posts.count == whole.report.posts, "\(format): posts lost")
    }
  }

  /// Looks at bytes as the beginning of a file of any format.
  public static func detect(_ input: UnsafeBufferPointer<UInt8>) {
    _ = PostFormat.detect(Array(input))
  }

  private static func check(_ post: Post) {
    precondition(!Blank.isBlank(post.text), "a post without words")
    precondition((try? UTF8Span(validating: post.text.span)) != nil, "a text that is no UTF-8")
    precondition((post.date == nil) == (post.dateOrigin == nil), "a date from nowhere")
    precondition(!post.id.isEmpty, "a post without an id")
  }

  private static func read(
    _ bytes: [UInt8], as format: PostFormat, pieces size: Int
  ) -> (posts: [Post], report: SourceReport) {
    let reader = format.makeReader(source: "in", options: ReadingOptions(longestItem: 1 << 14))
    var output = ReaderOutput(report: SourceReport(source: "in", format: format, evidence: ""))
    var posts: [Post] = []
    var index = 0
    while index < bytes.count {
      let end = min(bytes.count, index + size)
      reader.read(bytes.span.extracting(index..<end), into: &output)
      while let post = output.pull() { posts.append(post) }
      index = end
    }
    reader.finish(into: &output)
    while let post = output.pull() { posts.append(post) }
    return (posts, output.report)
  }
}
