/// Web addresses, e-mail addresses and @handles: text that names nothing by itself.
enum LinkText {
  /// Whether a stretch of text lies inside an address or handle.
  ///
  /// - Complexity: O(length of the blank-free stretch around it), at most 400 bytes each way.
  static func contains(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    if isDomain(range, in: text) { return true }
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 400, !isBreak(text[start - 1]) { start -= 1 }
    guard start < range.lowerBound else { return false }
    if text[start] == UInt8(ascii: "@") { return true }
    for index in start..<range.lowerBound {
      if text[index] == UInt8(ascii: "@") { return true }
      if isColonSlashSlash(text, index) { return true }
    }
    return begins(text, start, with: "www.") || begins(text, start, with: "t.me/")
  }

  /// Whether a dot and small Latin letters follow, as in "lenta.ru", or an @ as in "press@un.org".
  private static func isDomain(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let end = range.upperBound
    guard end + 2 < text.count else { return false }
    if text[end] == UInt8(ascii: "@") { return isSmallLatin(text[end + 1]) }
    guard text[end] == UInt8(ascii: "."), isSmallLatin(text[end + 1]), isSmallLatin(text[end + 2])
    else { return false }
    return true
  }

  private static func isSmallLatin(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte)
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D: true
    default: false
    }
  }

  private static func isColonSlashSlash(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index] == UInt8(ascii: ":")
      && text[index + 1] == UInt8(ascii: "/") && text[index + 2] == UInt8(ascii: "/")
  }

  private static func begins(
    _ text: Span<UInt8>, _ start: Int, with prefix: StaticString
  ) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= text.count else { return false }
    var index = start
    for byte in prefix.description.utf8 {
      if text[index] != byte { return false }
      index += 1
    }
    return true
  }
}
