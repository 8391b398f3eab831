@testable import ComentionPosts
import Testing

@Suite struct JSONRepairTests {
  @Test(
    "what exporters write wrongly is mended",
    arguments: [
      (#"{"a":"x\x1By"}"#, #"{"a":"x\u001By"}"#, 1),
      (#"{"a":"x\\x1By"}"#, #"{"a":"x\\x1By"}"#, 0),
      (#"{"a":"x\\\x1By"}"#, #"{"a":"x\\\u001By"}"#, 1),
      ("{\"a\":\"x\u{1}y\"}", #"{"a":"x\u0001y"}"#, 1),
      (#"{"a":"\ud83d"}"#, #"{"a":"\uFFFD"}"#, 1),
      (#"{"a":"\ude00\ud83d"}"#, #"{"a":"\uFFFD\uFFFD"}"#, 2),
      (#"{"a":"\ud83d\ude00"}"#, #"{"a":"\ud83d\ude00"}"#, 0),
      (#"{"a":"\q\uZZZZ"}"#, #"{"a":"\\q\\uZZZZ"}"#, 2),
      (#"{"a":"\"#, #"{"a":"\"#, 0),
    ])
  func mended(json: String, expected: String, count: Int) {
    var repair = JSONRepair()
    let bytes = Array(json.utf8)
    #expect(String(decoding: repair.repair(bytes.span), as: UTF8.self) == expected)
    #expect(repair.count == count)
  }

  @Test("broken UTF-8 becomes U+FFFD")
  func encoding() throws {
    let bytes = Array("{\"text\":\"a".utf8) + [0xC3, 0x28, 0xFF] + Array("\"}".utf8)
    let reading = Reading(bytes, as: .jsonLines)
    #expect(reading.texts == ["a\u{FFFD}(\u{FFFD}"])
    #expect(reading.report.repairs == 2)
  }
}
