import Testing

@testable import ComentionEntities

@Suite("A hashtag")
struct HashtagTests {
  @Test(
    "is taken apart at capitals, digits and underscores",
    arguments: [
      ("#CSTO", ["CSTO"]), ("#csto", ["csto"]), ("#RussiaCSTO", ["Russia", "CSTO"]),
      ("#UnionState", ["Union", "State"]),
      ("#UNCharterIsOurRules", ["UN", "Charter", "Is", "Our", "Rules"]),
      ("#МИД_России", ["МИД", "России"]), ("#ШОС", ["ШОС"]), ("#БРИКС2024", ["БРИКС", "2024"]),
      ("#G20", ["G", "20"]), ("#20лет", ["20", "лет"]),
      ("#СоюзноеГосударство", ["Союзное", "Государство"]),
      ("#ПМЭФ2024Итоги", ["ПМЭФ", "2024", "Итоги"]), ("#__a__B__", ["a", "B"]), ("#", []),
      ("#_", []),
      ("#Lavrov's", ["Lavrov"]), ("#CIS-SCO", ["CIS"]), ("#one two", ["one"]), ("#ЄС", ["ЄС"]),
      ("#中国ABC", ["中国", "ABC"]), ("#A", ["A"]), ("#aB", ["a", "B"]), ("#ABc", ["A", "Bc"]),
    ])
  func parts(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let tag = Hashtag(in: bytes.span, at: 0)
    let parts = zip(tag.starts, tag.ends).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
    #expect(parts == expected)
    #expect(tag.range.lowerBound == 1)
  }
}
