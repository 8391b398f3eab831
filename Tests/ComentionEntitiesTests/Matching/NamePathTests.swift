import Testing

@testable import ComentionEntities

@Suite("The path of a name")
struct NamePathTests {
  @Test(
    "is its words, without the signs around them",
    arguments: [
      ("Minsk", ["Minsk"]), ("Union State", ["Union", "State"]), ("«Роснефть»", ["Роснефть"]),
      ("U.S.", ["U", "S"]), ("#CSTO", ["CSTO"]),
      ("партия «Новые люди»", ["партия", "Новые", "люди"]),
      ("Côte d’Ivoire", ["Côte", "d", "Ivoire"]), ("(CIS)", ["CIS"]),
      (" Нью-Йорк ", ["Нью", "Йорк"]),
      ("Standard & Poor's", ["Standard", "Poor", "s"]),
      ("Washington, D.C.", ["Washington", "D", "C"]),
      ("1+1", ["1", "1"]), ("Yahoo!", ["Yahoo"]),
    ])
  func words(name: String, expected: [String]) {
    let bytes = Array(name.utf8)
    var steps: [NamePath.Step] = []
    let range = NamePath.read(bytes.span, into: &steps)
    #expect(steps.map { String(decoding: bytes[$0.range], as: UTF8.self) } == expected)
    #expect(range == (steps.first?.range.lowerBound ?? 0)..<(steps.last?.range.upperBound ?? 0))
    #expect(steps.first?.separator == .joiner)
  }

  @Test(
    "is missing if no text could be matched with the name",
    arguments: [
      "", " ", "—", "«»", "😀", "Sputnik_RU", "one: two", "one — two", "one\ntwo", "a (b)",
    ])
  func none(name: String) {
    var steps: [NamePath.Step] = []
    let bytes = Array(name.utf8)
    let range = NamePath.read(bytes.span, into: &steps)
    #expect(range == nil)
  }

  @Test("is the same for spellings that differ in hyphens, blanks, capitals and yo")
  func levels() {
    func path(_ name: String) -> [UInt64] {
      var steps: [NamePath.Step] = []
      let bytes = Array(name.utf8)
      _ = NamePath.read(bytes.span, into: &steps)
      return steps.flatMap { [$0.separator.rawValue, $0.hash] }
    }
    #expect(path("Asia-Pacific") == path("asia\u{A0}PACIFIC"))
    #expect(path("Озёрный край") == path("ОЗЕРНЫЙ–КРАЙ"))
    #expect(path("Côte d’Ivoire") == path("Côte d'Ivoire"))
    #expect(path("U.S.") != path("U S"))
  }
}
