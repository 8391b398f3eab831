import Testing

@testable import ComentionEntities

@Suite("Matches that overlap a range")
struct NameMatchOverlapTests {
  private static func matches(_ random: inout RandomSource) -> [NameMatch] {
    var matches: [NameMatch] = []
    var start = 0
    for owner in 0..<Int.random(in: 0...12, using: &random) {
      start += Int.random(in: 0...4, using: &random)
      let range = start..<start + Int.random(in: 1...5, using: &random)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        matches.append(
          NameMatch(range: range, role: .name, owner: owner, rank: 0, origin: .text))
      }
      start = range.upperBound
    }
    return matches
  }

  @Test("are those that a look at every match finds", arguments: UInt64(1)...8)
  func agrees(seed: UInt64) {
    var random = RandomSource(seed: seed)
    for _ in 0..<50 {
      let matches = NameMatchOverlapTests.matches(&random)
      let start = Int.random(in: 0...90, using: &random)
      let range = start..<start + Int.random(in: 1...9, using: &random)
      let expected = matches.filter { $0.range.overlaps(range) }
      #expect(Array(matches.overlapping(range)) == expected, "seed \(seed), \(range)")
      var rest = matches
      let place = rest.removeOverlapping(range)
      #expect(rest == matches.filter { !$0.range.overlaps(range) }, "seed \(seed), \(range)")
      #expect(rest[..<place].allSatisfy { $0.range.upperBound <= range.lowerBound })
      #expect(rest[place...].allSatisfy { $0.range.lowerBound >= range.upperBound })
    }
  }
}
