/// Something in a source that is not as its format promises.
public struct SourceProblem: Sendable, Equatable {
  /// How much is lost.
  public enum Kind: Sendable, Equatable {
    /// One item was passed over or read in part; everything after it was read.
    case item
    /// The source could not be read from here on; every complete post before it was delivered.
    case broken
  }

  /// How much is lost.
  public var kind: Kind
  /// Where the problem was found.
  public var position: SourcePosition
  /// What is wrong and what to do, in lower case and without a full stop.
  public var message: String

  /// Makes a problem.
  public init(kind: Kind, position: SourcePosition, message: String) {
    self.kind = kind
    self.position = position
    self.message = message
  }
}

extension SourceProblem: CustomStringConvertible {
  /// The position and the message in one line.
  public var description: String { "\(position): \(message)" }
}
