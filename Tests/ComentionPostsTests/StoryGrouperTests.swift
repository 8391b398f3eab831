import Testing

@testable import ComentionPosts

@Suite struct StoryGrouperTests {
  private func stories(_ texts: [String]) -> [Int] {
    var grouper = StoryGrouper()
    for text in texts { grouper.add(Array(text.utf8)) }
    return grouper.stories()
  }

  private static let words = (0..<400).map { "word\($0)" }

  /// A text of random words.
  private static func text(_ length: Int, _ generator: inout SeededGenerator) -> [String] {
    (0..<length).compactMap { _ in words.randomElement(using: &generator) }
  }

  @Test("equal words make a story, whatever stands between them")
  func equal() {
    #expect(
      stories([
        "🎙 Ministers met in Minsk.", "Another text", "ministers  met\n\nin MINSK",
        "Министры В Минске",
        "министры в минске!", "🇷🇺", "🇧🇾", "🇷🇺", "", "",
      ]) == [0, 1, 0, 2, 2, 3, 4, 3, 5, 5])
  }

  @Test("near-copies make a story, other texts do not")
  func nearCopies() {
    var generator = SeededGenerator(seed: 5)
    var texts: [String] = []
    var expected: [Int] = []
    for story in 0..<60 {
      let words = Self.text(120, &generator)
      for copy in 0..<3 {
        var changed = words
        // Two words of 120 differ: about 6 of 118 runs on each side.
        for _ in 0..<(copy == 0 ? 0 : 2) {
          changed[Int.random(in: 0..<changed.count, using: &generator)] = "changed"
        }
        texts.append(changed.joined(separator: " ") + (copy == 2 ? " Read in full" : ""))
        expected.append(story)
      }
    }
    #expect(stories(texts) == expected)
  }

  @Test("the groups do not depend on the order of the posts")
  func order() {
    var generator = SeededGenerator(seed: 6)
    var texts: [String] = []
    for _ in 0..<12 {
      var words = Self.text(60, &generator)
      for _ in 0..<6 {
        texts.append(words.joined(separator: " "))
        for _ in 0..<4 {
          words[Int.random(in: 0..<words.count, using: &generator)] = "changed"
        }
      }
    }
    let groups = self.groups(of: texts)
    #expect(groups.count >= 12)
    for _ in 0..<5 {
      texts.shuffle(using: &generator)
      #expect(self.groups(of: texts) == groups)
    }
  }

  private func groups(of texts: [String]) -> Set<Set<String>> {
    let numbers = stories(texts)
    let groups = Dictionary(grouping: texts.indices, by: { numbers[$0] })
    return Set(groups.values.map { Set($0.map { texts[$0] }) })
  }

  @Test("the estimated likeness is near the true one")
  func likeness() {
    var generator = SeededGenerator(seed: 7)
    for changes in [0, 5, 20, 60] {
      let words = (0..<300).map { _ in generator.next() }
      var other = words
      for place in 0..<changes { other[place * 5] = generator.next() }
      let runs = Set((0..<298).map { Array(words[$0..<($0 + 3)]) })
      let otherRuns = Set((0..<298).map { Array(other[$0..<($0 + 3)]) })
      let truth =
        Double(runs.intersection(otherRuns).count) / Double(runs.union(otherRuns).count)
      var signatures = MinHashSignatures()
      let (one, two) = (signatures.append(words: words), signatures.append(words: other))
      let estimate = signatures.likeness(one, two)
      #expect(abs(truth - estimate) < 0.2, "\(changes) changes: \(truth), estimated \(estimate)")
    }
  }
}
