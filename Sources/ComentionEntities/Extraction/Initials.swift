/// One or two initials before a surname, each with its full stop.
struct Initials: Equatable {
  /// The bytes from the first letter up to the surname.
  var range: Range<Int>
  /// The letters of the first initial.
  var first: Range<Int>

  /// Reads the initials right before a place of a text.
  ///
  /// An initial has a capital, or a capital and a small letter, and a full stop.
  init?(before end: Int, in text: Span<UInt8>) {
    var start = end
    var letters: Range<Int>?
    for _ in 0..<2 {
      var index = start
      if index > 1, text[index - 1] == 0x20 { index -= 1 }
      if index == start, index > 2, text[index - 1] == 0xA0, text[index - 2] == 0xC2 { index -= 2 }
      guard index > 0, text[index - 1] == UInt8(ascii: ".") else { break }
      var first = index - 1
      var count = 0
      while first > 0, Letters.precedes(first, in: text), count < 3 {
        first -= 1
        while first > 0, text[first] & 0xC0 == 0x80 { first -= 1 }
        count += 1
      }
      guard (1...2).contains(count), LetterCase.isUpper(Words.scalar(in: text, at: first).value),
        count == 1 || !Words.isAcronym(text, first..<index - 1)
      else { break }
      letters = first..<index - 1
      start = first
    }
    guard let letters else { return nil }
    // A form of address, as in "Mr. Lavrov", is no initial.
    guard !Initials.addresses.contains(Words.foldedHash(in: text, letters)) else { return nil }
    range = start..<end
    first = letters
  }

  private static let addresses = WordSet(
    folded: ["mr", "ms", "dr", "st", "г", "гг", "св", "им", "т"])
}
