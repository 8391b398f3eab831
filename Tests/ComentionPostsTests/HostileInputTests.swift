@testable import ComentionPosts
import Testing

/// Inputs that are made to break readers: what they hold besides comes out, and a message says what
/// does not.
@Suite struct HostileInputTests {
  /// What stands before and behind the part that is no post, for every format.
  struct Frame: CustomTestStringConvertible {
    let format: PostFormat
    let start: String
    let end: String
    /// The texts that must come out.
    let texts: [String]

    var testDescription: String { format.rawValue }
  }

  static let lines = [
    Frame(
      format: .jsonLines, start: "{\"text\":\"before\"}\n{\"text\":\"",
      end: "\"}\n{\"text\":\"behind\"}\n", texts: ["before", "behind"]),
    Frame(
      format: .capture, start: "Forwarded from A\nbefore\nForwarded from A\n",
      end: "\nForwarded from A\nbehind\n", texts: ["before", "behind"]),
    Frame(
      format: .table, start: "id,text\n1,before\n2,\"", end: "\"\n3,behind\n", texts: ["before"]),
    Frame(
      format: .telegramJSON, start: #"{"messages":[{"id":1,"text":"before"},{"id":2,"text":""#,
      end: #""},{"id":3,"text":"behind"}]}"#, texts: ["before", "behind"]),
    Frame(
      format: .jsonList, start: #"[{"id":1,"text":"before"},{"id":2,"text":""#,
      end: #""},{"id":3,"text":"behind"}]"#, texts: ["before", "behind"]),
    Frame(
      format: .tgDataset,
      start: #"{"5":{"text_messages":{"1":{"message":"before"},"2":{"message":""#,
      end: #""},"3":{"message":"behind"}}}}"#, texts: ["before", "behind"]),
    Frame(
      format: .telegramHTML,
      start: "<div class=\"history\">" + message(1, "before")
        + "<div class=\"message\" id=\"message2\"><div class=\"body\"><div class=\"text\">",
      end: "</div></div></div>" + message(3, "behind") + "</div>", texts: ["before", "behind"]),
    Frame(
      format: .telegramWeb,
      start: web(1, "before")
        + "<div class=\"tgme_widget_message\"><div class=\"tgme_widget_message_text\">",
      end: "</div></div>" + web(3, "behind"), texts: ["before", "behind"]),
  ]

  static func message(_ number: Int, _ text: String) -> String {
    "<div class=\"message\" id=\"message\(number)\"><div class=\"body\"><div class=\"text\">\(text)"
      + "</div></div></div>"
  }

  static func web(_ number: Int, _ text: String) -> String {
    "<div class=\"tgme_widget_message\" data-post=\"d/\(number)\">"
      + "<div class=\"tgme_widget_message_text\">\(text)</div></div>"
  }

  /// Feeds a reader the frame with a piece between, as often as asked, in bounded memory.
  static func read(
    _ frame: Frame, _ piece: [UInt8], times: Int, longestItem: Int = 1 << 24
  ) -> Reading {
    var pieces = [Array(frame.start.utf8)]
    pieces += Array(repeating: piece, count: times)
    pieces.append(Array(frame.end.utf8))
    return Reading(pieces, as: frame.format, longestItem: longestItem)
  }

  @Test("a line of 50 MB is passed over and reported", arguments: lines)
  func longLine(frame: Frame) {
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    let reading = Self.read(frame, piece, times: 50)
    #expect(reading.texts == frame.texts)
    #expect(reading.skipped(.tooLong) == 1 || reading.report.isBroken)
    #expect(reading.report.problems.count == 1)
  }

  @Test("a message without end made of small parts is passed over and reported", arguments: lines)
  func longMessage(frame: Frame) {
    // In a page the parts are elements, elsewhere words.
    let isPage = frame.format == .telegramHTML || frame.format == .telegramWeb
    let part = Array((isPage ? "words <b>and</b> words <br> " : "words and words ").utf8)
    let piece = Array(repeatElement(part, count: 1000).joined())
    let reading = Self.read(frame, piece, times: 30, longestItem: 1 << 18)
    #expect(reading.texts == frame.texts)
    #expect(reading.skipped(.tooLong) == 1 || reading.report.isBroken)
  }

  @Test(
    "JSON nested 100,000 deep is passed over and reported",
    arguments: lines.filter {
      [.jsonLines, .telegramJSON, .jsonList, .tgDataset].contains($0.format)
    })
  func deepJSON(frame: Frame) {
    let depth = 100_000
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    // In place of the string that the frame begins and ends.
    let reading = Reading(
      frame.start.dropLast() + deep + frame.end.dropFirst(), as: frame.format)
    #expect(reading.texts == frame.texts)
    #expect(reading.skipped(.damaged) == 1)
    #expect(reading.report.problems.first?.message.contains("nested too deeply") == true)
  }

  @Test("JSON nested 100,000 deep around the messages is no end of the program")
  func deepRoot() {
    for open in ["[", "{\"a\":", "{\"chats\":{\"list\":["] {
      let text = String(repeating: open, count: 100_000)
      for format in [PostFormat.telegramJSON, .jsonList, .tgDataset] {
        #expect(Reading(text, as: format).report.isBroken)
      }
    }
  }

  @Test(
    "pages nested 100,000 deep give their messages", arguments: ["div", "b", "span", "blockquote"])
  func deepPages(tag: String) {
    let depth = 100_000
    let deep =
      String(repeating: "<\(tag)>", count: depth) + "deep"
      + String(repeating: "</\(tag)>", count: depth)
    for frame in Self.lines where [.telegramHTML, .telegramWeb].contains(frame.format) {
      let reading = Reading(frame.start + deep + frame.end, as: frame.format)
      #expect(reading.texts.first == "before")
      #expect(reading.texts.contains { $0.contains("deep") } || !reading.report.problems.isEmpty)
    }
  }

  @Test("NUL and broken UTF-8 are mended and counted", arguments: lines)
  func repairs(frame: Frame) {
    let bytes: [UInt8] = [0x61, 0, 0x62, 0xFF, 0x63, 0xE2, 0x82, 0x64]
    let reading = Self.read(frame, bytes, times: 1)
    #expect(reading.texts.first == "before" && reading.texts.count == 3)
    #expect(reading.report.repairs == 3)
    #expect(reading.texts[1].unicodeScalars.count { $0 == "\u{FFFD}" } == 2)
  }

  @Test("UTF-16 with a mark is read, and what is half a character is mended and counted")
  func utf16() throws {
    let folder = try TemporaryFolder()
    for frame in Self.lines {
      var units = Array(("\u{FEFF}" + frame.start + "Минск 🇷🇺").utf16)
      units.append(0xD83C)
      units += Array(frame.end.utf16)
      let path = try folder.write(
        "utf16", units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      var stream = PostStream(try PostInputs([path], options: ReadingOptions(format: frame.format)))
      var texts: [String] = []
      while let post = try stream.next() {
        texts.append(String(decoding: post.text, as: UTF8.self))
      }
      #expect(texts == ["before", "Минск 🇷🇺\u{FFFD}", "behind"], "\(frame.format)")
      #expect(stream.reports.map(\.encoding) == [.utf16LittleEndian])
      #expect(stream.reports.map(\.repairs) == [1])
    }
  }

  @Test("a tag that does not end stops the reading of a page, with its place")
  func endlessTag() {
    let reading = Reading(
      Self.message(1, "before") + "<div class=\"" + String(repeating: "x", count: 3000),
      as: .telegramHTML, longestItem: 1000)
    #expect(reading.texts == ["before"])
    #expect(reading.report.isBroken)
    #expect(reading.report.problems.first?.message.contains("does not end") == true)
  }
}
