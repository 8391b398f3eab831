import ComentionEntities
import ComentionPosts
import Testing

@testable import ComentionGraph

@Suite("A table of counts")
struct CountTableTests {
  @Test(
    "counts as a dictionary does, in the order of the keys",
    arguments: [(UInt64(1), 40), (2, 5_000), (3, 60_000)])
  func counts(seed: UInt64, additions: Int) {
    var random = Random(seed: seed)
    var table = CountTable()
    var expected: [Pair: [Day?: Int]] = [:]
    for _ in 0..<additions {
      let pair = Pair(UInt32(random.number(below: 400)), UInt32(random.number(below: 70_000)))
      let day = random.number(below: 5) == 0 ? nil : Sample.day(random.number(below: 30) - 20_000)
      table.add(ends: pair.ends, low: CountTable.low(day: day, size: UnitSize()))
      expected[pair, default: [:]][day, default: 0] += 1
    }
    let cells = table.cells
    #expect(cells.count == expected.values.reduce(0) { $0 + $1.count })
    for cell in cells { #expect(expected[Pair(ends: cell.ends)]?[cell.day] == cell.count) }
    let isRising = zip(cells, cells.dropFirst()).allSatisfy { $0.precedes($1) }
    #expect(isRising)
  }

  @Test("is sorted by bytes as by comparison", arguments: [UInt64](1...4))
  func radix(seed: UInt64) {
    var random = Random(seed: seed)
    var cells = (0..<3_000).map { _ in
      CountTable.Cell(
        ends: random.next() >> (seed * 9), low: random.next() & 0xFF00_FF00_0000_FFFF, count: 1)
    }
    let expected = cells.sorted { $0.precedes($1) }
    RadixSort.sort(&cells)
    #expect(cells == expected)
  }

  @Test("keeps days of all ages", arguments: [Int32.min + 1, -1, 0, 1, .max])
  func days(raw: Int32) {
    let low = CountTable.low(day: Day(rawValue: raw), size: UnitSize())
    #expect(CountTable.Cell(ends: 0, low: low, count: 1).day == Day(rawValue: raw))
  }

  @Test("keeps the number of entities of each type")
  func sizes() {
    var size = UnitSize()
    for _ in 0..<3 { size.add(.organisation) }
    for _ in 0..<2_000 { size.add(.person) }
    size.add(.place)
    #expect(size[.organisation] == 3)
    #expect(size[.person] == 1_023)
    #expect(size[.place] == 1)
    #expect(size.count(of: [.organisation, .place]) == 4)
  }
}
