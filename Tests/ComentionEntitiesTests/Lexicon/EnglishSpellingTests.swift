import Testing

@testable import ComentionEntities

@Suite("English spellings")
struct EnglishSpellingTests {
  @Test(
    "of a name are the British and the American one, the given one first",
    arguments: [
      ("Minsk", ["Minsk"]),
      ("World Health Organization", ["World Health Organization", "World Health Organisation"]),
      ("World Health Organisation", ["World Health Organisation", "World Health Organization"]),
      ("the organization", ["the organization", "the organisation"]),
      ("Carter Center", ["Carter Center", "Carter Centre"]),
      ("Ministry of Defence", ["Ministry of Defence", "Ministry of Defense"]),
      ("Labour", ["Labour", "Labor"]), ("Laboratory", ["Laboratory"]),
      ("Programme", ["Programme", "Program"]),
      ("World Food Program", ["World Food Program", "World Food Programme"]),
      ("Programmer", ["Programmer"]), ("Central Bank", ["Central Bank"]),
      ("Defenceless", ["Defenceless"]),
      ("Organizations", ["Organizations", "Organisations"]), ("Belabor", ["Belabor"]),
      ("security centre", ["security centre", "security center"]),
    ])
  func variants(name: String, expected: [String]) {
    #expect(EnglishSpelling.variants(of: name) == expected)
  }

  @Test("multiply if a name has several such words, each once")
  func multiply() {
    let variants = EnglishSpelling.variants(of: "Defence Organisation Centre")
    #expect(variants.count == 8)
    #expect(Set(variants).count == 8)
    #expect(variants.contains("Defense Organization Center"))
  }
}
