import Testing

@testable import ComentionPosts

@Suite struct CSVReaderTests {
  static let table = """
    id,date,text,views,forwards,replies\r
    7,2025-11-01T18:03:23+00:00,"The **Na**me, ""quoted"" and [a label](https://example.org/x)\r
    \r
    Second line",72643,206,\r
    8,2025-11-01T23:30:00-03:00,,1,2,3
    9,2025-11-02T00:00:00+00:00,__Last__ one,1,2,3

    """

  @Test("a table of a Telethon script gives its posts without markdown")
  func telethon() {
    let reading = Reading(Self.table, as: .table)
    #expect(
      reading.texts == [
        "The Name, \"quoted\" and a label\r\n\r\nSecond line", "Last one",
      ])
    #expect(reading.posts.map(\.id) == ["in/7", "in/9"])
    #expect(reading.posts.map(\.channel) == ["in", "in"])
    #expect(reading.posts.map { $0.date?.description } == ["2025-11-01", "2025-11-02"])
    #expect(reading.skipped(.noText) == 1)
  }

  @Test(
    "commas, semicolons, tabs and bars separate fields, columns stand in any order",
    arguments: [",", ";", "\t", "|"])
  func delimiters(sign: String) {
    let lines = ["Message,channel_name,MSG_ID,date", "\"a;b|c,d\",Desk,5,1716206400"]
    let text = [
      lines[0].replacing(",", with: sign),
      "\"a;b|c,d\"" + lines[1].dropFirst(9).replacing(",", with: sign),
    ]
    let reading = Reading(text.joined(separator: "\n"), as: .table)
    #expect(reading.texts == ["a;b|c,d"])
    #expect(reading.posts.map(\.id) == ["desk/5"])
    #expect(reading.posts.map { $0.date?.description } == ["2024-05-20"])
  }

  @Test("tables of 4CAT and telegram-tracker are known by their columns")
  func presets() {
    let cat = Reading(
      "id,chat,body,timestamp,unix_timestamp,author_forwarded_from_name\n"
        + "desk-12,desk,Words,2024-05-21 00:30:00,1716247800,Other\n", as: .table)
    #expect(cat.posts.map(\.id) == ["desk-12"])
    #expect(cat.posts.map { $0.date?.description } == ["2024-05-20"])
    #expect(cat.posts.map(\.forwardedFrom) == ["Other"])
    let tracker = Reading(
      "channel_name,msg_id,message,cleaned_message,date,msg_link\n"
        + "desk,3,,Clean words,2024-12-13 15:55:43+00:00,https://t.me/desk/3\n", as: .table)
    #expect(tracker.texts == ["Clean words"])
    #expect(tracker.posts.map(\.link) == ["https://t.me/desk/3"])
  }

  @Test("columns with other names can be named, and must be")
  func chosen() {
    let text = "nr,words,when\n1,Hello there,2024-05-20\n"
    let reading = Reading(text, as: .table, columns: [.text: "words", .date: "WHEN", .id: "nr"])
    #expect(reading.texts == ["Hello there"])
    #expect(reading.posts.map { $0.date?.description } == ["2024-05-20"])
    let lost = Reading(text, as: .table)
    #expect(lost.posts.isEmpty && lost.report.isBroken)
    #expect(lost.report.problems.first?.message.contains("nr, words, when") == true)
  }

  @Test("a quotation without end, and a record cut in two, are reported and not delivered")
  func cut() {
    let quotation = Reading("id,text\n1,one\n2,\"two\n3,three\n", as: .table)
    #expect(quotation.texts == ["one"])
    #expect(quotation.report.isBroken)
    let record = Reading("id,text,date\n1,one,2024-05-20\n2,tw", as: .table)
    #expect(record.texts == ["one"])
    #expect(record.report.isBroken)
    let long = Reading(
      "id,text\n1,one\n2,\"" + String(repeating: "x", count: 5000), as: .table, longestItem: 1000)
    #expect(long.texts == ["one"])
    #expect(long.report.problems.count == 1)
  }
}
