@testable import ComentionPosts
import Testing

@Suite struct DoubledBodyTests {
  private func reduced(_ lines: [String]) -> [String] {
    DoubledBody.reduced(lines.map { Array($0.utf8) }).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("a second printing is removed", arguments: 0...3, 1...4)
  func second(lacking: Int, length: Int) {
    let heading = (0..<lacking).map { "Heading line number \($0) of the post" }
    let body = (0..<length).map {
      "Line \($0): a sentence that is long enough to be one, with words."
    }
    #expect(reduced(heading + body + body) == heading + body)
    #expect(
      reduced(heading + body + [""] + body.map { " " + $0 }).filter { $0 != "" } == heading + body)
  }

  @Test(
    "what an author repeats stays",
    arguments: [
      ["Yes", "Yes"],
      ["A heading", "#Tag", "#Tag"],
      ["One line of text that is long enough", "Another line of text that is long enough"],
      [
        "A line of the refrain, sung by all of them", "A verse",
        "A line of the refrain, sung by all of them",
      ],
      [],
    ])
  func single(lines: [String]) {
    #expect(reduced(lines) == lines)
  }
}
