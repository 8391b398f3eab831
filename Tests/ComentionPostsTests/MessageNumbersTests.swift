import ComentionPosts
import Testing

@Suite struct MessageNumbersTests {
  private func numbers(_ list: some Sequence<Int64>) -> MessageNumbers {
    list.reduce(into: MessageNumbers()) { $0.insert($1) }
  }

  @Test("gaps are what is missing between the first and the last")
  func gaps() {
    let numbers = numbers([5, 6, 9, 7, 20, 19, 6])
    #expect(numbers.ranges == [5...7, 9...9, 19...20])
    #expect(numbers.gaps == [8...8, 10...18])
    #expect(numbers.count == 6)
    #expect(MessageNumbers().gaps.isEmpty && MessageNumbers().count == 0)
  }

  @Test("any order and any numbers give the ranges of a sorted set", arguments: 0..<20)
  func property(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // More jumps than are kept before ranges are merged.
    let list = (0..<5000).map { _ in Int64.random(in: -3000...9000, using: &generator) }
    let found = numbers(list)
    let members = Set(list)
    #expect(found.count == members.count)
    #expect(Set(found.ranges.flatMap { $0 }) == members)
    let missing = found.gaps.flatMap { $0 }
    #expect(missing.allSatisfy { !members.contains($0) })
    #expect(missing.count + members.count == Int((members.max() ?? 0) - (members.min() ?? 0)) + 1)
    var halves = numbers(list.prefix(2500))
    halves.formUnion(numbers(list.dropFirst(2500)))
    #expect(halves.ranges == found.ranges)
  }

  @Test("numbers that no message has are left out, and overflow nothing")
  func limits() {
    let numbers = numbers([.max, .min, 3, 1 << 61, -(1 << 61), .max])
    #expect(numbers.count == 3)
    #expect(numbers.gaps.reduce(0) { $0 + $1.count } == (1 << 62) - 2)
  }
}
