/// A place in a source: the file, and the line or byte where something was found.
public struct SourcePosition: Sendable, Equatable {
  /// The file as the user named it; `-` for standard input.
  public var source: String
  /// The number of the line, from 1, in formats made of lines.
  public var line: Int?
  /// The offset of the byte, from 0.
  public var byte: Int?

  /// Makes a position.
  public init(source: String, line: Int? = nil, byte: Int? = nil) {
    self.source = source
    self.line = line
    self.byte = byte
  }
}

extension SourcePosition: CustomStringConvertible {
  /// The source and, where known, the line or else the byte: `posts.jsonl: line 12`.
  public var description: String {
    let name = source == "-" ? "standard input" : source
    if let line { return "\(name): line \(line)" }
    if let byte { return "\(name): byte \(byte)" }
    return name
  }
}
