/// The marks that turn the direction of reading, by which a name could change how its surroundings look.
enum TurningMarks {
  /// Whether a scalar is one of Unicode's bidirectional controls (UAX #9): U+061C, U+200E, U+200F,
  /// U+202A-U+202E, U+2066-U+2069.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text without them.
  static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains(where: contains) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !contains(scalar) { result.append(scalar) }
    return String(result)
  }
}
