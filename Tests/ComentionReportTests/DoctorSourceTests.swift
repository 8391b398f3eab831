import ComentionEntities
import ComentionPosts
import Foundation
import Testing

@testable import ComentionReport

@Suite("Sources in the doctor's report")
struct DoctorSourceTests {
  /// The report about some files, whose entities do not matter.
  private func report(
    _ files: [String: String], timeZone: PostTimeZone = .utc
  ) throws -> DoctorReport {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "comention-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    var stream = PostStream(
      try PostInputs([folder.path], options: ReadingOptions(timeZone: timeZone)))
    var collector = DoctorCollector()
    while let post = try stream.next() {
      collector.add(ExtractedPost(post: post, extraction: Extraction()))
    }
    return collector.report(
      sources: stream.reports, passedOver: stream.passedOver, timeZone: timeZone)
  }

  private static func export(_ ids: [Int]) -> String {
    let messages = ids.map { id in
      #"{"id": \#(id), "type": "message", "date_unixtime": "1728166200", "#
        + #""text": "Talks \#(id) of the \#(id) day in \#(id) Geneva"}"#
    }
    return #"{"name": "Desk", "type": "public_channel", "id": 15, "messages": ["#
      + messages.joined(separator: ",") + "]}"
  }

  @Test("gaps in the numbers are counted, the largest named, and filled by other sources")
  func gaps() throws {
    let report = try report([
      "a.json": Self.export([1, 2, 5, 6, 10, 30, 32]), "b.json": Self.export([11, 12, 29]),
    ])
    let text = DoctorText.terminal(report)
    #expect(
      text.contains(
        "ids           1 to 32, 25 missing in 4 gaps, the largest: 11-29 (19), 7-9 (3), 3-4 (2)"))
    #expect(text.contains("ids           11 to 29, 16 missing in one gap: 13-28 (16)"))
    #expect(
      text.contains(
        "ids           Desk: 1 to 32, 22 missing in 4 gaps, the largest: 13-28 (16), 7-9 (3), 3-4 (2)"
      ))
  }

  @Test("a source without gaps says so, and one whose numbers are no numbering too")
  func noGaps() throws {
    let whole = DoctorText.terminal(try report(["a.json": Self.export([3, 4, 5])]))
    #expect(whole.contains("ids           3 to 5, none missing"))
    let sparse = DoctorText.terminal(
      try report(["a.json": Self.export([3, 4_000_000, 9_000_000])]))
    #expect(sparse.contains("3 to 9000000, too far apart to be the numbers of one channel"))
  }

  @Test("each source has its languages and stories")
  func languages() throws {
    let report = try report([
      "a.json": Self.export([1, 2, 3]),
      "b.jsonl": "{\"text\":\"Сегодня в Женеве прошла встреча\"}\n{\"text\":\"👍\"}\n"
        + "{\"text\":\"Die Minister und der Gast\"}\n",
    ])
    #expect(
      report.sources.map(\.languages) == [[.english: 3], [.russian: 1, .none: 1, .other: 1]])
    #expect(report.sources.map(\.stories) == [3, 3])
    let text = DoctorText.terminal(report)
    #expect(text.contains("languages     100% English\n"))
    #expect(text.contains("languages     33% Russian, 33% other languages, 33% without words"))
    #expect(
      text.contains("languages     50% English, 17% Russian, 17% other languages, 17% without"))
  }

  @Test("what was mended is told, and the zone of the days")
  func repairs() throws {
    let zone = try #require(PostTimeZone(offset: "+03:00"))
    let text = DoctorText.terminal(
      try report(["a.jsonl": "{\"text\":\"one\"}\n{\"text\":\"t\u{1}o\"}\n"], timeZone: zone))
    #expect(text.contains("encoding      UTF-8, 1 place that was no text mended"))
    #expect(text.contains("days          in +03:00"))
    let clean = DoctorText.terminal(try report(["a.jsonl": "{\"text\":\"one\"}\n"]))
    #expect(clean.contains("encoding      UTF-8, nothing to mend"))
    #expect(clean.contains("days          in UTC"))
  }

  @Test("the JSON holds the same figures")
  func json() throws {
    let report = try report([
      "x/messages.html": Self.page(1), "x/messages2.html": Self.page(4),
    ])
    let object = try JSONSerialization.jsonObject(with: Data(DoctorText.json(report).utf8))
    let all = try #require(object as? [String: Any])
    #expect(all["timeZone"] as? String == "UTC")
    #expect(all["languages"] as? [String: Int] == ["en": 2, "ru": 0, "other": 0, "none": 0])
    let sources = try #require(all["sources"] as? [[String: Any]])
    #expect(sources.count == 1)
    #expect((sources[0]["files"] as? [String])?.count == 2)
    #expect(sources[0]["encoding"] as? String == "UTF-8")
    #expect(sources[0]["repairs"] as? Int == 0)
    let channels = try #require(sources[0]["channels"] as? [[String: Any]])
    #expect(channels[0]["channel"] as? String == "Desk")
    #expect(channels[0]["firstID"] as? Int == 1 && channels[0]["lastID"] as? Int == 4)
    #expect(channels[0]["messages"] as? Int == 2 && channels[0]["missing"] as? Int == 2)
    #expect(channels[0]["largestGaps"] as? [[Int]] == [[2, 3]])
    #expect(DoctorText.terminal(report).contains("files         2 pages of one export"))
  }

  private static func page(_ number: Int) -> String {
    """
    <html><div class="page_header"><div class="text bold">Desk</div></div><div class="page_body \
    chat_page"><div class="history"><div class="message default" id="message\(number)"><div \
    class="body"><div class="text">The talks of the day in Geneva \(number)</div></div></div></div></div></html>
    """
  }
}
