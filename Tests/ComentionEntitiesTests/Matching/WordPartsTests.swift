import Testing

@testable import ComentionEntities

@Suite("Beginnings and endings of words")
struct WordPartsTests {
  private static let parts = ["ов", "ова", "ского", "ский", "Ми", "Минист", "ing", "st"]
  private static let words =
    parts + ["", "а", "в", "Иванов", "иванова", "Ивановы", "Минского", "Министр", "going", "first"]

  @Test("are what the standard library takes for them", arguments: words)
  func agrees(word: String) {
    let parts = WordParts(WordPartsTests.parts.joined(separator: " "))
    let text = Array(("до " + word + " после").utf8)
    let range = 5..<5 + word.utf8.count
    #expect(
      parts.indexOfEnding(range, in: text.span)
        == WordPartsTests.parts.firstIndex { word.hasSuffix($0) })
    #expect(parts.end(range, in: text.span) == WordPartsTests.parts.contains { word.hasSuffix($0) })
    #expect(
      parts.begin(range, in: text.span) == WordPartsTests.parts.contains { word.hasPrefix($0) })
  }
}
