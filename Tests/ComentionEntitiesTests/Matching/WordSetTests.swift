import Testing

@testable import ComentionEntities

@Suite("Sets of words")
struct WordSetTests {
  @Test("hold exactly the hashes given, 0 among them", arguments: UInt64(1)...6)
  func holdsHashes(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let known = Set((0..<Int.random(in: 0...300, using: &random)).map { _ in random.next() })
      .union([0])
    let set = WordSet(hashes: known)
    #expect(known.allSatisfy { set.contains($0) }, "seed \(seed)")
    for _ in 0..<1_000 {
      let other = random.next()
      #expect(set.contains(other) == known.contains(other), "seed \(seed)")
    }
  }

  @Test("keep or level capitals as asked")
  func comparesWords() {
    let text = Array("Минск минск МИНСК Of of".utf8)
    let words = [0..<10, 11..<21, 22..<32, 33..<35, 36..<38]
    let written = WordSet(written: ["Минск", "of"])
    #expect(
      words.map { written.contains(Words.hash(in: text.span, $0)) }
        == [true, false, false, false, true])
    let folded = WordSet(folded: ["Минск"])
    #expect(
      words.map { folded.contains(Words.foldedHash(in: text.span, $0)) }
        == [true, true, true, false, false])
  }
}
