/// Makes valid UTF-8 of any bytes.
enum UTF8Repair {
  /// The bytes with U+FFFD in place of everything that is no UTF-8; nothing if they are valid.
  ///
  /// The number of replacements is added to `repairs`.
  static func repaired(_ bytes: Span<UInt8>, repairs: inout Int) -> [UInt8]? {
    if (try? UTF8Span(validating: bytes)) != nil { return nil }
    let original = Array(copying: bytes)
    let text = Array(String(decoding: original, as: UTF8.self).utf8)
    repairs += replacements(in: text) - replacements(in: original)
    return text
  }

  /// Makes the bytes valid in place.
  static func repair(_ bytes: inout [UInt8], repairs: inout Int) {
    if let text = repaired(bytes.span, repairs: &repairs) { bytes = text }
  }

  private static func replacements(in bytes: [UInt8]) -> Int {
    guard bytes.count >= 3 else { return 0 }
    return (0...(bytes.count - 3)).count {
      bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBF && bytes[$0 + 2] == 0xBD
    }
  }
}

extension Array where Element == UInt8 {
  /// The bytes of a span as an array of their own.
  init(copying bytes: Span<UInt8>) {
    self.init()
    append(copying: bytes)
  }

  /// Adds the bytes of a span.
  mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { bytes in unsafe append(contentsOf: bytes) }
  }
}
