import Testing

@testable import ComentionEntities

@Suite("Words")
struct WordsTests {
  private static func matches(_ word: String, _ written: String, isFirst: Bool) -> Bool {
    let (word, written) = (Array(word.utf8), Array(written.utf8))
    return Words.matches(
      word.span, 0..<word.count, written: written.span, 0..<written.count, isFirst: isFirst)
  }

  @Test(
    "fit a written name by letters and capitals",
    arguments: [
      // word of the text, word of the name, as first word, as later word
      ("Minsk", "Minsk", true, true), ("MINSK", "Minsk", true, true),
      ("minsk", "Minsk", false, true), ("MiNSK", "Minsk", false, false),
      ("Minsks", "Minsk", false, false), ("Mins", "Minsk", false, false),
      ("SCO", "SCO", true, true), ("sco", "SCO", false, false), ("Sco", "SCO", false, false),
      ("us", "US", false, false), ("un", "UN", false, false), ("Un", "UN", false, false),
      ("of", "of", true, true), ("Of", "of", true, true), ("OF", "of", true, true),
      ("Минск", "Минск", true, true), ("МИНСК", "Минск", true, true),
      ("минск", "Минск", false, true), ("мИнск", "Минск", false, false),
      ("шос", "ШОС", false, false), ("Шос", "ШОС", false, false), ("ШОС", "ШОС", true, true),
      ("МГУшный", "МГУ", false, false),
      ("Озерный", "Озёрный", true, true), ("Озёрный", "Озерный", true, true),
      ("ОЗЕРНЫЙ", "Озёрный", true, true), ("озёрный", "Озерный", false, true),
      ("Қазақстан", "Қазақстан", true, true), ("ҚАЗАҚСТАН", "Қазақстан", true, true),
      ("қазақстан", "Қазақстан", false, true), ("Україна", "Україна", true, true),
      ("УКРАЇНА", "Україна", true, true), ("Кіровоград", "Кировоград", false, false),
      ("ЄС", "ЄС", true, true), ("єс", "ЄС", false, false), ("Ґалаґан", "ґалаґан", true, true),
      ("Zürich", "Zürich", true, true), ("ZÜRICH", "Zürich", true, true),
      ("İSTANBUL", "İstanbul", true, true), ("Istanbul", "İstanbul", true, true),
      ("McDonald", "McDonald", true, true), ("MCDONALD", "McDonald", true, true),
      ("Mcdonald", "McDonald", false, false), ("mcDonald", "McDonald", false, true),
      ("G20", "G20", true, true), ("g20", "G20", false, true), ("20", "20", true, true),
      ("Большая", "большая", true, true), ("БОЛЬШАЯ", "большая", true, true),
      ("a", "A", false, true),
    ])
  func matches(word: String, written: String, asFirst: Bool, asLater: Bool) {
    #expect(WordsTests.matches(word, written, isFirst: true) == asFirst)
    #expect(WordsTests.matches(word, written, isFirst: false) == asLater)
  }

  @Test(
    "have one hash in all capitalisations",
    arguments: [
      ["Minsk", "MINSK", "minsk", "mINSK"], ["Ёлкин", "ЕЛКИН", "елкин", "ёлкин"],
      ["Україна", "УКРАЇНА"], ["Өскемен", "ӨСКЕМЕН"], ["Łódź", "ŁÓDŹ", "łódź"],
    ])
  func hashes(words: [String]) {
    let hashes = words.map { word in
      let bytes = Array("«\(word)»".utf8)
      return Words.foldedHash(in: bytes.span, 2..<bytes.count - 2)
    }
    #expect(Set(hashes).count == 1)
  }

  @Test("have different hashes if they are different words")
  func distinguishes() {
    let words = ["Minsk", "Minks", "Минск", "Минска", "a", "b", "", "aa", "1", "11", "Мінск"]
    let hashes = words.map { word in
      let bytes = Array(word.utf8)
      return Words.foldedHash(in: bytes.span, 0..<bytes.count)
    }
    #expect(Set(hashes).count == words.count)
  }

  @Test(
    "are acronyms with two capitals and no small letter",
    arguments: [
      ("UN", true), ("ООН", true), ("G20", false), ("EU27", true), ("U", false), ("Un", false),
      ("", false), ("20", false), ("ВОЗ", true), ("IoT", false), ("中国", false),
    ])
  func acronyms(word: String, expected: Bool) {
    let bytes = Array(word.utf8)
    let isAcronym = Words.isAcronym(bytes.span, 0..<bytes.count)
    #expect(isAcronym == expected)
  }

  @Test("are read to the end of the text, and not beyond, if it is cut inside a character")
  func cut() {
    for text in ["é", "中", "😀"] {
      let bytes = Array(text.utf8)
      for count in 1..<bytes.count {
        let part = Array(bytes.prefix(count))
        let length = Words.scalar(in: part.span, at: 0).length
        #expect(length == bytes.count)
        _ = Words.foldedHash(in: part.span, 0..<count)
      }
      let value = Words.scalar(in: bytes.span, at: 0).value
      #expect(value == text.unicodeScalars.first?.value)
    }
  }
}
