@testable import ComentionPosts
import Testing

@Suite struct CaptureLineTests {
  private func kind(_ line: String) -> CaptureLine { CaptureLine(Array(line.utf8)) }

  @Test(
    "reactions and views are a footer",
    arguments: [
      "👍1", "12👍1", "👍62👏2", "👏21", "1👍1", "❤️ 1.2K", "👍 62 👏 2", "🔥3🤡1", "❤\u{200D}🔥5",
      "37.2K views", "1 view", "37.2K views10:20", "37.2K viewsEdith, edited  10:20",
      "214.4K\u{A0}views", "5 просмотров", "1,2M views", "🫥2🦜1",
    ])
  func footer(line: String) {
    #expect(kind(line) == .footer)
  }

  @Test(
    "what the author wrote is text",
    arguments: [
      "1️⃣", "🇷🇺🇧🇾", "🔹", "👍", "Call 112", "📞112", "1. The root causes", "3 views of the summit",
      "🎂 2025", "2024: results", "***", "<...>", "🇷🇺1", "10:20 the meeting began", "12 photos of it",
      "Subscribers of the paper", "forwarded from here",
    ])
  func text(line: String) {
    #expect(kind(line) == .text(Array(line.utf8)))
  }

  @Test(
    "forward lines name their source, in English and in Russian",
    arguments: [
      ("Forwarded from Example Desk 🇺🇳", "Example Desk 🇺🇳"),
      ("Forwarded from\u{A0}Example", "Example"),
      ("Переслано из Пример", "Пример"),
      ("Переслано от Ивана", "Ивана"),
    ])
  func forwards(line: String, source: String) {
    #expect(kind(line) == .forwarded(from: source))
  }

  @Test(
    "the counters of a header are known",
    arguments: [
      "7K subscribers", "2.95K subscribers", "1 subscriber", "2 950 подписчиков", "12 members",
    ])
  func subscribers(line: String) {
    #expect(kind(line) == .subscribers)
  }

  @Test("numbers and times are loose", arguments: ["2", "37.2K", "10:20", "0:45", "edited 10:20"])
  func loose(line: String) {
    #expect(kind(line) == .loose)
  }

  @Test(
    "phrases of the page are taken out of the text",
    arguments: [
      ("Media is too big", CaptureLine.blank),
      ("VIEW IN TELEGRAM", .blank),
      ("Please open Telegram to view this postVIEW IN TELEGRAM", .blank),
      ("Media is too bigVIEW IN TELEGRAM🎙 Statement", .text(Array("🎙 Statement".utf8))),
      ("The text.VIEW IN TELEGRAM", .text(Array("The text.".utf8))),
      ("OneMedia is too big VIEW IN TELEGRAMTwo", .text(Array("One\nTwo".utf8))),
    ])
  func phrases(line: String, expected: CaptureLine) {
    #expect(kind(line) == expected)
  }
}
