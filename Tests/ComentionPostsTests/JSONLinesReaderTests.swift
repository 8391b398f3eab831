@testable import ComentionPosts
import Testing

@Suite struct JSONLinesReaderTests {
  @Test("only the text is required, and other members are read where they are known")
  func members() {
    let reading = Reading(
      #"""
      {"text": "alone"}
      {"id": 7, "date": "2024-05-20", "channel": "Desk", "text": "b", "forwarded_from": "Other", "url": "https://example.org/7", "extra": [1, {"text": "no"}]}

      {"id": "x-1", "date": 1716206400, "text": ["c", {"type": "bold", "text": "d"}], "channel": null}
      {"date": "2024-05-20T23:30:00-03:00", "message": "e"}
      """#, as: .jsonLines)
    #expect(reading.texts == ["alone", "b", "cd", "e"])
    #expect(reading.posts.map(\.id) == ["in#1", "7", "x-1", "in#5"])
    #expect(
      reading.posts.map { $0.date?.description } == [nil, "2024-05-20", "2024-05-20", "2024-05-21"])
    #expect(reading.posts.map(\.channel) == [nil, "Desk", nil, nil])
    #expect(reading.posts[1].forwardedFrom == "Other")
    #expect(reading.posts[1].link == "https://example.org/7")
  }

  @Test("a line that is no post is passed over and reported with its number")
  func damaged() {
    let reading = Reading(
      "{\"text\":\"a\"}\n{\"text\":\"b\"\r\n[1]\nnot json\n{\"id\":1}\n{\"text\":\"\"}\n{\"text\":\"c\"}",
      as: .jsonLines)
    #expect(reading.texts == ["a", "c"])
    #expect(reading.skipped(.damaged) == 3)
    #expect(reading.skipped(.noText) == 2)
    #expect(reading.report.problems.map(\.position.line) == [2, 3, 4])
    #expect(!reading.report.isBroken)
  }

  @Test("without a date the text is asked, a date that cannot be read is reported")
  func dates() {
    let reading = Reading(
      "{\"text\":\"📍 Minsk, June 20, 2023\"}\n{\"text\":\"x\",\"date\":\"soon\"}", as: .jsonLines)
    #expect(reading.posts.map(\.dateOrigin) == [.text, nil])
    #expect(reading.report.problems.map(\.position.line) == [2])
  }

  @Test("problems beyond the twentieth are counted only")
  func manyProblems() {
    let reading = Reading(String(repeating: "{]\n", count: 50), as: .jsonLines)
    #expect(reading.report.problems.count == SourceReport.mostProblems)
    #expect(reading.report.problemCount == 50)
  }
}
