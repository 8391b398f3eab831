/// Why a page could not be made.
public struct ReportError: Error, Sendable, CustomStringConvertible {
  /// What is wrong and what can be done about it.
  public let message: String

  /// The message.
  public var description: String { message }
}
