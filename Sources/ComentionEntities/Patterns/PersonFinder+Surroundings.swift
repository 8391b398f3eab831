// What stands around a name.
extension PersonFinder {
  /// Whether a word may be a further part of a name.
  func isNamePart(_ word: TextWord, like first: TextWord, in text: Span<UInt8>) -> Bool {
    word.isCapitalised && word.isCyrillic == first.isCyrillic
      && !PersonWords.isNoSurname(word, in: text) && !PersonWords.isClassNoun(word, in: text)
      && (!PersonWords.isAdjectival(word, in: text) || PersonWords.isSurnameShaped(word, in: text))
      && isFree(word.range)
  }

  /// Whether no name of the lexicon stands in a range, surnames aside.
  func isFree(_ range: Range<Int>) -> Bool {
    matches.overlapping(range).allSatisfy(\.role.isSurname)
  }

  /// Whether a range may hold a surname: no name of the lexicon stands there, or only a little known
  /// place, as many surnames are ("Мэр Владивостока Николаева", "Марина Обухова").
  func mayBeSurname(_ range: Range<Int>) -> Bool {
    matches.overlapping(range).allSatisfy { match in
      if match.role.isSurname { return true }
      guard match.range == range, match.role == .name || match.role == .ambiguous else {
        return false
      }
      let entry = lexicon.entries[match.owner]
      return entry.entity.type == .place && entry.flag.isEmpty
        && entry.prominence <= (match.role == .ambiguous ? 4 : 3)
    }
  }

  /// Whether a word is one capital with a full stop.
  func isInitial(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    guard word.range.upperBound < text.count, text[word.range.upperBound] == UInt8(ascii: ".")
    else { return false }
    let (scalar, length) = Words.scalar(in: text, at: word.range.lowerBound)
    return length == word.range.count && LetterCase.isUpper(scalar)
  }

  /// Whether the word before shows that a name is part of another one: a street, a ship, a prize.
  func isNamesake(before start: Int, in text: Span<UInt8>) -> Bool {
    TextWord.before(start, in: text).map { PersonWords.isNamesake($0, in: text) } ?? false
  }

  /// Whether a name ends a short quotation, as the names of ships, brands and theatres do.
  func isQuoted(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.upperBound < text.count, range.lowerBound > 0,
      isQuotationMark(range.upperBound, in: text)
    else { return false }
    var index = range.lowerBound - 1
    while index > 0, range.lowerBound - index < 48, text[index] != 0x0A {
      if isQuotationMark(index, in: text) { return true }
      index -= 1
    }
    return isQuotationMark(index, in: text)
  }

  private func isQuotationMark(_ index: Int, in text: Span<UInt8>) -> Bool {
    TextWord.quotationMark(at: index, in: text) != nil
  }

  /// Whether a class noun follows: "John Hopkins University", "Robert Koch Institute".
  func isPartOfLongerName(after end: Int, in text: Span<UInt8>) -> Bool {
    guard let next = TextWord.after(end, in: text), !next.isCyrillic, next.isCapitalised else {
      return false
    }
    return PersonWords.isNoSurname(next, in: text) && !PersonWords.isSmallWord(next, in: text)
  }
}
