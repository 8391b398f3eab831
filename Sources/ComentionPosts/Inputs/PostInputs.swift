/// The sources behind the arguments of a command: files, folders, patterns and standard input.
///
/// Sources are sorted by path and each file occurs once, so that neither the order of the arguments
/// nor naming a file twice changes a result.
///
/// ```swift
/// let inputs = try PostInputs(["exports/", "*.jsonl", "-"])
/// inputs.sources.map(\.path)   // ["-", "exports/result.json", "today.jsonl"]
/// ```
public struct PostInputs: Sendable {
  /// A file in a named folder that is not read.
  public struct PassedOver: Sendable, Equatable {
    /// The path of the file.
    public let path: String
    /// Why it is not read, as part of a sentence.
    public let reason: String
  }

  /// The files to read, sorted by path; never empty.
  public let sources: [PostSource]
  /// The files in folders that are not read, sorted by path.
  public let passedOver: [PassedOver]
  /// How the sources are read.
  public let options: ReadingOptions

  /// Resolves the arguments of a command.
  ///
  /// * `-` is standard input.
  /// * A folder stands for all files in it, at any depth, that are in a format we read; the others
  ///   are listed in ``passedOver``. Names that begin with a dot are ignored.
  /// * An argument that is no file but holds `*`, `?` or `[` is a pattern.
  /// * Everything else is a file, whose format is looked at when it is read.
  ///
  /// - Parameters:
  ///   - arguments: the inputs as the user wrote them, at least one.
  ///   - options: how the sources are read.
  /// - Throws: a ``PostsError`` for an argument that leads to no file, a folder without a file of
  ///   posts, or something that may not be read.
  public init(_ arguments: [String], options: ReadingOptions = ReadingOptions())
    throws(PostsError)
  {
    var resolver = InputResolver(options: options)
    for argument in arguments { try resolver.add(argument) }
    sources = resolver.sources
    passedOver = resolver.passedOver
    self.options = options
  }
}
