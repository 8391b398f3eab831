// Russian names without quotation marks: "Барнаульский педагогический университет", "Институт
// почвоведения", "Министерство рыболовства Науру", "Совет северных библиотек (ССБ)".
extension OrganisationFinder {
  /// Looks for a name around a class noun: adjectives before it, a genitive after it.
  ///
  /// Without an acronym that the text defines, only some nouns make a name: universities, institutes and
  /// museums; others need a place at the end.
  mutating func findUnquoted(_ head: TextWord, in text: Span<UInt8>) {
    guard !mentions.contains(where: { $0.range.overlaps(head.range) }),
      let noun = OrganisationWords.noun(head, in: text)
    else { return }
    let adjectives = adjectives(before: head, in: text)
    let first = adjectives.first ?? head
    guard first.isCapitalised, !OrganisationWords.isRussianOpening(first, in: text) else { return }
    let tail = tail(after: head, noun, in: text)
    var range = first.range.lowerBound..<tail.end
    var acronym = definedAcronym(of: range, in: text)
    if acronym == nil, let longer = definition(from: first, head: head, in: text) {
      range = longer.range
      acronym = longer.acronym
    }
    guard isFree(range) else { return }
    if acronym == nil {
      // A country's adjective alone makes a description: "Немецкий банк".
      let isOfCountry =
        adjectives.count == 1
        && matches.overlapping(first.range).contains { $0.role == .adjective }
      let hasWords = (!adjectives.isEmpty && !isOfCountry) || tail.end > head.range.upperBound
      // "Совет министров" is a government, which is no organisation.
      let isCabinet =
        TextWord.after(head.range.upperBound, in: text)
        .map { $0.isWritten("министров", in: text) } ?? false
      guard noun.isCertain ? hasWords : tail.hasPlace && tail.words > 1 && !isCabinet else {
        return
      }
    }
    let name = nominative(adjectives, head, noun, range, in: text)
    var found = entity(Transliteration.key(of: name), russian: name)
    if let acronym { found.short.russian = acronym.string(in: text) }
    add(range, found, acronym, in: text)
  }

  /// The adjectives right before a noun, in their order; the first one has a capital, if any has.
  private func adjectives(before head: TextWord, in text: Span<UInt8>) -> [TextWord] {
    guard !head.isCapitalised || head.range.lowerBound > 0 else { return [] }
    var found: [TextWord] = []
    var start = head.range.lowerBound
    while found.count < 5, let word = TextWord.before(start, in: text), word.isCyrillic,
      text[word.range.upperBound] != UInt8(ascii: "."),
      OrganisationWords.isAdjective(word, in: text)
    {
      found.insert(word, at: 0)
      start = word.range.lowerBound
    }
    // What stands before the first capital is no part of the name.
    guard let capital = found.firstIndex(where: \.isCapitalised) else { return [] }
    return Array(found[capital...])
  }

  /// What follows a noun in the genitive.
  private struct Tail {
    var end: Int
    var words = 0
    var hasPlace = false
  }

  private func tail(
    after head: TextWord, _ noun: OrganisationWords.Noun, in text: Span<UInt8>
  ) -> Tail {
    var tail = Tail(end: head.range.upperBound)
    var index = tail.end
    var pending = 0
    while tail.words + pending < 6, let word = TextWord.after(index, in: text), word.isCyrillic {
      if let place = place(at: word) {
        tail.hasPlace = true
        tail.words += pending + 1
        tail.end = place.upperBound
        break
      }
      if word.isCapitalised {
        if noun.isCertain, tail.words + pending == 0, isNameInGenitive(word, in: text) {
          tail.words = 1
          tail.end = word.range.upperBound
        }
        break
      }
      if pending == 0, word.isWritten("по", in: text),
        let next = TextWord.after(word.range.upperBound, in: text), next.isCyrillic,
        !next.isCapitalised
      {
        // "по" takes the dative: the word after it is taken as it is.
        tail.words += 2
        tail.end = next.range.upperBound
        index = tail.end
        continue
      }
      if pending == 0, tail.words > 0, word.isWritten("и", in: text) {
        pending = 1
        index = word.range.upperBound
        continue
      }
      if OrganisationWords.isGenitiveAdjective(word, in: text) {
        pending += 1
      } else if OrganisationWords.isGenitiveNoun(word, in: text), tail.words < 3 {
        tail.words += pending + 1
        pending = 0
        tail.end = word.range.upperBound
      } else {
        break
      }
      index = word.range.upperBound
    }
    return tail
  }

  /// Whether a word with a capital may be a name in the genitive: "Университета Нархоза".
  private func isNameInGenitive(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    matches.overlapping(word.range).isEmpty && !GivenNames.contains(word, in: text)
      && OrganisationWords.isGenitiveNoun(word, in: text)
      && TextWord.after(word.range.upperBound, in: text).map { !$0.isCapitalised } ?? true
  }

  /// The place of the lexicon that begins with a word.
  private func place(at word: TextWord) -> Range<Int>? {
    matches.overlapping(word.range).first { match in
      match.role == .name && match.range.lowerBound == word.range.lowerBound
        && lexicon.type(of: match.owner) == .place
    }?.range
  }

  /// A name of any words up to an acronym in brackets that is made of them.
  private func definition(
    from first: TextWord, head: TextWord, in text: Span<UInt8>
  ) -> (range: Range<Int>, acronym: TextWord)? {
    var end = head.range.upperBound
    for _ in 0..<9 {
      if let acronym = definedAcronym(of: first.range.lowerBound..<end, in: text) {
        return (first.range.lowerBound..<end, acronym)
      }
      guard let next = TextWord.after(end, in: text), next.isCyrillic else { return nil }
      end = next.range.upperBound
    }
    return nil
  }

  /// A name with its adjectives and its noun in the nominative, so that it is the same in all cases.
  private func nominative(
    _ adjectives: [TextWord], _ head: TextWord, _ noun: OrganisationWords.Noun,
    _ range: Range<Int>, in text: Span<UInt8>
  ) -> String {
    let isNominative = head.string(in: text).lowercased() == noun.nominative
    var words = adjectives.map { word in
      let written = word.string(in: text)
      return isNominative ? written : RussianAdjective.nominative(of: written, noun.gender)
    }
    words.append(
      head.isCapitalised
        ? noun.nominative.prefix(1).uppercased() + noun.nominative.dropFirst() : noun.nominative)
    let rest = Words.string(head.range.upperBound..<range.upperBound, in: text)
    return words.joined(separator: " ") + rest
  }
}
