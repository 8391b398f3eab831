// The surnames of the people found, alone and in any case.
extension PersonFinder {
  /// Finds the surnames anywhere in the text.
  mutating func findSurnames(in text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      if isCandidate(index, in: text), !Letters.precedes(index, in: text) {
        takeSurname(at: index, in: text)
      }
      index += 1
    }
  }

  /// Whether a capital stands at `index` with which a surname may begin.
  private func isCandidate(_ index: Int, in text: Span<UInt8>) -> Bool {
    let byte = text[index]
    guard byte &- 0x41 < 26 || byte &- 0xC3 < 0xE0 - 0xC3 else { return false }
    return people.contains { person in
      guard person.surname.first == byte else { return false }
      for offset in 1..<min(4, person.surname.count)
      where index + offset >= text.count || text[index + offset] != person.surname[offset] {
        return false
      }
      return true
    }
  }

  private mutating func takeSurname(at start: Int, in text: Span<UInt8>) {
    guard LetterCase.isUpper(Words.scalar(in: text, at: start).value),
      let word = TextWord(at: start, in: text),
      !mentions.contains(where: { $0.range.overlaps(word.range) }),
      mayBeSurname(word.range)
    else { return }
    let form = Words.bytes(word.range, in: text)
    let bearers = people.filter { person in
      person.isCyrillic == word.isCyrillic
        && RussianCase.allCases.contains { nameCase in
          RussianSurname.nominative(of: form, isFemale: person.isFemale, nameCase)
            == person.surname
        }
    }
    guard let bearer = bearers.first,
      bearers.allSatisfy({ $0.entity.id == bearer.entity.id }), !isOfKnownPerson(word)
    else { return }
    addMention(of: bearer, word.range, .surnameOfNamed)
  }

  /// Whether a person of the lexicon who is named in full bears this surname too.
  private func isOfKnownPerson(_ word: TextWord) -> Bool {
    matches.overlapping(word.range).contains { bearer in
      bearer.range == word.range
        && matches.contains { $0.role == .name && $0.owner == bearer.owner }
    }
  }
}
