@testable import ComentionPosts
import Testing

/// Inputs cut and pieced together in every possible way.
@Suite struct CutTests {
  static let samples: [(PostFormat, String)] = [
    (.telegramJSON, TelegramJSONReaderTests.export),
    (
      .jsonLines,
      "{\"id\":1,\"text\":\"a \\\"quoted\\\" text\"}\r\n\n{\"text\":\"Ünïcödé 🇷🇺\",\"date\":\"2024-05-20\"}\n"
        + "{\"text\":broken}\n{\"id\":3,\"text\":\"last\"}"
    ),
    (
      .capture,
      """
      Example Embassy
      7K subscribers
      Download Telegram
      Forwarded from Desk 🇺🇳
      Ministers met.
      📍 Minsk, June 20, 2023
      👍1
      Own post VIEW IN TELEGRAM
      37.2K views
      Другой канал
      2K подписчиков
      Скачать Telegram
      Переслано из Третьего
      Пост, напечатанный один раз.
      """
    ),
  ]

  @Test("any size of the pieces gives the same posts and the same report", arguments: samples)
  func pieces(format: PostFormat, text: String) {
    let bytes = Array(text.utf8)
    let whole = Reading(bytes, as: format)
    #expect(whole.posts.count >= 3)
    for size in 1...bytes.count {
      let reading = Reading(bytes, as: format, chunkSize: size)
      #expect(reading.posts == whole.posts, "pieces of \(size) bytes")
      #expect(reading.report == whole.report, "pieces of \(size) bytes")
    }
  }

  @Test("an input cut at any byte gives every complete post before the cut", arguments: samples)
  func cuts(format: PostFormat, text: String) {
    let bytes = Array(text.utf8)
    let whole = Reading(bytes, as: format)
    for cut in 0...bytes.count {
      let reading = Reading(Array(bytes[..<cut]), as: format)
      // Text without a mark at its end cannot say that it is complete: the last post may be cut.
      let certain = format == .capture ? reading.posts.dropLast() : reading.posts[...]
      #expect(certain.elementsEqual(whole.posts.prefix(certain.count)), "cut at byte \(cut)")
      let complete = Self.completePosts(before: cut, of: bytes, format)
      #expect(reading.posts.starts(with: whole.posts.prefix(complete)), "cut at byte \(cut)")
      if format == .telegramJSON, cut < bytes.count {
        let position = reading.report.problems.last?.position.byte
        #expect(reading.report.isBroken && position ?? .max <= cut, "cut at byte \(cut)")
      }
    }
  }

  /// How many posts of a sample end before a byte, by the marks that stand behind them.
  private static func completePosts(before cut: Int, of bytes: [UInt8], _ format: PostFormat) -> Int
  {
    let text = String(decoding: bytes[..<cut], as: UTF8.self)
    let marks =
      switch format {
      case .telegramJSON: ["not used\"}]}", "\"👍\"}]}", "\"Notes\"}"]
      case .jsonLines: ["text\"}\r", "-20\"}\n", "last\"}"]
      case .capture: ["👍1\n", "37.2K views\n"]
      }
    return marks.count { text.contains($0) }
  }

  @Test("any bytes changed at any place crash no reader", arguments: samples)
  func changes(format: PostFormat, text: String) {
    var generator = SeededGenerator(seed: 42)
    let bytes = Array(text.utf8)
    let signs = Array("\"\\{}[],:\n\r\0 x0".utf8) + [0xFF, 0xE2, 0xC2, 0x80]
    for _ in 0..<400 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<changed.count, using: &generator)
        changed[place] = signs.randomElement(using: &generator) ?? 0
      }
      let reading = Reading(changed, as: format, chunkSize: 37)
      #expect(reading.posts.count == reading.report.posts)
    }
  }
}
