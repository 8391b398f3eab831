/// Why a counts file could not be used.
public struct GraphError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, and what to do.
  public var message: String
  /// The line of the file, from 1.
  public var line: Int

  /// Makes an error.
  public init(message: String, line: Int) {
    self.message = message
    self.line = line
  }

  /// The line and the message.
  public var description: String { "line \(line): \(message)" }
}
