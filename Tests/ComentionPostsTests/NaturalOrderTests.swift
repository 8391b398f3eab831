import Testing

@testable import ComentionPosts

@Suite struct NaturalOrderTests {
  @Test("numbers in names count as numbers")
  func order() {
    let names = [
      "a", "a/messages.html", "a/messages2.html", "a/messages10.html", "a1", "a01b", "a2", "b",
      "é",
    ]
    #expect(names.shuffled().sorted(by: NaturalOrder.precedes) == names)
  }

  @Test("the order is strict and total")
  func total() {
    var generator = SeededGenerator(seed: 3)
    let names = (0..<60).map { _ in
      String((0..<4).map { _ in "0019ab.".randomElement(using: &generator) ?? "0" })
    }
    for left in names {
      for right in names {
        #expect(
          left == right
            ? !NaturalOrder.precedes(left, right)
            : NaturalOrder.precedes(left, right) != NaturalOrder.precedes(right, left))
      }
    }
  }
}
