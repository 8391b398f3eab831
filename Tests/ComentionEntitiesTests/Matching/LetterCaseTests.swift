import Testing

@testable import ComentionEntities

@Suite("Upper and lower case")
struct LetterCaseTests {
  /// Latin letters to U+017F and Cyrillic ones that have one capital and one small form.
  private static let pairs: [(upper: UInt32, lower: UInt32)] = {
    let scalars = Array(0x41...0x17F) + Array(0x400...0x52F)
    return scalars.compactMap { value -> (upper: UInt32, lower: UInt32)? in
      guard let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard lower.count == 1, let first = lower.first, first != scalar,
        first.properties.uppercaseMapping == String(Character(scalar))
      else { return nil }
      return (scalar.value, first.value)
    }
  }()

  @Test("agrees with Unicode for Latin and Cyrillic letters")
  func agreesWithUnicode() {
    #expect(LetterCaseTests.pairs.count > 250)
    for (upper, lower) in LetterCaseTests.pairs {
      let name = String(upper, radix: 16)
      #expect(LetterCase.isUpper(upper) && !LetterCase.isLower(upper), "U+\(name)")
      #expect(LetterCase.isLower(lower) && !LetterCase.isUpper(lower), "U+\(name)")
      #expect(LetterCase.upper(lower) == upper && LetterCase.upper(upper) == upper, "U+\(name)")
      #expect(LetterCase.folded(upper) == LetterCase.folded(lower), "U+\(name)")
      guard lower != 0x451 else { continue }
      #expect(LetterCase.folded(lower) == lower, "U+\(name)")
    }
  }

  @Test("takes yo for ye, and the dotted capital I for i")
  func levels() {
    for letter in "еёЕЁ".unicodeScalars { #expect(LetterCase.folded(letter.value) == 0x435) }
    for letter in "iIİ".unicodeScalars { #expect(LetterCase.folded(letter.value) == 0x69) }
    #expect(LetterCase.isUpper(0x130) && !LetterCase.isLower(0x130))
    #expect(LetterCase.isLower(0x131) && LetterCase.upper(0x131) == 0x49)
  }

  @Test(
    "leaves digits, signs and letters without case alone",
    arguments: Array("09-_ №א中ـ«".unicodeScalars))
  func leavesOthers(scalar: Unicode.Scalar) {
    #expect(LetterCase.folded(scalar.value) == scalar.value)
    #expect(LetterCase.upper(scalar.value) == scalar.value)
    #expect(!LetterCase.isUpper(scalar.value) && !LetterCase.isLower(scalar.value))
  }
}
