import Testing

@testable import ComentionEntities

@Suite("The filter of word beginnings")
struct NameFilterTests {
  /// Characters of every class that the search tells apart, and some at the edges of classes.
  private static let characters: [String] = [
    "a", "b", "Z", "z", "0", "9", " ", " ", "\n", "#", "_", "-", "@", "[", "`", "{", "/", ":",
    "é", "Ł", "к", "Р", "ё", "ב", "ع", "\u{301}", "\u{306}", "\u{AD}", "\u{A0}", "«", "\u{BF}",
    "\u{C0}", "\u{7FF}", "—", "“", "\u{200B}", "\u{200F}", "\u{2010}", "→", "ह", "中", "ꙗ", "한",
    "\u{FEFF}", "\u{FE0F}", "\u{E000}", "\u{FFFD}", "🇷", "🇺", "🇧", "😀", "𝐀", "🇦", "🇿", "🆎",
  ]

  private static func text(_ count: Int, _ random: inout RandomSource) -> [UInt8] {
    var text: [UInt8] = []
    while true {
      let character = Array(random.pick(characters).utf8)
      if text.count + character.count > count { break }
      text += character
    }
    // The rest in letters, so that words end with the text.
    while text.count < count { text.append(UInt8(ascii: "a")) }
    return text
  }

  /// The words of a text, found by the slow rule of `Letters`.
  private static func words(_ text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    while index < text.count {
      let end = text.span.wordEnd(from: index, portable: true)
      if end > index { words.append(index..<end) }
      index = max(end, index + 1)
    }
    return words
  }

  /// Where `#` and the first bytes of regional indicators stand.
  private static func signs(_ text: [UInt8]) -> [Int] {
    text.indices.filter { index in
      text[index] == UInt8(ascii: "#")
        || (index + 3 < text.count && text[index..<index + 3].elementsEqual([0xF0, 0x9F, 0x87])
          && text[index + 3] >= 0xA6)
    }
  }

  private static func asksForLevelling(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x300...0x37F, 0xAD, 0x200B...0x200F, 0xFEFF: true
      default: false
      }
    }
  }

  @Test("gives equal places by both codes and misses no name", arguments: UInt64(1)...6)
  func agrees(seed: UInt64) {
    var random = RandomSource(seed: seed)
    for count in 0...300 {
      let text = NameFilterTests.text(count, &random)
      let words = NameFilterTests.words(text)
      var filter = NameFilter()
      var names: Set<[UInt8]> = []
      for _ in 0..<3 where !words.isEmpty {
        let name = Array(text[random.pick(words)])
        filter.insert(exactly: name)
        names.insert(Array(name.prefix(16)))
      }
      let fast = filter.places(in: text)
      let portable = filter.places(in: text, portable: true)
      #expect(fast.offsets == portable.offsets, "seed \(seed), \(count) bytes")
      #expect(fast.needsLevelling == portable.needsLevelling, "seed \(seed), \(count) bytes")
      #expect(
        fast.needsLevelling == NameFilterTests.asksForLevelling(text),
        "seed \(seed), \(count) bytes")
      let expected = words.filter { names.contains(Array(text[$0].prefix(16))) }.map(\.lowerBound)
      let places = Set(fast.offsets.map { Int($0) })
      #expect(places.isSuperset(of: expected), "seed \(seed), \(count) bytes")
      #expect(places.isSuperset(of: NameFilterTests.signs(text)), "seed \(seed), \(count) bytes")
      let possible = Set(words.map(\.lowerBound)).union(NameFilterTests.signs(text))
      #expect(places.isSubset(of: possible), "seed \(seed), \(count) bytes")
      #expect(fast.offsets == fast.offsets.sorted())
    }
  }

  @Test("gives equal places by both codes for bytes that are no text", arguments: UInt64(1)...3)
  func agreesOnNoise(seed: UInt64) {
    var random = RandomSource(seed: seed)
    var filter = NameFilter()
    for byte in UInt8.min...UInt8.max { filter.insert(exactly: [byte]) }
    for count in 0...300 {
      let noise = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(
        filter.places(in: noise).offsets == filter.places(in: noise, portable: true).offsets,
        "seed \(seed), \(count) bytes")
    }
  }

  @Test("finds a word wherever it lies across the edges of blocks", arguments: [false, true])
  func crossesBlocks(portable: Bool) {
    for word in ["a", "Шанхай", "中国", "organisation", "x9"] {
      var filter = NameFilter()
      filter.insert(exactly: Array(word.utf8))
      for blanks in 0...200 {
        let text = Array((String(repeating: " ", count: blanks) + word).utf8)
        for tail in ["", " ", "\n", String(repeating: ".", count: 64)] {
          #expect(
            filter.places(in: text + Array(tail.utf8), portable: portable).offsets
              == [UInt32(blanks)], "'\(word)' after \(blanks) blanks")
        }
      }
    }
  }

  @Test("takes no word that only begins like a short name", arguments: [false, true])
  func comparesWholeShortWords(portable: Bool) {
    var filter = NameFilter()
    filter.insert(exactly: Array("UN".utf8))
    for blanks in 50...70 {
      let pad = String(repeating: " ", count: blanks)
      for text in ["UNO", "XUN", "UNя", "яUN", "9UN"] {
        #expect(
          filter.places(in: Array((pad + text).utf8), portable: portable).offsets.isEmpty,
          "'\(text)' after \(blanks) blanks")
      }
    }
  }

  @Test("goes on where the buffer for places was full", arguments: [false, true])
  func resumes(portable: Bool) {
    var filter = NameFilter()
    filter.insert(exactly: [UInt8(ascii: "a")])
    for count in [447, 448, 449, 511, 512, 513, 1023, 5000] {
      for unit in ["#", "a ", "é#", "🇷"] {
        let text = Array(String(repeating: unit, count: count).utf8)
        let places = filter.places(in: text, portable: portable).offsets
        let step = unit.utf8.count
        let first = unit == "é#" ? 2 : 0
        #expect(places == (0..<count).map { UInt32($0 * step + first) }, "\(count) of '\(unit)'")
      }
    }
  }

  @Test(
    "asks for levelling only where a character must be left out",
    arguments: [
      ("Минск", false), ("Ми\u{301}нск", true), ("и\u{306}", true), ("e\u{308}", true),
      ("Мин\u{AD}ск", true), ("\u{FEFF}Минск", true), ("Минск\u{200B}", true),
      ("a\u{200D}b", true), ("\u{A0}«Минск» — “Минск”…", false), ("❤️ 🇷🇺", false),
      ("№ 5 © ±", false), ("a\u{2010}b\u{2011}c", false),
    ])
  func noticesMarks(text: String, expected: Bool) {
    let filter = NameFilter()
    for blanks in [0, 1, 60, 61, 62, 63, 64, 130] {
      let padded = Array((String(repeating: " ", count: blanks) + text).utf8)
      #expect(filter.places(in: padded).needsLevelling == expected)
      #expect(filter.places(in: padded, portable: true).needsLevelling == expected)
    }
  }
}
