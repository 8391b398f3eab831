import Testing

@testable import ComentionEntities

@Suite("Letters of words")
struct LettersTests {
  private static func length(_ text: [UInt8], at index: Int) -> Int {
    Letters.length(in: text.span, at: index)
  }

  private static func precedes(_ index: Int, _ text: [UInt8]) -> Bool {
    Letters.precedes(index, in: text.span)
  }

  @Test(
    "have the length of their character, everything else has none",
    arguments: [
      ("a", 1), ("Z", 1), ("0", 1), ("9", 1), ("é", 2), ("ß", 2), ("Я", 2), ("ё", 2), ("Қ", 2),
      ("ґ", 2), ("ї", 2), ("ў", 2), ("א", 2), ("ش", 2), ("\u{301}", 2), ("中", 3), ("ქ", 3),
      ("ह", 3), ("한", 3), (" ", 0), ("_", 0), ("-", 0), ("#", 0), ("@", 0), ("'", 0), ("/", 0),
      ("\n", 0), ("\u{0}", 0), ("\u{A0}", 0), ("«", 0), ("»", 0), ("\u{AD}", 0), ("—", 0), ("–", 0),
      ("“", 0), ("’", 0), ("…", 0), ("\u{2011}", 0), ("\u{200B}", 0), ("→", 0), ("€", 0), ("№", 0),
      ("😀", 0), ("🇷", 0), ("\u{E000}", 0), ("\u{FE0F}", 0), ("\u{FFFD}", 0),
    ])
  func length(text: String, expected: Int) {
    let bytes = Array(text.utf8)
    #expect(LettersTests.length(bytes, at: 0) == expected)
    #expect(LettersTests.precedes(bytes.count, bytes) == (expected > 0))
  }

  @Test("have no length at the end of the text, and no more than is left of it")
  func edges() {
    #expect(LettersTests.length([], at: 0) == 0)
    #expect(LettersTests.length([0x61], at: 1) == 0)
    #expect(LettersTests.length([0xD0], at: 0) == 1)
    #expect(LettersTests.length([0xE4, 0xB8], at: 0) == 2)
    #expect(!LettersTests.precedes(0, [0x61]))
    #expect(!LettersTests.precedes(3, [0x80, 0x80, 0x80]))
  }

  @Test(
    "go on to the end of the word",
    arguments: [
      ("Минск.", "Минск"), ("COVID19-", "COVID19"), ("Ho Chi", "Ho"), ("snake_case", "snake"),
      ("Өзбекстан", "Өзбекстан"), ("Zürich\u{A0}1", "Zürich"), ("’s", ""), ("", ""),
    ])
  func wordEnd(text: String, word: String) {
    let bytes = Array(text.utf8)
    let end = Letters.wordEnd(in: bytes.span, from: 0)
    #expect(end == word.utf8.count)
  }
}
