/// Flag emoji: two regional indicator symbols that spell a country code.
enum Flag {
  /// The number of bytes of one flag.
  static let length = 8

  /// The code of the flag at `index`, or nothing if no whole flag stands there.
  static func read(in text: Span<UInt8>, at index: Int) -> UInt16? {
    guard let first = indicator(in: text, at: index),
      let second = indicator(in: text, at: index + 4)
    else { return nil }
    return first << 8 | second
  }

  /// The code of a flag from its two capital letters.
  static func code(_ letters: String) -> UInt16? {
    let letters = Array(letters.utf8)
    guard letters.count == 2, letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    return UInt16(letters[0]) << 8 | UInt16(letters[1])
  }

  private static func indicator(in text: Span<UInt8>, at index: Int) -> UInt16? {
    guard index + 3 < text.count, text[index] == 0xF0, text[index + 1] == 0x9F,
      text[index + 2] == 0x87, (0xA6...0xBF).contains(text[index + 3])
    else { return nil }
    return UInt16(text[index + 3] - 0xA6) + 0x41
  }
}
