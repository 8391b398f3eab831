/// Why a drawing could not be made.
public struct RenderError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong and what to do about it.
  public let message: String
  /// What the library underneath said; empty if it said nothing.
  public let cause: String

  /// Makes an error.
  public init(message: String, cause: String = "") {
    self.message = message
    self.cause = cause
  }

  /// The message, followed by the cause if there is one.
  public var description: String {
    cause.isEmpty ? message : "\(message): \(cause)"
  }
}
