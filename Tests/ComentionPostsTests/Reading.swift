@testable import ComentionPosts

/// What a reader made of some bytes.
struct Reading {
  let posts: [Post]
  let report: SourceReport

  /// Feeds a reader pieces of a given size, as a file would be read.
  init(
    _ bytes: [UInt8], as format: PostFormat, chunkSize: Int = 1 << 16, longestItem: Int = 1 << 20,
    columns: [PostField: String] = [:], timeZone: PostTimeZone = .utc
  ) {
    let pieces = stride(from: 0, to: bytes.count, by: chunkSize).map {
      Array(bytes[$0..<min(bytes.count, $0 + chunkSize)])
    }
    self.init(
      pieces, as: format, longestItem: longestItem, columns: columns, timeZone: timeZone)
  }

  /// Feeds a reader some pieces.
  init(
    _ pieces: [[UInt8]], as format: PostFormat, longestItem: Int = 1 << 20,
    columns: [PostField: String] = [:], timeZone: PostTimeZone = .utc
  ) {
    let reader = format.makeReader(
      source: "in",
      options: ReadingOptions(columns: columns, timeZone: timeZone, longestItem: longestItem))
    var output = ReaderOutput(report: SourceReport(source: "in", format: format, evidence: "test"))
    var posts: [Post] = []
    for piece in pieces {
      reader.read(piece.span, into: &output)
      while let post = output.pull() { posts.append(post) }
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
