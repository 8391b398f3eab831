/// Web addresses, e-mail addresses and @handles: text that names nothing by itself.
enum LinkText {
  /// Whether a stretch of text lies inside an address or handle.
  ///
  /// - Complexity: O(length of the blank-free stretch before it), at most 400 bytes.
  static func contains(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    if isFollowedByDomain(range.upperBound, in: text) { return true }
    if range.lowerBound == 0 || isBreak(text[range.lowerBound - 1]) { return false }
    let start = stretchStart(before: range.lowerBound, in: text)
    for index in start..<range.lowerBound {
      switch text[index] {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: ":"):
        if has("//", at: index + 1, in: text) { return true }
      case UInt8(ascii: "."):
        if isDomainEnd(index + 1, in: text, before: range.lowerBound) { return true }
      default: break
      }
    }
    return has("www.", at: start, in: text) && start < range.lowerBound
  }

  /// Where the stretch that ends at `end` begins: after a blank, bracket, quotation mark or emoji.
  private static func stretchStart(before end: Int, in text: Span<UInt8>) -> Int {
    var start = end
    while start > 0, end - start < 400 {
      let byte = text[start - 1]
      if byte < 0x80 {
        if isBreak(byte) { break }
        start -= 1
      } else {
        guard Letters.precedes(start, in: text) else { break }
        start -= 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
      }
    }
    return start
  }

  /// Whether a domain follows, as in "lenta.ru" and "россия.рф", or a host as in "press@un.org".
  private static func isFollowedByDomain(_ end: Int, in text: Span<UInt8>) -> Bool {
    guard end + 1 < text.count else { return false }
    switch text[end] {
    case UInt8(ascii: "@"): return isSmallLatin(text[end + 1])
    case UInt8(ascii: "."):
      if has("рф", at: end + 1, in: text) { return Letters.length(in: text, at: end + 5) == 0 }
      return end + 2 < text.count && isSmallLatin(text[end + 1]) && isSmallLatin(text[end + 2])
    default: return false
    }
  }

  /// Whether two small Latin letters or more stand at `index`, and then what follows a host's name.
  private static func isDomainEnd(_ index: Int, in text: Span<UInt8>, before end: Int) -> Bool {
    var after = index
    while after < end, isSmallLatin(text[after]) { after += 1 }
    guard after >= index + 2, after < end else { return false }
    return text[after] == UInt8(ascii: "/") || text[after] == UInt8(ascii: "#")
      || text[after] == UInt8(ascii: "?")
  }

  private static func isSmallLatin(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte)
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, 0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D: true
    default: false
    }
  }

  private static func has(_ part: StaticString, at start: Int, in text: Span<UInt8>) -> Bool {
    guard start + part.utf8CodeUnitCount <= text.count else { return false }
    return part.withUTF8Buffer { part in
      part.indices.allSatisfy { unsafe text[start + $0] == part[$0] }
    }
  }
}
