@testable import ComentionPosts
import Testing

@Suite struct HashSetTests {
  @Test("it holds what the set of the standard library holds", arguments: [1, 60, 10_000])
  func property(range: UInt64) {
    var generator = SeededGenerator(seed: range)
    var set = HashSet()
    var known: Set<UInt64> = []
    for _ in 0..<5000 {
      // Neighbours, so that places are often taken, and hashes that agree in their low bits.
      let hash = UInt64.random(in: 0...range, using: &generator) << (range == 60 ? 40 : 0)
      // Zero stands for an empty place, and is taken for one.
      let member = max(hash, 1)
      #expect(set.contains(hash) == known.contains(member))
      #expect(set.insert(hash) == known.insert(member).inserted)
    }
    #expect(set.count == known.count)
  }
}
