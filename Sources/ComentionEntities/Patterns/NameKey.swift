/// A key that is being made of the small letters of a name: parts joined by single hyphens, with one
/// spelling of each sound ("ye" and "yo" are "e", "x" is "ks") and of the ending of adjectives.
struct NameKey {
  private var bytes: [UInt8] = []
  /// Where the part begins that is being made.
  private var start = 0
  /// Whether the last letter was a "y", which an "e" or "o" may take in.
  private var endsInY = false

  /// Makes an empty key with room for so many bytes.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Adds a small ASCII letter or digit.
  mutating func append(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "e") where endsInY, UInt8(ascii: "o") where endsInY:
      bytes[bytes.count - 1] = UInt8(ascii: "e")
    case UInt8(ascii: "x"):
      bytes.append(UInt8(ascii: "k"))
      bytes.append(UInt8(ascii: "s"))
    default: bytes.append(letter)
    }
    endsInY = letter == UInt8(ascii: "y")
  }

  /// Ends a part; an empty part is none.
  mutating func endPart() {
    levelEnding()
    endsInY = false
    guard bytes.count > start else { return }
    bytes.append(UInt8(ascii: "-"))
    start = bytes.count
  }

  /// The key of all that was added.
  consuming func finished() -> String {
    levelEnding()
    if start > 0, start == bytes.count { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Gives the endings of adjectives, "iy", "yi", "ii" and "yy", one spelling.
  private mutating func levelEnding() {
    guard bytes.count >= start + 2, isVowel(bytes[bytes.count - 1]),
      isVowel(bytes[bytes.count - 2])
    else { return }
    bytes.removeLast(2)
    bytes.append(UInt8(ascii: "y"))
  }

  private func isVowel(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y")
  }
}
