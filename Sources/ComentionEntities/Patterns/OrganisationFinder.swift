/// Finds organisations that are in no list: names in quotation marks after their class noun, numbered
/// institutions, English names around a class noun, and acronyms defined beside a name.
///
/// An organisation of the lexicon inside such a name stands for the whole; a place inside it is part of
/// the name and no mention.
struct OrganisationFinder {
  /// An acronym that the text defines.
  struct Acronym {
    var text: String
    var entity: Entity
  }

  let lexicon: Lexicon
  /// The matches of the lexicon in the text, without the places that are parts of names found.
  private(set) var matches: [NameMatch]
  private(set) var mentions: [PatternMention] = []
  private(set) var acronyms: [Acronym] = []

  /// Makes a finder for one text with its matches.
  init(_ lexicon: Lexicon, _ matches: [NameMatch]) {
    self.lexicon = lexicon
    self.matches = matches
  }

  /// Looks at every cue, in the order of the text.
  mutating func find(_ cues: [NameMatch], in text: Span<UInt8>) {
    for cue in cues where Cue(owner: cue.owner) == .organisationHead {
      guard !mentions.contains(where: { $0.range.overlaps(cue.range) }),
        let head = TextWord(at: cue.range.lowerBound, in: text), head.range == cue.range
      else { continue }
      findEmbassy(head, in: text)
      if head.isCyrillic {
        findQuoted(head, in: text)
        findLatin(head, in: text)
        findNumbered(head, in: text)
        findUnquoted(head, in: text)
      } else {
        findEnglish(head, in: text)
      }
    }
    if !acronyms.isEmpty { findAcronyms(in: text) }
  }

  /// Notes an organisation found at a place; what the lexicon has there is a part of its name.
  mutating func add(_ range: Range<Int>, _ entity: Entity, _ rule: MentionRule) {
    matches.removeOverlapping(range)
    mentions.append(PatternMention(range: range, entity: entity, rule: rule))
  }

  /// Whether no organisation or person of the lexicon stands in a range.
  func isFree(_ range: Range<Int>) -> Bool {
    matches.overlapping(range).allSatisfy { match in
      if match.role == .adjective { return true }
      return !match.role.isHead && lexicon.type(of: match.owner) == .place
    }
  }

  /// An organisation with an identity made from its name.
  func entity(_ key: String, english: String = "", russian: String = "") -> Entity {
    Entity(
      id: EntityID(rawValue: "x-" + key), type: .organisation,
      name: LocalizedText(english: english, russian: russian))
  }
}

// MARK: - Russian

extension OrganisationFinder {
  /// ООО "Просторы здоровья", партия «Альянс свободы», сеть магазинов «Берёзка».
  private mutating func findQuoted(_ head: TextWord, in text: Span<UInt8>) {
    guard OrganisationWords.isQuoting(head, in: text) else { return }
    var blank = head.range.upperBound
    // A genitive or two may stand between.
    for _ in 0..<2 {
      guard let word = TextWord.after(blank, in: text), word.isCyrillic, !word.isCapitalised,
        OrganisationWords.isGenitiveNoun(word, in: text)
          || OrganisationWords.isGenitiveAdjective(word, in: text)
      else { break }
      blank = word.range.upperBound
    }
    guard blank < text.count, text[blank] == 0x20,
      let mark = TextWord.quotationMark(at: blank + 1, in: text),
      let first = TextWord(at: blank + 1 + mark, in: text),
      LetterCase.isUpper(Words.scalar(in: text, at: first.range.lowerBound).value)
    else { return }
    var end = first.range.upperBound
    while end < text.count, end - first.range.lowerBound < 90, text[end] != 0x0A {
      if let mark = TextWord.quotationMark(at: end, in: text) {
        let inside = first.range.lowerBound..<end
        let range = head.range.lowerBound..<end + mark
        guard isFree(range), end > inside.lowerBound, text[end - 1] != 0x20 else { return }
        guard inside.allSatisfy({ !",.!?:;".utf8.contains(text[$0]) }) else { return }
        let name = Words.string(inside, in: text)
        let isLatin = !first.isCyrillic
        add(
          range,
          entity(
            Transliteration.key(of: name), english: isLatin ? name : "",
            russian: isLatin ? "" : name), .organisationHead)
        return
      }
      end += 1
    }
  }

  /// компания Lakeland, издание Lake Post, телеканал L1.
  private mutating func findLatin(_ head: TextWord, in text: Span<UInt8>) {
    guard OrganisationWords.isNaming(head, in: text),
      let first = TextWord.after(head.range.upperBound, in: text), isLatinPart(first, in: text)
    else { return }
    var last = first
    while let next = TextWord.after(last.range.upperBound, in: text) {
      if isLatinPart(next, in: text) {
        last = next
      } else if OrganisationWords.isLink(next, in: text),
        let further = TextWord.after(next.range.upperBound, in: text),
        isLatinPart(further, in: text)
      {
        last = further
      } else {
        break
      }
    }
    let range = first.range.lowerBound..<last.range.upperBound
    guard isFree(range),
      !GivenNames.contains(first, in: text)
    else { return }
    let name = Words.string(range, in: text)
    add(range, entity(Transliteration.key(of: name), english: name), .organisationHead)
  }

  /// Whether a word may be a part of a name in Latin letters: it has a capital, and no Russian word hangs
  /// on it ("YouTube-канал").
  private func isLatinPart(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    guard !word.isCyrillic, word.range.count > 1,
      LetterCase.isUpper(Words.scalar(in: text, at: word.range.lowerBound).value)
    else { return false }
    return !word.range.contains { text[$0] >= 0xD0 && text[$0] <= 0xD1 }
  }

  /// гимназия №30, школа № 5.
  private mutating func findNumbered(_ head: TextWord, in text: Span<UInt8>) {
    var index = head.range.upperBound
    guard index < text.count, text[index] == 0x20 else { return }
    index += 1
    // № is E2 84 96.
    guard index + 3 < text.count, text[index] == 0xE2, text[index + 1] == 0x84,
      text[index + 2] == 0x96
    else { return }
    index += 3
    if text[index] == 0x20 { index += 1 }
    let start = index
    while index < text.count, (0x30...0x39).contains(text[index]) { index += 1 }
    guard index > start, index - start <= 5,
      let noun = OrganisationWords.numbered[head.string(in: text).lowercased()]
    else { return }
    let number = Words.string(start..<index, in: text)
    let english = "\(noun.english) No. \(number)"
    let russian = noun.russian.prefix(1).uppercased() + noun.russian.dropFirst() + " № " + number
    add(
      head.range.lowerBound..<index,
      entity(Transliteration.key(of: english), english: english, russian: russian),
      .organisationHead)
  }
}

// MARK: - English

extension OrganisationFinder {
  /// "Meridian Institute", "Institute of World Economy", "Lake Council for Peace (LCP)".
  private mutating func findEnglish(_ head: TextWord, in text: Span<UInt8>) {
    guard head.isCapitalised else { return }
    var first = head
    var words = 0
    while let before = TextWord.before(first.range.lowerBound, in: text),
      isPart(before, in: text) || isInnerWord(before, next: first, head: head, in: text),
      text[before.range.upperBound] == 0x20, words < 6
    {
      first = before
      words += 1
    }
    var last = head
    var next = TextWord.after(head.range.upperBound, in: text)
    var pending = 0
    while let word = next, words < 9 {
      if OrganisationWords.isLink(word, in: text), pending < 2,
        last.range == head.range || pending > 0
          || ["and", "of", "for"].contains(where: { word.isWritten($0, in: text) })
      {
        pending += 1
      } else if isPart(word, in: text), pending > 0 || OrganisationWords.isEnglish(word, in: text) {
        last = word
        words += 1
        pending = 0
      } else if isPart(word, in: text), last.range != head.range {
        last = word
        words += 1
      } else {
        break
      }
      next = TextWord.after(word.range.upperBound, in: text)
    }
    let range = first.range.lowerBound..<last.range.upperBound
    guard words > 0, isFree(range) || isNamedAfter(range, head, in: text) else { return }
    let acronym = definedAcronym(of: range, in: text)
    let isCertain =
      OrganisationWords.isCertain(head, in: text)
      && (first.range != head.range
        || (last.range != head.range && !beginsSentence(head.range.lowerBound, in: text)))
    guard acronym != nil || isCertain || isOfPlace(head, range) else { return }
    let name = Words.string(range, in: text)
    var found = entity(Transliteration.key(of: name), english: name)
    if let acronym { found.short.english = acronym.string(in: text) }
    add(range, found, acronym, in: text)
  }

  /// Notes an organisation, and the acronym that the text defines for it.
  mutating func add(
    _ range: Range<Int>, _ found: Entity, _ acronym: TextWord?, in text: Span<UInt8>
  ) {
    add(range, found, acronym == nil ? .organisationHead : .definedAcronym)
    guard let acronym else { return }
    matches.removeOverlapping(acronym.range)
    mentions.append(PatternMention(range: acronym.range, entity: found, rule: .definedAcronym))
    acronyms.append(Acronym(text: acronym.string(in: text), entity: found))
  }

  /// Whether only surnames stand in a name with a class noun that needs nothing else: "Carter Foundation".
  private func isNamedAfter(
    _ range: Range<Int>, _ head: TextWord, in text: Span<UInt8>
  ) -> Bool {
    OrganisationWords.isCertain(head, in: text)
      && matches.overlapping(range).allSatisfy { match in
        match.role.isSurname && range.lowerBound <= match.range.lowerBound
          && match.range.upperBound <= range.upperBound
      }
  }

  /// Whether a name ends in a place after its class noun and more: "Ministry of Fisheries of Nauru".
  private func isOfPlace(_ head: TextWord, _ range: Range<Int>) -> Bool {
    guard let last = matches.overlapping(range).last, last.role == .name,
      last.range.upperBound == range.upperBound, last.range.lowerBound > head.range.upperBound + 8
    else { return false }
    return lexicon.type(of: last.owner) == .place
  }

  private func isPart(_ word: TextWord, in text: Span<UInt8>) -> Bool {
    !word.isCyrillic && word.isCapitalised && !OrganisationWords.isOpening(word, in: text)
  }

  /// Whether a word that mostly stands outside a name belongs to it: "Lakeland State University",
  /// "New Lakeland College".
  private func isInnerWord(
    _ word: TextWord, next: TextWord, head: TextWord, in text: Span<UInt8>
  ) -> Bool {
    guard !word.isCyrillic, word.isCapitalised, OrganisationWords.isInner(word, in: text) else {
      return false
    }
    if next.range != head.range { return true }
    return TextWord.before(word.range.lowerBound, in: text).map {
      isPart($0, in: text) && text[$0.range.upperBound] == 0x20
    } ?? false
  }

  /// Whether nothing stands before a word.
  func beginsSentence(_ start: Int, in text: Span<UInt8>) -> Bool {
    TextWord.before(start, in: text) == nil
  }

  /// The acronym in brackets after a name, if it is made of the name's capitals.
  func definedAcronym(of range: Range<Int>, in text: Span<UInt8>) -> TextWord? {
    let end = range.upperBound
    guard end + 2 < text.count, text[end] == 0x20, text[end + 1] == UInt8(ascii: "("),
      let acronym = TextWord(at: end + 2, in: text),
      Words.isAcronym(text, acronym.range), acronym.range.upperBound < text.count,
      text[acronym.range.upperBound] == UInt8(ascii: ")")
    else { return nil }
    let written = acronym.string(in: text)
    let name = Words.string(range, in: text)
    // The lexicon's meaning of an acronym gives way to a definition letter by letter.
    let isKnown = matches.overlapping(acronym.range).contains { $0.role == .name }
    let isOfName =
      isKnown
      ? OrganisationFinder.isExactAcronym(written, of: name)
      : OrganisationFinder.isAcronym(written, of: name)
    return isOfName ? acronym : nil
  }

  /// Whether an acronym is made of the letters of a name: of its capitals, of the first letters of its
  /// words, or of these and further letters of the same words ("Евразийский банк развития", ЕАБР).
  static func isAcronym(_ acronym: String, of name: String) -> Bool {
    if isExactAcronym(acronym, of: name) { return true }
    let words = name.split { $0 == " " || $0 == "-" }
    let initials = String(words.compactMap(\.first)).uppercased()
    let important = words.filter { $0.count > 2 }.compactMap(\.first)
    let firsts = String(important).uppercased()
    guard acronym.first == initials.first, firsts.count >= 2, acronym.count <= firsts.count + 2
    else { return false }
    return isSpread(firsts, over: acronym) && isSpread(acronym, over: name.uppercased())
  }

  /// Whether an acronym is made of the capitals of a name or of the first letters of its words.
  private static func isExactAcronym(_ acronym: String, of name: String) -> Bool {
    acronym == name.filter(\.isUppercase)
      || acronym
        == String(name.split { $0 == " " || $0 == "-" }.compactMap(\.first)).uppercased()
  }

  /// Whether the letters of one text stand in another one, in their order.
  private static func isSpread(_ letters: String, over text: String) -> Bool {
    var rest = text[...]
    for letter in letters {
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }

  /// Finds the acronyms that the text defines, wherever else they stand.
  private mutating func findAcronyms(in text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      let end = Letters.wordEnd(in: text, from: index)
      guard end > index else {
        index += 1
        continue
      }
      let range = index..<end
      index = end
      guard Words.isAcronym(text, range) else { continue }
      let word = Words.string(range, in: text)
      guard let acronym = acronyms.first(where: { $0.text == word }),
        !mentions.contains(where: { $0.range.overlaps(range) })
      else { continue }
      add(range, acronym.entity, .definedAcronym)
    }
  }
}
