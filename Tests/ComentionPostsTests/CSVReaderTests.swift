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

  @Test("tables of 4CAT give canonical ids and links, and the day of a forward's original")
  func presetOf4CAT() {
    let reading = Reading(
      """
      id,thread_id,chat,author,author_is_bot,body,body_markdown,views,timestamp,unix_timestamp,\
      author_forwarded_from_name,unix_timestamp_forwarded_from
      desk-12,desk,desk,,False,Words,**Words**,5,2024-05-21 00:30:00,1716247800,Other,1716000000
      desk-14,desk,desk,,False,,,5,2024-05-21 00:30:00,1716247800,,
      desk-15,desk,desk,,False,More,More,5,2024-05-21 00:30:00,,,
      1500000001-16,x,1500000001,,False,Last,Last,5,2024-05-21 00:30:00,,,

      """, as: .table)
    #expect(reading.texts == ["Words", "More", "Last"])
    #expect(reading.posts.map(\.id) == ["desk/12", "desk/15", "1500000001/16"])
    #expect(
      reading.posts.map(\.link) == ["https://t.me/desk/12", "https://t.me/desk/15", nil])
    #expect(reading.posts.map(\.channel) == ["desk", "desk", "1500000001"])
    #expect(
      reading.posts.map { $0.date?.description } == ["2024-05-20", "2024-05-21", "2024-05-21"])
    #expect(reading.posts.map(\.forwardedFrom) == ["Other", nil, nil])
    #expect(reading.posts.map { $0.forwardedDate?.description } == ["2024-05-18", nil, nil])
    #expect(reading.report.channels.map(\.numbers.gaps) == [[13...13], []])
  }

  @Test("tables of telegram-tracker give the clean text and the link of the post, not one in it")
  func presetOfTracker() {
    let reading = Reading(
      """
      signature,channel_id,channel_name,msg_id,message,cleaned_message,date,msg_link,is_forward,\
      forward_msg_from_peer_name,forward_msg_date,url
      x,15,desk,3,,Clean words,2024-12-13 15:55:43+00:00,https://t.me/s/desk/3,0,,,https://example.org
      x,15,desk,4,"Words, more",Words more,2024-12-14 15:55:43+00:00,,1,Other,\
      2024-12-12 01:00:00+00:00,https://example.org

      """, as: .table)
    #expect(reading.texts == ["Clean words", "Words, more"])
    #expect(reading.posts.map(\.id) == ["desk/3", "desk/4"])
    #expect(reading.posts.map(\.link) == ["https://t.me/desk/3", nil])
    #expect(reading.posts.map(\.forwardedFrom) == [nil, "Other"])
    #expect(reading.posts.map { $0.forwardedDate?.description } == [nil, "2024-12-12"])
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

  @Test("a quotation in the first line does not make what separates fields depend on the pieces")
  func quotedHeader() {
    let text = "id\ttext,\"a\nb\";c;d;e;f\n1\tone,\n"
    let whole = Reading(Array(text.utf8), as: .table)
    for size in 1...text.utf8.count {
      #expect(Reading(Array(text.utf8), as: .table, chunkSize: size).posts == whole.posts)
    }
  }
}
