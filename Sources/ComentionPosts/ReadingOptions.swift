/// How inputs are read.
public struct ReadingOptions: Sendable, Equatable {
  /// The format to read every input as; nothing to detect it by content, file by file.
  public var format: PostFormat?
  /// The columns of tables that hold the parts of a post, where their names do not say so.
  public var columns: [PostField: String]
  /// Whether posts that were met before are passed over and counted (see ``DuplicateFilter``).
  ///
  /// Posts without an id of their own are compared only if they were copied from a page: in other
  /// formats, equal lines are separate posts.
  public var skipsDuplicates: Bool
  /// The time zone whose days the posts have, and in which dates without an offset are local.
  public var timeZone: PostTimeZone
  /// The greatest number of bytes taken from a file at once.
  public var chunkSize: Int
  /// The greatest number of bytes that one message, line or post may have; longer ones are passed
  /// over and counted, so that a broken file cannot fill the memory.
  public var longestItem: Int

  /// Makes options.
  ///
  /// - Parameters:
  ///   - format: the format to read every input as; nothing to detect it.
  ///   - columns: the names of columns of tables, for those that are not found by themselves.
  ///   - skipsDuplicates: whether posts that were met before are passed over.
  ///   - timeZone: the time zone whose days the posts have.
  ///   - chunkSize: the bytes taken from a file at once, at least 1.
  ///   - longestItem: the bytes that one item may have, at least 1.
  public init(
    format: PostFormat? = nil, columns: [PostField: String] = [:],
    skipsDuplicates: Bool = true, timeZone: PostTimeZone = .utc, chunkSize: Int = 1 << 18,
    longestItem: Int = 1 << 24
  ) {
    precondition(chunkSize >= 1 && longestItem >= 1, "sizes are at least one byte")
    self.format = format
    self.columns = columns
    self.skipsDuplicates = skipsDuplicates
    self.timeZone = timeZone
    self.chunkSize = chunkSize
    self.longestItem = longestItem
  }
}
