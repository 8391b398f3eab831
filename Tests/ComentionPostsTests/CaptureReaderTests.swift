@testable import ComentionPosts
import Testing

@Suite struct CaptureReaderTests {
  @Test("a page with header, forwards and reactions gives its posts")
  func page() throws {
    let reading = Reading(
      """
      Example Embassy
      @example
      7K subscribers
      5.43K photos
      12 videos
      The official channel.
      Site: https://example.org
      Download Telegram
      About
      Blog
      Forwarded from Example Desk 🇺🇳
      📷 Ministers met.

      📍 Minsk, June 20, 2023

      #Tag
      👍1
      An own post of the embassy.
      12👍1👏2
      37.2K views10:20
      Forwarded from Other Desk
      Third post
      About
      with two lines
      2
      """, as: .capture)
    #expect(
      reading.texts == [
        "📷 Ministers met.\n\n📍 Minsk, June 20, 2023\n\n#Tag", "An own post of the embassy.",
        "Third post\nAbout\nwith two lines",
      ])
    #expect(
      reading.posts.map(\.channel) == ["Example Embassy", "Example Embassy", "Example Embassy"])
    #expect(reading.posts.map(\.forwardedFrom) == ["Example Desk 🇺🇳", nil, "Other Desk"])
    #expect(reading.posts.map(\.id) == ["in#1", "in#2", "in#3"])
    #expect(reading.posts.map { $0.date?.description } == ["2023-06-20", nil, nil])
    #expect(reading.posts.map(\.dateOrigin) == [.text, nil, nil])
    #expect(reading.report.forwards == 2)
    #expect(reading.report.undated == 2)
    #expect(reading.report.datedFromText == 1)
  }

  @Test("each header in a file begins another channel")
  func channels() {
    let reading = Reading(
      """
      First Channel
      1K subscribers
      Download Telegram
      Post one of the first.
      👍3

      Второй канал
      2,5K подписчиков
      17 фото
      Описание канала
      Скачать Telegram
      Переслано из Третьего
      Пост второго канала.
      """, as: .capture)
    #expect(reading.texts == ["Post one of the first.", "Пост второго канала."])
    #expect(reading.posts.map(\.channel) == ["First Channel", "Второй канал"])
    #expect(reading.posts.map(\.forwardedFrom) == [nil, "Третьего"])
  }

  @Test("a header without an end loses no post")
  func headerWithoutEnd() {
    let reading = Reading(
      "Channel\n7K subscribers\n12 photos\nA description\n\nThe first post.\n👍2\nThe second.\n",
      as: .capture)
    #expect(reading.texts == ["The first post.", "The second."])
    #expect(reading.posts.first?.channel == "Channel")
  }

  @Test("the name of the channel alone on a line begins a post")
  func authorLines() {
    let reading = Reading(
      "Desk\n7K subscribers\nDownload Telegram\nDesk\nFirst.\nDesk\nForwarded from X\nSecond.\n",
      as: .capture)
    #expect(reading.texts == ["First.", "Second."])
    #expect(reading.posts.map(\.forwardedFrom) == [nil, "X"])
  }

  @Test("bodies printed twice come out once")
  func doubled() {
    let reading = Reading(
      """
      Forwarded from Desk
      🎙 Remarks of the minister
      📍 Samarkand, April 14, 2023
      The council held its meeting.
      Read in full
      📍 Samarkand, April 14, 2023
      The council held its meeting.
      Read in full
      """, as: .capture)
    #expect(
      reading.texts == [
        "🎙 Remarks of the minister\n📍 Samarkand, April 14, 2023\nThe council held its meeting.\n"
          + "Read in full"
      ])
  }

  @Test("a forward without words is counted, not delivered")
  func noWords() {
    let reading = Reading(
      "Forwarded from Desk\nMedia is too big\nVIEW IN TELEGRAM\n👍4\nForwarded from Desk\nText\n",
      as: .capture)
    #expect(reading.texts == ["Text"])
    #expect(reading.skipped(.noText) == 1)
  }

  @Test("reactions glued to the last line are removed, numbers of the text stay")
  func glued() {
    let reading = Reading(
      "Forwarded from A\nRead in full👍62👏2\nForwarded from A\nThe year 2024\n"
        + "Forwarded from A\nScore 🏆 2\n", as: .capture)
    #expect(reading.texts == ["Read in full", "The year 2024", "Score 🏆 2"])
  }

  @Test("broken UTF-8, NUL and CR LF are mended and counted")
  func repairs() {
    let bytes = Array("Forwarded from A\r\nMi".utf8) + [0xFF] + Array("nsk\0 met\r\n👍1\r\n".utf8)
    let reading = Reading(bytes, as: .capture)
    #expect(reading.texts == ["Mi\u{FFFD}nsk met"])
    #expect(reading.report.repairs == 2)
  }

  @Test("a post without end comes out in parts, a line without end not at all")
  func tooLong() {
    let long = Reading(
      (100..<200).map { "line \($0)\n" }.joined(), as: .capture, longestItem: 200)
    #expect(long.posts.count == 5)
    #expect(long.texts.joined(separator: "\n").count == 899)
    let line = Reading(
      "Forwarded from A\n" + String(repeating: "x", count: 300) + "\nEnd.",
      as: .capture, longestItem: 200)
    #expect(line.texts == ["End."])
    #expect(line.skipped(.tooLong) == 1)
    #expect(line.report.problems.first?.position.line == 2)
  }

  @Test(
    "a post of the channel itself behind a forward is a post of its own",
    arguments: [
      // Behind a count, a time of day, reactions glued to the last line, and a second printing.
      ["The ministers met in the great hall and spoke for an hour, it is said.", "12"],
      ["The ministers met in the great hall and spoke for an hour, it is said.", "10:20"],
      ["The ministers met in the great hall.👍62👏2"],
      [
        "The ministers met in the great hall.", "They spoke for an hour, it is said.",
        "The ministers met in the great hall.", "They spoke for an hour, it is said.",
      ],
    ])
  func ownPosts(lines: [String]) {
    let own = ["We thank all who came.", "The hall is open tomorrow too."]
    let reading = Reading(
      (["Forwarded from Desk"] + lines + own + ["👍1"]).joined(separator: "\n"), as: .capture)
    #expect(reading.posts.map(\.forwardedFrom) == ["Desk", nil])
    #expect(reading.texts.first?.hasPrefix("The ministers met") == true)
    #expect(reading.texts.last == own.joined(separator: "\n"))
  }

  @Test(
    "numbers on a line of their own that are the author's do not end a post",
    arguments: [
      [
        "Plan", "1", "Opening of the meeting", "2", "Talks of the ministers in the great hall", "3",
      ],
      ["The plan of the meeting in the great hall of the town, in short:", "1", "Opening"],
      ["A long line of text about the meeting in the great hall of the town", "", "7", "", "Next"],
      ["Final score of the match 🏆 2", "Next line"],
    ])
  func authorsNumbers(lines: [String]) {
    let text = (["Forwarded from Desk"] + lines + ["End."]).joined(separator: "\n")
    #expect(Reading(text, as: .capture).posts.count == 1)
  }
}
