import ComentionExport
import Foundation
import Testing

@Suite("JSON text")
struct JSONTextTests {
  @Test("is escaped so that every reader gives the same text back", arguments: Sample.hostileTexts)
  func strings(text: String) throws {
    var json = JSONText()
    json.array { $0.string(text) }
    let back = try JSONDecoder().decode([String].self, from: Data(json.bytes))
    #expect(back.map { Array($0.utf8) } == [Array(text.utf8)])
  }

  @Test("has commas, blanks and line breaks where they belong", arguments: [false, true])
  func structure(isIndented: Bool) {
    var json = JSONText(isIndented: isIndented)
    json.object { json in
      json.key("a")
      json.array { json in
        json.number(1)
        json.number(0.25)
        json.number(1e-9, significant: 3)
        json.object { _ in }
      }
      json.key("b")
      json.string(nil as String?)
      json.key("c")
      json.bool(true)
    }
    let compact = #"{"a":[1,0.25,1e-9,{}],"b":null,"c":true}"#
    let indented = """
      {
       "a": [
        1,
        0.25,
        1e-9,
        {}
       ],
       "b": null,
       "c": true
      }
      """
    #expect(json.text == (isIndented ? indented : compact))
  }
}
