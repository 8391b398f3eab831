internal import CWordScan

/// Upper and lower case of the scripts that names come in: Latin with diacritics and Cyrillic.
///
/// Works on code points, so that text never has to become a `String`. Cyrillic `ё` is levelled to `е`.
enum LetterCase {
  /// The lower-case form of a code point; `ё` becomes `е`.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    cnames_folded(scalar)
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
  @inline(__always)
  static func upper(_ scalar: UInt32) -> UInt32 {
    cnames_upper(scalar)
  }
}
