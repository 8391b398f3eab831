import Testing

@testable import ComentionEntities

@Suite("Sentences")
struct SentencesTests {
  private static func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Sentences.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "end at closing signs before a new beginning, and at line breaks; the bar marks where",
    arguments: [
      "", "One", "One.", "One.| Two!| Three?", "One\n|Two", "One.\n|\n|Two", "One…| Two",
      "Really?!| Yes.", "«Да».| Нет.", "“Yes.”| No.", "(He left.)| Then.", "He said: \"No.\"| Then",
      "Конец.\u{A0}|Начало", "End. |\t |Next", "Раз.| 🇷🇺 Два", "Раз.| 5 мая", "Раз.| — Два",
      "end. and so on", "Итого 3.5 млн", "v1.2.3 is out", "www.un.org is up", "Ждем… и верим",
      "Mr. Putin met Dr. Smith.| Then", "A. S. Pushkin wrote.| Then", "А. С. Пушкин.| Потом",
      "The U.S. Congress voted.| Then", "г. Минск, ул. Ленина, д. 5.| Потом",
      "в 2024 г. Президент", "5 млн руб. Российские", "Gen. Ivanov.| Col. Petrov.",
      "проф. Иванов и акад. Петров.| Они", "им. Ленина.| Там", "St. Petersburg.| There",
      "В. Путин и С. Лавров.| Они", "См. Приложение", "No. 5 won.| He said no.| Then",
      "1. Россия\n|2. Китай", "В 2024.| Россия", "He came in Sept. Then", "r\r\n|s",
      "Что?| «Да».| И всё", "Привет!!!| Как дела", "Он (см. стр. 5) ушел.| Все.",
    ])
  func ends(marked: String) {
    let expected = marked.split(separator: "|").map { part in
      String(part.trimmed())
    }
    let text = String(marked.filter { $0 != "|" })
    #expect(SentencesTests.sentences(text) == expected.filter { !$0.isEmpty })
  }

  @Test("cover every sign of any text but blanks, in order", arguments: UInt64(1)...4)
  func covers(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let parts = [
      "a", "B", "я", "Ж", ".", ".", "!", "?", "…", " ", " ", "\n", "»", "”", ")", "5", "г",
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0..<40, using: &random)).map { _ in random.pick(parts) }
      let sentences = SentencesTests.sentences(text.joined())
      let letters = sentences.joined().filter { !$0.isWhitespace }
      #expect(letters == text.joined().filter { !$0.isWhitespace }, "seed \(seed)")
      #expect(sentences.allSatisfy { !$0.isEmpty && !$0.contains("\n") }, "seed \(seed)")
    }
  }
}

extension Substring {
  /// The text without blanks around it.
  fileprivate func trimmed() -> Substring {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}
