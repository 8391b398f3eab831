import Testing

@testable import ComentionEntities

@Suite("Addresses and handles")
struct LinkTextTests {
  private static func contains(_ text: String, _ word: String) throws -> Bool {
    let range = try #require(text.firstRange(of: word))
    let start = text[..<range.lowerBound].utf8.count
    let bytes = Array(text.utf8)
    return LinkText.contains(start..<start + word.utf8.count, in: bytes.span)
  }

  @Test(
    "name nothing",
    arguments: [
      ("https://mid.ru/Lavrov", "Lavrov"), ("http://x.org/a/CSTO?b=1", "CSTO"),
      ("see https://en.wikipedia.org/wiki/Minsk_Agreements", "Minsk"), ("www.UN.org", "UN"),
      ("UN.org", "UN"), ("lenta.ru", "lenta"), ("(t.me/Minsk)", "Minsk"), ("@SCO", "SCO"),
      ("@MID_Russia", "Russia"), ("press@UN.org", "UN"), ("Lavrov@mid.ru", "Lavrov"),
      ("mid.ru/Lavrov", "Lavrov"), ("odkb-csto.org/news/Minsk", "Minsk"), ("россия.рф", "россия"),
      ("(@CSTO)", "CSTO"), ("«@CSTO»", "CSTO"), ("https://x.org/#CSTO", "CSTO"),
      ("tg://resolve?domain=CSTO", "CSTO"), ("www.xn--x/CSTO", "CSTO"),
    ])
  func inside(text: String, word: String) throws {
    #expect(try LinkTextTests.contains(text, word))
  }

  @Test(
    "end where the text goes on",
    arguments: [
      ("https://mid.ru Lavrov", "Lavrov"), ("https://mid.ru\nLavrov", "Lavrov"),
      ("https://mid.ru/\u{A0}Lavrov", "Lavrov"), ("@mid «Lavrov»", "Lavrov"),
      ("@mid,\u{A0}«Lavrov", "Lavrov"), ("[https://x.org](Minsk)", "Minsk"),
      ("Minsk. Then", "Minsk"), ("Minsk.", "Minsk"), ("Минск.В городе", "Минск"),
      ("Russia/CSTO", "CSTO"), ("and/or/CIS", "CIS"), ("1.5/CIS", "CIS"), ("U.S./China", "China"),
      ("Minsk.A", "Minsk"), ("UN@", "UN"), ("Минск.рфб", "Минск"), ("UN: //", "UN"),
    ])
  func outside(text: String, word: String) throws {
    #expect(try !LinkTextTests.contains(text, word))
  }
}
