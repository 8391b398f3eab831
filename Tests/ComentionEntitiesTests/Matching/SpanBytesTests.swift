import Testing

@testable import ComentionEntities

@Suite("Words in bytes")
struct SpanBytesTests {
  /// Letters of every class that folding tells apart, those at the edges of classes, and signs.
  private static let characters: [String] =
    (0x400..<0x530).compactMap { Unicode.Scalar($0).map(String.init) }
    + [
      "a", "A", "z", "Z", "I", "i", "0", "9", "@", "[", "`", "{", " ", "-", "'", ".", "\n", "#",
      "é",
      "É", "İ", "ı", "Ł", "ß", "ÿ", "Ÿ", "ב", "中", "ꙗ", "—", "«", "\u{AD}", "\u{301}", "\u{2019}",
      "🇷",
    ]

  /// A text mostly of Russian or English letters, as words are.
  private static func text(_ count: Int, _ random: inout RandomSource) -> [UInt8] {
    let rare = random.pick([0, 0, 1, 4])
    return Array(
      (0..<count).map { _ in
        Int.random(in: 0..<10, using: &random) < rare
          ? random.pick(characters)
          : random.pick(["а", "А", "п", "П", "р", "Р", "я", "Я", "ё", "Ё", "t", "T", " "])
      }.joined().utf8)
  }

  @Test("are found and hashed alike by both codes", arguments: UInt64(1)...6)
  func agrees(seed: UInt64) {
    var random = RandomSource(seed: seed)
    for count in 0...120 {
      let text = SpanBytesTests.text(count, &random)
      for start in text.indices {
        let end = text.span.wordEnd(from: start, portable: true)
        #expect(text.span.wordEnd(from: start) == end, "seed \(seed), \(count), at \(start)")
        let further = Int.random(in: start...text.count, using: &random)
        for range in [start..<end, start..<further] {
          #expect(
            text.span.foldedHash(range) == text.span.foldedHash(range, portable: true),
            "seed \(seed), \(count), \(range)")
        }
      }
    }
  }

  @Test("are found and hashed alike in what is no text", arguments: UInt64(1)...3)
  func agreesOnNoise(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let bytes: [UInt8] = [
      0x41, 0x61, 0x80, 0x91, 0xA0, 0xB5, 0xBF, 0xC3, 0xD0, 0xD1, 0xE0, 0xF0, 0xFF, 0x20,
    ]
    for count in 0...80 {
      let noise = (0..<count).map { _ in random.pick(bytes) }
      for start in noise.indices {
        #expect(
          noise.span.wordEnd(from: start) == noise.span.wordEnd(from: start, portable: true),
          "seed \(seed), \(noise), at \(start)")
      }
    }
  }

  @Test("are looked for by their first two bytes", arguments: UInt64(1)...3)
  func findsPairs(seed: UInt64) {
    var random = RandomSource(seed: seed)
    for count in 0...60 {
      let text = SpanBytesTests.text(count, &random)
      let pairs = [UInt16(0xD0B0), 0x5454, random.pick([0xD090, 0x2020, 0])]
      for start in 0...text.count {
        let expected = (start..<max(start, text.count - 1)).first { index in
          pairs.contains(UInt16(text[index]) << 8 | UInt16(text[index + 1]))
        }
        #expect(
          text.span.firstIndex(ofPairs: pairs, from: start) == expected ?? text.count,
          "seed \(seed), \(count) letters from \(start)")
        #expect(text.span.firstIndex(ofPairs: [], from: start) == text.count)
      }
    }
  }

  @Test("have one hash whatever their capitals, and another one for other letters")
  func folds() {
    for text in [
      "Организация", "Ёлкин", "Zürich", "ЄВГЕН", "United", "Іван", "І", "Соглашение о мире",
    ] {
      let hash = Words.foldedHash(of: text)
      for other in [text.lowercased(), text.uppercased(), text.replacing("Ё", with: "Е")] {
        #expect(Words.foldedHash(of: other) == hash, "'\(other)'")
      }
      for other in [text + "а", String(text.dropLast()), "а" + text] {
        #expect(Words.foldedHash(of: other) != hash, "'\(other)'")
      }
    }
  }
}
