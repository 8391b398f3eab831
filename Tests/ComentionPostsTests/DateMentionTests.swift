@testable import ComentionPosts
import Testing

@Suite struct DateMentionTests {
  @Test(
    "a full date in a text is found, of a span its first day",
    arguments: [
      ("June 20, 2023", "2023-06-20"),
      ("June 20 2023", "2023-06-20"),
      ("Jun. 20, 2023", "2023-06-20"),
      ("JUNE 20TH, 2023", nil),
      ("June 20th, 2023", "2023-06-20"),
      ("June 20-22, 2023", "2023-06-20"),
      ("June 20–22, 2023", "2023-06-20"),
      ("June 20 and 21, 2023", "2023-06-20"),
      ("June 28 – July 2, 2023", "2023-06-28"),
      ("20 June 2023", "2023-06-20"),
      ("20 June, 2023", "2023-06-20"),
      ("20-22 June 2023", "2023-06-20"),
      ("20 to 22 June 2023", "2023-06-20"),
      ("the 20th of June 2023", "2023-06-20"),
      ("1st of March 2024", "2024-03-01"),
      ("28 June – 2 July 2023", "2023-06-28"),
      ("30 December 2024 – 2 January 2025", "2024-12-30"),
      ("20 июня 2023 года", "2023-06-20"),
      ("20 июня 2023\u{A0}г.", "2023-06-20"),
      ("27–29 мая 2025 года", "2025-05-27"),
      ("27 и 28 мая 2025 года", "2025-05-27"),
      ("с 27 по 29 мая 2025 года", "2025-05-27"),
      ("28 июня — 2 июля 2023 года", "2023-06-28"),
      ("3 Марта 2024", "2024-03-03"),
      ("20.06.2023", "2023-06-20"),
      ("5.6.2023", "2023-06-05"),
      ("2023-06-20", "2023-06-20"),
    ])
  func found(text: String, day: String?) {
    let bytes = Array("Text, \(text): more".utf8)
    #expect(DateMention.all(in: bytes).first?.day.description == day)
    #expect(DateMention.all(in: Array(text.utf8)).first?.day.description == day)
  }

  @Test(
    "what lacks a day, a month or a year is no date",
    arguments: [
      "June 20", "June 2023", "20 июня", "июнь 2023", "in 2023", "20.06", "20.06.23", "1.2.3",
      "June 31, 2023", "31.02.2023", "12.13.2023", "version 20.06.20231", "may 2023 20",
      "20/06/2023",
      "10, 2023 June",
    ])
  func notFound(text: String) {
    #expect(DateMention.all(in: Array(text.utf8)).isEmpty)
  }

  @Test("the range covers the whole expression")
  func range() throws {
    let text = Array("On May 27-29, 2025, and 1.6.2025".utf8)
    let ranges = DateMention.all(in: text).map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(ranges == ["May 27-29, 2025", "1.6.2025"])
  }

  @Test("any bytes are read without a crash")
  func anyBytes() {
    var generator = SeededGenerator(seed: 11)
    let alphabet = Array("June20, .-–июня 2023 of\n".utf8) + [0x80, 0xD0, 0xE2, 0xF0, 0xFF, 0x00]
    for _ in 0..<2000 {
      let length = Int.random(in: 0..<24, using: &generator)
      let bytes = (0..<length).compactMap { _ in alphabet.randomElement(using: &generator) }
      let mentions = DateMention.all(in: bytes)
      #expect(mentions.allSatisfy { $0.range.upperBound <= bytes.count })
      _ = TextDate.day(of: bytes)
    }
  }
}
