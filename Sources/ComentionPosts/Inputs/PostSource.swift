/// One file (or standard input) to read posts from.
public struct PostSource: Sendable, Equatable {
  /// The file as the user named it, or its path below the folder that was named; `-` is standard
  /// input.
  public let path: String
  /// Whether the user named the file itself, rather than a folder around it.
  public let isNamed: Bool
}
