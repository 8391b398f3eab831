/// First parts of compound words, such as "Euro-": what follows the hyphen names nothing by itself.
///
/// "Euro-Atlantic security" is not about the Atlantic; "US-Russia talks" and "non-NATO states" are
/// about what they name, so only these forms count.
enum CombiningForms {
  /// Whether the word at `start` follows a combining form and a hyphen.
  static func precede(_ start: Int, in text: Span<UInt8>) -> Bool {
    guard start >= 4, text[start - 1] == UInt8(ascii: "-") else { return false }
    var first = start - 1
    while first > 0, Letters.precedes(first, in: text) {
      first -= 1
      while first > 0, text[first] & 0xC0 == 0x80 { first -= 1 }
    }
    return forms.contains(Words.foldedHash(in: text, first..<start - 1))
  }

  private static let forms = WordSet(folded: [
    "euro", "afro", "indo", "sino", "anglo", "franco", "russo", "trans", "austro", "italo",
    "greco",
    "евро", "афро", "индо", "англо", "франко", "русско", "австро", "итало", "греко", "транс",
  ])
}
