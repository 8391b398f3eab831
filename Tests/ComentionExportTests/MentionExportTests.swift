import ComentionEntities
import ComentionPosts
import Foundation
import Testing

@testable import ComentionExport

@Suite("Mentions as lines and tables")
struct MentionExportTests {
  /// A post in which the text between ⟦ and ⟧ is a mention of an organisation.
  static func post(_ marked: String, channel: String? = "Meridian") throws -> ExtractedPost {
    var text: [UInt8] = []
    var extraction = Extraction()
    for (index, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated()
    {
      let fields = part.split(separator: "⟧", omittingEmptySubsequences: false)
      if index > 0 {
        let start = text.count
        text += Array(fields[0].utf8)
        extraction.mentions.append(
          Mention(entity: extraction.entities.count, range: start..<text.count, rule: .name))
        extraction.entities.append(Sample.entity("e\(index)", short: "E\(index)"))
      }
      text += Array((fields.last ?? "").utf8)
    }
    let post = Post(
      id: "desk/1", source: "result.json", channel: channel, date: Day("2024-05-20"),
      dateOrigin: .metadata, text: text)
    return ExtractedPost(post: post, extraction: extraction)
  }

  @Test(
    "offsets count Unicode scalars, as Python and R index text",
    arguments: [
      ("⟦CSTO⟧ and ⟦UN⟧", [[0, 4], [9, 11]]), ("⟦ОДКБ⟧ и ⟦ООН⟧", [[0, 4], [7, 10]]),
      ("🇷🇺 ⟦CSTO⟧", [[3, 7]]), ("👨‍👩‍👧 è ⟦e\u{301}⟧!", [[8, 10]]), ("𝔘𝔑 ⟦ООН⟧", [[3, 6]]),
      ("⟦⟧", [[0, 0]]),
    ])
  func offsets(marked: String, expected: [[Int]]) throws {
    let post = try MentionExportTests.post(marked)
    let offsets = ScalarOffsets(post.extraction.mentions.map(\.range), in: post.post.text)
    #expect(expected.indices.map { [offsets[$0].lowerBound, offsets[$0].upperBound] } == expected)
  }

  @Test("a line holds the post, its entities and their mentions")
  func line() throws {
    let post = try MentionExportTests.post("🇷🇺 ⟦ОДКБ⟧ met \"⟦UN⟧\"")
    let line = MentionLines.line(post, types: [.organisation], language: .english)
    let expected =
      #"{"post":"desk/1","source":"result.json","channel":"Meridian","date":"2024-05-20","dateFrom":"metadata","entities":["#
      + #"{"id":"e1","type":"organisation","name":"E1","short":"E1","mentions":[{"start":3,"end":7,"text":"ОДКБ","rule":"name"}]},"#
      + #"{"id":"e2","type":"organisation","name":"E2","short":"E2","mentions":[{"start":13,"end":15,"text":"UN","rule":"name"}]}]}"#
      + "\n"
    #expect(String(decoding: line, as: UTF8.self) == expected)
  }

  @Test("types that are not asked for are left out")
  func types() throws {
    let post = try MentionExportTests.post("⟦ОДКБ⟧")
    let line = MentionLines.line(post, types: [.place], language: .english)
    #expect(String(decoding: line, as: UTF8.self).hasSuffix("\"entities\":[]}\n"))
    #expect(MentionTable.rows(post, types: [.place], language: .english).isEmpty)
  }

  @Test("a line is one line of JSON whatever the post holds", arguments: Sample.hostileTexts)
  func hostileLine(text: String) throws {
    let post = try MentionExportTests.post("\(text)⟦x⟧\(text)", channel: text)
    let line = MentionLines.line(post, types: [.organisation], language: .english)
    #expect(line.count(where: { $0 == 0x0A }) == 1)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    #expect(json["channel"] as? String == text)
  }

  @Test(
    "a cell cannot be taken for a formula or for several cells",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), (#"say "no""#, #""say ""no""""#),
      ("a\nb", "\"a\nb\""),
      ("=1+2", "'=1+2"), ("+7", "'+7"), ("-7", "'-7"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("\rx", "\"'\rx\""),
      ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("", ""), (" =1", " =1"), ("а=б", "а=б"), ("＝1", "'＝1"),
      ("a\r\nb", "\"a\r\nb\""),
    ])
  func cells(text: String, expected: String) {
    #expect(CSVCell.text(text) == expected)
  }

  @Test("a row has a cell for each column")
  func row() throws {
    let post = try MentionExportTests.post("a ⟦ОДКБ⟧", channel: "=cmd")
    let rows = MentionTable.rows(post, types: [.organisation], language: .english)
    #expect(
      rows == "desk/1,result.json,'=cmd,2024-05-20,metadata,e1,organisation,E1,E1,2,6,ОДКБ,name\r\n"
    )
    #expect(MentionTable.header.split(separator: ",").count == rows.split(separator: ",").count)
  }
}
