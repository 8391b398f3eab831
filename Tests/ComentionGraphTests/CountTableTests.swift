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

  @Test(
    "counts keys of many bits, and cells counted more than once, as a dictionary does",
    arguments: [(UInt64(4), UInt64.max), (5, 0xFFFF_FFFF), (6, 0x3_FFFF), (7, 0)])
  func wide(seed: UInt64, mask: UInt64) {
    var random = Random(seed: seed)
    // Few different keys, so that many of them meet.
    let keys = (0..<3_000).map { _ in
      CountTable.Key(ends: random.next() & mask, low: random.next() & mask & 0xFFFF_FFFF_3FFF_FFFF)
    }
    var table = CountTable()
    var parts = (0..<3).map { _ in CountTable() }
    var expected: [[UInt64]: Int] = [:]
    for _ in 0..<40_000 {
      let key = keys[random.number(below: keys.count)]
      let count = random.number(below: 4) == 0 ? 1 + random.number(below: 3) : 1
      let cell = CountTable.Cell(ends: key.ends, low: key.low, count: count)
      table.append(cell)
      parts[random.number(below: 3)].append(cell)
      expected[[key.ends, key.low], default: 0] += count
    }
    let cells = table.cells
    #expect(cells.count == expected.count)
    for cell in cells { #expect(expected[[cell.ends, cell.low]] == cell.count) }
    let isRising = zip(cells, cells.dropFirst()).allSatisfy { $0.precedes($1) }
    #expect(isRising)
    var merged = parts[2]
    merged.add(parts[0]) { $0 }
    merged.add(parts[1]) { $0 }
    #expect(merged.cells == cells)
  }

  @Test("packs keys that differ in up to 64 bits, and no more")
  func packing() {
    let keys = { (ends: UInt64, low: UInt64) in
      KeyPacking([CountTable.Key(ends: 0, low: 0), CountTable.Key(ends: ends, low: low)])
    }
    #expect(keys(.max, 0)?.bits == 64)
    #expect(keys(.max, 1) == nil)
    #expect(keys(3 << 32 | 1, 1 << 32 | 1 << 29)?.bits == 2 + 1 + 1 + 10)
    #expect(KeyPacking([]) == nil)
  }

  @Test("words are sorted by radix as by comparison", arguments: [7, 11, 23, 64])
  func words(bits: Int) {
    var random = Random(seed: UInt64(bits))
    var words = (0..<5_000).map { _ in random.next() >> UInt64(64 - bits) }
    let expected = words.sorted()
    RadixSort.sort(&words, bits: bits)
    #expect(words == expected)
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
