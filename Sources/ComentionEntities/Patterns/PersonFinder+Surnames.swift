// The surnames of the people found, alone and in any case.
extension PersonFinder {
  /// Finds the surnames anywhere in the text.
  mutating func findSurnames(in text: Span<UInt8>) {
    // The first letter of a surname, or two of them, and mostly nothing else in the text.
    let beginnings = people.map { person in
      person.surname.count > 1 ? UInt16(person.surname[0]) << 8 | UInt16(person.surname[1]) : 0
    }
    var index = text.firstIndex(ofPairs: beginnings, from: 0)
    while index < text.count {
      if isCandidate(index, in: text), !Letters.precedes(index, in: text) {
        takeSurname(at: index, in: text)
      }
      index = text.firstIndex(ofPairs: beginnings, from: index + 1)
    }
  }

  /// Whether the first four bytes of a surname stand at `index`.
  private func isCandidate(_ index: Int, in text: Span<UInt8>) -> Bool {
    people.contains { person in
      (0..<min(4, person.surname.count)).allSatisfy { offset in
        index + offset < text.count && text[index + offset] == person.surname[offset]
      }
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
