/// Upper and lower case of the scripts that names come in: Latin with diacritics and Cyrillic.
///
/// Works on code points, so that text never has to become a `String`. Cyrillic `ё` is levelled to `е`.
enum LetterCase {
  /// The lower-case form of a code point; `ё` becomes `е`.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    if scalar >= 0x400, scalar < 0x530 { return foldedCyrillic(scalar) }
    if scalar < 0x180 { return foldedLatin(scalar) }
    return scalar
  }

  /// Whether a code point is a capital letter.
  @inline(__always)
  static func isUpper(_ scalar: UInt32) -> Bool {
    scalar == 0x401 || (folded(scalar) != scalar && scalar != 0x451)
  }

  /// Whether a code point is a small letter of a script that has capitals.
  @inline(__always)
  static func isLower(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x61 < 26 }
    if scalar == 0xDF || scalar == 0x451 { return true }
    return scalar < 0x530 && upper(scalar) != scalar
  }

  /// The capital form of a code point, or the code point itself.
  static func upper(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE, 0x430...0x44F: scalar - 0x20
    case 0x450...0x45F: scalar - 0x50
    case 0xFF: 0x178
    case 0x131: 0x49
    case 0x4CF: 0x4C0
    case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar & ~1
    case 0x139...0x148, 0x179...0x17E, 0x4C1...0x4CE:
      scalar & 1 == 0 ? scalar - 1 : scalar
    default: scalar
    }
  }

  private static func foldedCyrillic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x401, 0x451: 0x435
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x4C1...0x4CE: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x4C0: 0x4CF
    default: scalar
    }
  }

  private static func foldedLatin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
    case 0x130: 0x69
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x178: 0xFF
    default: scalar
    }
  }
}
