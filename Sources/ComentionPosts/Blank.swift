/// White space in UTF-8 text.
enum Blank {
  /// Whether the bytes hold nothing but white space and invisible signs.
  static func isBlank(_ bytes: some Collection<UInt8>) -> Bool {
    trimmed(bytes).isEmpty
  }

  /// The bytes without white space and invisible signs (zero-width spaces, byte order marks) at
  /// both ends.
  static func trimmed<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
    var rest = bytes[...]
    while let length = leadingBlank(rest) { rest = rest.dropFirst(length) }
    while let length = trailingBlank(rest) { rest = rest.prefix(rest.count - length) }
    return rest
  }

  private static func leadingBlank(_ bytes: some Collection<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if isASCIIBlank(first) { return 1 }
    return wide.first { bytes.starts(with: $0) }?.count
  }

  private static func trailingBlank(_ bytes: some Collection<UInt8>) -> Int? {
    guard let last = bytes.suffix(1).first else { return nil }
    if isASCIIBlank(last) { return 1 }
    return wide.first { bytes.suffix($0.count).elementsEqual($0) }?.count
  }

  private static func isASCIIBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0
  }

  /// No-break space, zero-width signs, direction marks, narrow no-break space, byte order mark.
  private static let wide: [[UInt8]] = [
    "\u{A0}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202F}", "\u{2060}",
    "\u{FEFF}", "\u{3000}",
  ].map { Array($0.utf8) }
}

extension Span where Element == UInt8 {
  /// Whether the bytes hold nothing but ASCII white space and NUL.
  var isBlank: Bool {
    var index = 0
    while index < count {
      guard self[index] <= 0x20 else { return false }
      index += 1
    }
    return true
  }
}
