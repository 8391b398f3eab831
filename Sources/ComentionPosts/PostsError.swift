/// Why an input could not be used: what is wrong, where, and what to do about it.
///
/// Its description is one line for people: `posts.json: byte 4711: the export ends inside a
/// message; export it again`.
public struct PostsError: Error, Sendable, Equatable {
  /// The kind of fault, for programs.
  public enum Code: Sendable, Equatable {
    /// There is no such file, or a pattern matches none.
    case missing
    /// The file is there, but the system does not let us read it.
    case unreadable
    /// The input holds no posts in any format we know.
    case notPosts
    /// The input is of a known format, and damaged.
    case damaged
  }

  /// The kind of fault.
  public var code: Code
  /// Where it was found.
  public var position: SourcePosition
  /// What is wrong and what to do, in lower case and without a full stop.
  public var message: String
  /// What the system said, if it was the system that refused.
  public var cause: String?

  /// Makes an error.
  public init(code: Code, position: SourcePosition, message: String, cause: String? = nil) {
    self.code = code
    self.position = position
    self.message = message
    self.cause = cause
  }
}

extension PostsError: CustomStringConvertible {
  /// The position, the message and the cause in one line.
  public var description: String {
    let reason = cause.map { " (\($0))" } ?? ""
    return "\(position): \(message)\(reason)"
  }
}
