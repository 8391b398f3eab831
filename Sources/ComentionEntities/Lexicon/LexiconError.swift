/// Why a lexicon could not be read: what is wrong, where, and what to do.
public struct LexiconError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The line, from 1, if known.
  public var line: Int?
  /// What is wrong and what to do about it.
  public var message: String

  /// Makes an error.
  public init(file: String, line: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `FILE:LINE: MESSAGE`.
  public var description: String {
    "\(file):\(line.map { "\($0):" } ?? "") \(message)"
  }
}
