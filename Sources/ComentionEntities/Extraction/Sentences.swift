/// The sentences of a post: what is quoted as evidence.
///
/// A sentence ends at a line break, or at `.`, `!`, `?` or `…` before blanks and something that can
/// begin a sentence. A full stop after an abbreviation or an initial ends nothing.
public enum Sentences {
  /// The byte ranges of all sentences, without the blanks around them, in the order of the text.
  ///
  /// - Complexity: O(length of the text).
  public static func ranges(in text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let span = text.span
    var start = 0
    var index = 0
    while index < span.count {
      if span[index] == 0x0A {
        append(start..<index, of: span, to: &ranges)
        index += 1
        start = index
      } else if let end = terminator(in: span, at: index),
        endsSentence(in: span, index, end, start: start)
      {
        append(start..<end, of: span, to: &ranges)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    append(start..<span.count, of: span, to: &ranges)
    return ranges
  }

  private static func append(
    _ range: Range<Int>, of text: Span<UInt8>, to ranges: inout [Range<Int>]
  ) {
    var (start, end) = (range.lowerBound, range.upperBound)
    start = afterBlanks(in: text, from: start)
    while start < end {
      let isNoBreakSpace = end - start > 1 && text[end - 1] == 0xA0 && text[end - 2] == 0xC2
      guard isNoBreakSpace || isBlank(text[end - 1]) else { break }
      end -= isNoBreakSpace ? 2 : 1
    }
    if start < end { ranges.append(start..<end) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  /// The first place from `start` on where no blank or no-break space stands.
  private static func afterBlanks(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      if isBlank(text[index]) {
        index += 1
      } else if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// The end of the closing signs at `index`, with quotation marks and brackets after them.
  private static func terminator(in text: Span<UInt8>, at index: Int) -> Int? {
    var end: Int
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): end = index + 1
    case 0xE2 where isEllipsis(text, index): end = index + 3
    default: return nil
    }
    while end < text.count {
      switch text[end] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"),
        UInt8(ascii: "]"), UInt8(ascii: "\""):
        end += 1
      case 0xC2 where end + 1 < text.count && text[end + 1] == 0xBB: end += 2
      case 0xE2 where end + 2 < text.count && text[end + 1] == 0x80 && text[end + 2] == 0x9D:
        end += 3
      default: return end
      }
    }
    return end
  }

  private static func isEllipsis(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0xA6
  }

  /// Whether the signs at `index..<end` end the sentence that begins at `start`, by the word before
  /// and the letter after.
  private static func endsSentence(
    in text: Span<UInt8>, _ index: Int, _ end: Int, start: Int
  ) -> Bool {
    guard end < text.count else { return true }
    let next = afterBlanks(in: text, from: end)
    guard next < text.count else { return true }
    guard next > end || text[end] == 0x0A else { return false }
    if Letters.length(in: text, at: next) > 0 {
      let (scalar, _) = Words.scalar(in: text, at: next)
      if LetterCase.isLower(scalar) { return false }
    }
    guard text[index] == UInt8(ascii: "."), end == index + 1 else { return true }
    return !isListNumber(in: text, afterBlanks(in: text, from: start)..<index)
      && !isAbbreviation(in: text, endingAt: index, before: text[next])
  }

  /// Whether a beginning of a line is a number in a list, as in "1. Minsk"
  private static func isListNumber(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.lowerBound == 0 || text[range.lowerBound - 1] == 0x0A, range.count <= 3 else {
      return false
    }
    return !range.isEmpty && range.allSatisfy { isDigit(text[$0]) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  /// Whether the word before a full stop is an initial or an abbreviation that a name follows.
  private static func isAbbreviation(
    in text: Span<UInt8>, endingAt end: Int, before next: UInt8
  ) -> Bool {
    var start = end
    var letters = 0
    while start > 0, Letters.precedes(start, in: text) {
      start -= 1
      while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
      letters += 1
    }
    guard letters > 0 else { return false }
    let (scalar, _) = Words.scalar(in: text, at: start)
    if letters == 1, LetterCase.isUpper(scalar) { return true }
    guard letters <= 5 else { return false }
    let hash = Words.foldedHash(in: text, start..<end)
    return abbreviations.contains(hash) || (isDigit(next) && numbering.contains(hash))
  }

  /// Abbreviations after which a sentence goes on, although a capital may follow.
  private static let abbreviations = WordSet(folded: [
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "gov", "sen", "rep", "st",
    "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "г", "гг", "им", "ул", "пр", "р", "н", "э", "т", "д", "п", "стр", "см", "ср", "тов", "акад",
    "проф", "ген", "руб", "долл", "млн", "млрд", "тыс", "обл", "респ", "св", "др", "ред",
  ])

  /// Words that are abbreviations only before a number: "No. 5", but "He said no."
  private static let numbering = WordSet(folded: ["no", "art", "ст"])
}
