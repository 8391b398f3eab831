import Testing

@testable import ComentionEntities

@Suite("A flag")
struct FlagTests {
  @Test(
    "is two regional indicators",
    arguments: [
      ("🇷🇺", "RU"), ("🇧🇾!", "BY"), ("🇺🇳", "UN"), ("🇦🇿", "AZ"), ("🇷", nil), ("🇷 🇺", nil),
      ("🇷a", nil), ("😀", nil), ("🏴", nil), ("RU", nil), ("", nil), ("🆎🇷🇺", nil),
    ] as [(String, String?)])
  func reads(text: String, code: String?) {
    let bytes = Array(text.utf8)
    let flag = Flag.read(in: bytes.span, at: 0)
    #expect(flag == code.flatMap { Flag.code($0) })
  }

  @Test("has a code of two capital letters", arguments: ["", "R", "RUS", "ru", "Р", "R1", "РУ"])
  func refuses(letters: String) {
    #expect(Flag.code(letters) == nil)
  }

  @Test("that is cut is no flag")
  func cut() {
    let bytes = Array("🇷🇺".utf8)
    for count in 0..<bytes.count {
      let part = Array(bytes.prefix(count))
      let flag = Flag.read(in: part.span, at: 0)
      #expect(flag == nil)
    }
  }
}
