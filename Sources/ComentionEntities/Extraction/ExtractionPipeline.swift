public import ComentionPosts

/// Runs an extractor over a stream of posts on several cores and gives the results in input order.
///
/// Only a few batches are in memory at a time, whatever the size of the input; the number of jobs
/// changes nothing but the time.
public struct ExtractionPipeline: Sendable {
  /// The extractor.
  public let extractor: Extractor
  /// The number of batches worked on at once, at least 1.
  public let jobs: Int

  /// Makes a pipeline.
  ///
  /// - Precondition: `jobs` is positive.
  public init(extractor: Extractor, jobs: Int) {
    precondition(jobs >= 1, "a pipeline needs at least one job")
    self.extractor = extractor
    self.jobs = jobs
  }

  /// Extracts every post.
  ///
  /// - Parameters:
  ///   - next: gives the next post, or nothing at the end.
  ///   - each: takes the results one after the other, in the order of the posts.
  /// - Throws: what `next` or `each` throws; posts before the error have been handed out.
  ///   `CancellationError` if the task is cancelled.
  public func run(
    next: () throws -> Post?, each: (ExtractedPost) throws -> Void
  ) async throws {
    guard jobs > 1 else {
      while let post = try next() {
        try Task.checkCancellation()
        try each(ExtractedPost(post: post, extraction: extractor.extract(post)))
      }
      return
    }
    try await withThrowingTaskGroup(of: (Int, [ExtractedPost]).self) { group in
      var finished: [Int: [ExtractedPost]] = [:]
      var started = 0
      var handedOut = 0
      var failure: (any Error)?
      var isAtEnd = false
      while true {
        try Task.checkCancellation()
        while !isAtEnd, started - handedOut < jobs * 2 {
          let batch = ExtractionPipeline.batch(next, failure: &failure)
          isAtEnd = batch.isEmpty || failure != nil
          guard !batch.isEmpty else { break }
          let (index, extractor) = (started, extractor)
          started += 1
          group.addTask {
            (index, batch.map { ExtractedPost(post: $0, extraction: extractor.extract($0)) })
          }
        }
        guard handedOut < started, let (index, posts) = try await group.next() else { break }
        finished[index] = posts
        while let posts = finished.removeValue(forKey: handedOut) {
          for post in posts { try each(post) }
          handedOut += 1
        }
      }
      if let failure { throw failure }
    }
  }

  /// The next posts, about 256 KiB of text; keeps an error for later, so that the posts before it
  /// are not lost.
  private static func batch(_ next: () throws -> Post?, failure: inout (any Error)?) -> [Post] {
    var posts: [Post] = []
    var bytes = 0
    do {
      while bytes < 256 * 1024, let post = try next() {
        bytes += post.text.count + 64
        posts.append(post)
      }
    } catch {
      failure = error
    }
    return posts
  }
}
