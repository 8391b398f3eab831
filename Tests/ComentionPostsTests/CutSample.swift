import Testing

@testable import ComentionPosts

/// An input to cut, and the marks behind which its posts are complete.
struct CutSample: CustomTestStringConvertible {
  let format: PostFormat
  let text: String
  /// For each post, in order, a text that occurs once and stands at its end.
  let marks: [String]

  var bytes: [UInt8] { Array(text.utf8) }
  var testDescription: String { format.rawValue }

  /// How many posts are complete before a byte.
  func completePosts(before cut: Int) -> Int {
    let before = String(decoding: bytes[..<cut], as: UTF8.self)
    return marks.prefix { before.contains($0) }.count
  }

  static let all = [
    CutSample(
      format: .telegramJSON, text: TelegramJSONDocumentTests.export,
      marks: ["not used\"}]}", "\"👍\"}]}", "\"Notes\"}"]),
    CutSample(
      format: .jsonLines,
      text: "{\"id\":1,\"text\":\"a \\\"quoted\\\" text\"}\r\n\n"
        + "{\"text\":\"Ünïcödé 🇷🇺\",\"date\":\"2024-05-20\"}\n{\"text\":broken}\n"
        + "{\"id\":3,\"text\":\"last\"}",
      marks: ["text\"}", "-20\"}", "last\"}"]),
    CutSample(
      format: .capture,
      text: """
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
        """,
      marks: ["👍1\n", "37.2K views\n"]),
    CutSample(
      format: .jsonList,
      text: JSONListDocumentTests.telethon.replacing("]", with: ",{\"text\":\"x\"}]"),
      marks: ["null}}", "Somebody\"}}", "\"x\"}"]),
    CutSample(
      format: .tgDataset, text: TGDatasetDocumentTests.dataset,
      marks: ["false}", "77}", "\"Three\"}"]),
    CutSample(
      format: .table,
      text: CSVReaderTests.table + "10,2025-11-03,\"Third, Ünïcödé\",4,5,6\n",
      marks: ["72643,206,\r", "Last__ one,1,2,3\n", "4,5,6\n"]),
    CutSample(
      format: .telegramHTML, text: TelegramHTMLPageTests.page,
      marks: ["<!-- 1 -->", "<!-- 2 -->", "<!-- 3 -->"]),
    CutSample(
      format: .telegramWeb, text: TelegramWebPageTests.page,
      marks: ["<!-- 1 -->", "<!-- 2 -->", "<!-- 3 -->"]),
  ]
}
