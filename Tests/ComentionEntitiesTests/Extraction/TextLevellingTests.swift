import Testing

@testable import ComentionEntities

@Suite("Levelling of text")
struct TextLevellingTests {
  @Test(
    "leaves out what is invisible or stands on letters, and composes yo and short i",
    arguments: [
      ("", ""), ("Минск", "Минск"), ("Ла\u{301}вров", "Лавров"), ("Лавров\u{301}", "Лавров"),
      ("и\u{306}ога", "йога"), ("И\u{306}ога", "Йога"), ("е\u{308}лка", "ёлка"),
      ("Е\u{308}лка", "Ёлка"), ("Казах\u{AD}стан", "Казахстан"), ("\u{FEFF}Минск", "Минск"),
      ("Ми\u{200D}нск\u{200E}", "Минск"), ("a\u{306}", "a"), ("\u{301}", ""),
      ("CSTO\u{200B}SCO", "CSTO SCO"), ("и\u{301}\u{306}", "й"), ("🇷🇺\u{FE0F} №5", "🇷🇺\u{FE0F} №5"),
    ])
  func levels(original: String, expected: String) {
    let levelling = TextLevelling(Array(original.utf8))
    #expect(String(decoding: levelling.text, as: UTF8.self) == expected)
  }

  @Test(
    "gives back the stretch that a word stood in, with the marks on its last letter",
    arguments: [
      ("\u{FEFF}в Ла\u{301}врове.", "Лаврове", "Ла\u{301}врове"),
      ("в Ми\u{AD}н\u{AD}ск\u{AD} и", "Минск", "Ми\u{AD}н\u{AD}ск"),
      ("г. Чуи\u{306}", "Чуй", "Чуи\u{306}"), ("г. Чуи\u{306}.", "Чуй", "Чуи\u{306}"),
      ("Кото\u{301}", "Кото", "Кото\u{301}"), ("CSTO\u{200B} x", "CSTO", "CSTO"),
      ("\u{200B}CSTO\u{200D}", "CSTO", "CSTO"), ("и\u{306}и\u{306}я", "йя", "и\u{306}я"),
    ])
  func goesBack(original: String, word: String, expected: String) throws {
    let levelling = TextLevelling(Array(original.utf8))
    let text = String(decoding: levelling.text, as: UTF8.self)
    let range = try #require(text.unicodeScalars.firstRange(of: word.unicodeScalars))
    let start = text[..<range.lowerBound].utf8.count
    let bytes = Array(original.utf8)
    let stretch = levelling.original(of: start..<start + word.utf8.count)
    #expect(Array(bytes[stretch]) == Array(expected.utf8))
  }

  @Test(
    "changes no text without such characters, and gives back equal ranges", arguments: UInt64(1)...3
  )
  func keepsOthers(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let characters = ["a", "Я", "ё", "й", " ", "—", "中", "🇷🇺", "№", "\u{A0}", "\n"]
    for _ in 0..<50 {
      let text = Array((0..<20).map { _ in random.pick(characters) }.joined().utf8)
      let levelling = TextLevelling(text)
      #expect(levelling.text == text, "seed \(seed)")
      for start in text.indices {
        #expect(levelling.original(of: start..<start + 1) == start..<start + 1, "seed \(seed)")
      }
    }
  }
}
