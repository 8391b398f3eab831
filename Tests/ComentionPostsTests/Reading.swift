@testable import ComentionPosts

/// What a reader made of some bytes.
struct Reading {
  let posts: [Post]
  let report: SourceReport

  /// Feeds a reader pieces of a given size, as a file would be read.
  init(
    _ bytes: [UInt8], as format: PostFormat, chunkSize: Int = 1 << 16, longestItem: Int = 1 << 20,
    columns: [PostField: String] = [:]
  ) {
    let reader = format.makeReader(
      source: "in", options: ReadingOptions(columns: columns, longestItem: longestItem))
    var output = ReaderOutput(report: SourceReport(source: "in", format: format, evidence: "test"))
    var posts: [Post] = []
    var index = 0
    while index < bytes.count {
      let end = min(bytes.count, index + chunkSize)
      reader.read(bytes.span.extracting(index..<end), into: &output)
      while let post = output.pull() { posts.append(post) }
      index = end
    }
    reader.finish(into: &output)
    while let post = output.pull() { posts.append(post) }
    self.posts = posts
    report = output.report
  }

  init(
    _ text: String, as format: PostFormat, longestItem: Int = 1 << 20,
    columns: [PostField: String] = [:]
  ) {
    self.init(Array(text.utf8), as: format, longestItem: longestItem, columns: columns)
  }

  /// The texts of the posts.
  var texts: [String] { posts.map { String(decoding: $0.text, as: UTF8.self) } }

  /// The number of items skipped for a reason.
  func skipped(_ reason: SkipReason) -> Int {
    report.skipped.first { $0.reason == reason }?.count ?? 0
  }
}
