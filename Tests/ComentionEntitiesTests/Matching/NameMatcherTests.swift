import Testing

@testable import ComentionEntities

@Suite("The matcher of names")
struct NameMatcherTests {
  /// Few words, so that names overlap, begin alike and end alike.
  private static let words = [
    "Union", "State", "of", "the", "Russia", "US", "us", "CIS", "Минск", "Нижний", "Новгород",
    "ШОС", "по", "Озёрный", "Королев", "еще", "I",
  ]
  private static let gaps = ReferenceMatcher.gaps.keys.sorted() + [" ", " ", " ", " ", " "]
  /// Without the bare full stop, which makes "Russia.us" a web address.
  private static let textGaps =
    gaps.filter { $0 != "." } + [" — ", "\n", "; ", " (", "😀", "_", "     "]

  private static func word(_ random: inout RandomSource) -> String {
    let word = random.pick(words)
    return switch Int.random(in: 0..<12, using: &random) {
    case 0: word.uppercased()
    case 1: word.lowercased()
    case 2: word.prefix(1).uppercased() + word.dropFirst()
    case 3: String(word.map { $0 == "е" ? "ё" : $0 })
    default: word
    }
  }

  private static func names(_ count: Int, _ random: inout RandomSource) -> [ReferenceMatcher.Name] {
    (0..<count).map { index in
      let length = Int.random(in: 1...4, using: &random)
      return ReferenceMatcher.Name(
        words: (0..<length).map { _ in word(&random) },
        gaps: (1..<length).map { _ in ReferenceMatcher.gaps[random.pick(gaps)] ?? "" },
        owner: Int.random(in: 0..<8, using: &random), rank: UInt8(index % 5 == 0 ? 1 : 0))
    }
  }

  /// The lexicon of the names, each written with one of the signs of its gaps.
  private static func lexicon(
    _ names: [ReferenceMatcher.Name], _ random: inout RandomSource
  ) -> Lexicon {
    var builder = LexiconBuilder()
    for owner in 0..<8 { builder.insert(id: "entity-\(owner)") }
    for name in names {
      var text = name.words[0]
      for (kind, word) in zip(name.gaps, name.words.dropFirst()) {
        let signs = ReferenceMatcher.gaps.filter { $0.value == kind }.keys.sorted()
        text += random.pick(signs) + word
      }
      let isMatchable = builder.insert(text, owner: name.owner, rank: name.rank)
      #expect(isMatchable, "'\(text)'")
    }
    return builder.freeze()
  }

  @Test("finds what trying every name at every word finds", arguments: UInt64(1)...12)
  func agreesWithReference(seed: UInt64) {
    var random = RandomSource(seed: seed)
    for round in 0..<25 {
      let names = NameMatcherTests.names(Int.random(in: 1...40, using: &random), &random)
      let lexicon = NameMatcherTests.lexicon(names, &random)
      let tokens = (0..<60).map { _ in
        (word: NameMatcherTests.word(&random), gap: random.pick(NameMatcherTests.textGaps))
      }
      let text = Array(tokens.map { $0.word + $0.gap }.joined().utf8)
      var matcher = NameMatcher(lexicon)
      let found = matcher.matches(in: text.span)
        .map {
          ReferenceMatcher.Match(
            start: $0.range.lowerBound, end: $0.range.upperBound, owner: $0.owner)
        }
      let expected = ReferenceMatcher(names: names).matches(in: tokens)
      #expect(
        found.sorted() == expected,
        "seed \(seed), round \(round), '\(String(decoding: text, as: UTF8.self))'")
    }
  }
}
