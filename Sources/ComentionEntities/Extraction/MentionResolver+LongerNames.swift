// Names of the lexicon that are parts of names it does not have: streets, ships, restaurants.
extension MentionResolver {
  /// The matches that are no parts of longer names.
  func withoutPartsOfLongerNames(_ matches: [NameMatch], in text: Span<UInt8>) -> [NameMatch] {
    var result = matches
    for index in matches.indices.reversed() where isPartOfLongerName(matches[index], in: text) {
      result.remove(at: index)
    }
    return result
  }

  /// Whether a person's name belongs to a street or a ship ("улица Юрия Гагарина"), or a name in
  /// quotation marks to a ship, a car or a hotel ("ледокол «Арктика»").
  private func isPartOfLongerName(_ match: NameMatch, in text: Span<UInt8>) -> Bool {
    guard match.origin == .text, match.role == .name || match.role == .ambiguous else {
      return false
    }
    let type = lexicon.type(of: match.owner)
    guard type != .organisation else { return isMedium(match, in: text) }
    if let mark = MentionResolver.quotationMark(endingAt: match.range.lowerBound, in: text) {
      guard let word = TextWord.before(match.range.lowerBound - mark, in: text) else {
        return false
      }
      return MentionResolver.namedThings.contains(Words.foldedHash(in: text, word.range))
    }
    if type == .place, isAdjectiveBeforeNoun(match.range, in: text) { return true }
    guard let word = TextWord.before(match.range.lowerBound, in: text) else { return false }
    let hash = Words.foldedHash(in: text, word.range)
    return (type == .person ? MentionResolver.streets : MentionResolver.streetsOfPlaces)
      .contains(hash)
  }

  /// Whether what looks like a town is the adjective of something else: "на Пролетарском мосту".
  private func isAdjectiveBeforeNoun(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard MentionResolver.adjectives.end(name, in: text),
      let noun = TextWord.after(name.upperBound, in: text), noun.isCyrillic, !noun.isCapitalised
    else { return false }
    return MentionResolver.facilities.contains(Words.hash(in: text, noun.range))
  }

  private static let adjectives = WordParts(
    "ский ском ским ского скому цкий цком цким цкого цкому ный ном ного ному")
  private static let facilities = WordSet(
    written: list(
      """
      мост мосту моста мостом район районе района району районом округе округа округу лесу леса парке парка проспект проспекте \
      проспекта шоссе тракт тракте тракта направлении направления направлением суде суда судом вокзал вокзале \
      вокзала рынок рынке рынка завод заводе завода театре театра полигоне полигона бульваре бульвара переулке монастыре \
      кладбище участке участка плацдарме
      """))

  /// Whether a platform is only where something appears: "Telegram-канал", "YouTube-шоу".
  private func isMedium(_ match: NameMatch, in text: Span<UInt8>) -> Bool {
    let end = match.range.upperBound
    guard end < text.count, text[end] == UInt8(ascii: "-") else { return false }
    return MentionResolver.media.contains { word in
      Words.equal(end + 1..<min(end + 1 + word.utf8.count, text.count), word, in: text)
    }
  }

  private static let media = ["канал", "шоу", "блог", "чат", "бот", "аккаунт", "видео"]

  /// Takes out the region of an organisation's branch: "УФСБ по Ростовской области".
  func withoutRegionsOfBranches(_ matches: [NameMatch], in text: Span<UInt8>) -> [NameMatch] {
    let isAny = matches.indices.dropFirst().contains {
      isBranch(matches[$0 - 1], in: matches[$0], text)
    }
    guard isAny else { return matches }
    var result: [NameMatch] = []
    for match in matches {
      if let body = result.last, isBranch(body, in: match, text) { continue }
      result.append(match)
    }
    return result
  }

  private func isBranch(_ body: NameMatch, in region: NameMatch, _ text: Span<UInt8>) -> Bool {
    guard body.range.upperBound < region.range.lowerBound,
      region.role == .name || region.role == .ambiguous, region.origin != .flag,
      Words.equal(body.range.upperBound..<region.range.lowerBound, " по ", in: text)
    else { return false }
    let place = lexicon.entries[region.owner]
    guard place.entity.type == .place, place.flag.isEmpty, !place.country.isEmpty else {
      return false
    }
    if body.role == .bareBody { return true }
    let organisation = lexicon.entries[body.owner]
    return body.role == .name && organisation.entity.type == .organisation
      && organisation.country == place.country
  }

  /// The length of the quotation mark that ends at a place.
  private static func quotationMark(endingAt end: Int, in text: Span<UInt8>) -> Int? {
    // The last bytes of such marks; mostly a blank stands there.
    guard end > 0, isLastOfMark(text[end - 1]) else { return nil }
    for length in 1...3 where end >= length {
      if TextWord.quotationMark(at: end - length, in: text) == length { return length }
    }
    return nil
  }

  private static func isLastOfMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), 0xAB, 0xBB, 0x9C...0x9F: true
    default: false
    }
  }

  private static let streets = WordSet(
    folded: list(
      """
      улица улице улицы улицу улицей ул проспект проспекте проспекта пр-т площадь площади бульвар \
      бульваре бульвара переулок переулке переулка набережная набережной шоссе имени им фрегат фрегата \
      фрегате крейсер крейсера крейсере теплоход теплохода теплоходе ледокол ледокола ледоколе танкер \
      танкера танкере корабль корабля судно судна uss hms
      """))

  private static let streetsOfPlaces = WordSet(
    folded: ["улица", "улице", "улицу", "улицей", "ул", "переулок", "переулке", "имени", "им"])

  private static let namedThings = WordSet(
    folded: list(
      """
      фрегат фрегата фрегате крейсер крейсера крейсере теплоход теплохода теплоходе ледокол ледокола \
      ледоколе танкер танкера танкере корабль корабля корабле судно судна паром парома подлодка подлодки \
      автомобиль автомобиля автомобиле машина машины поезд поезда поезде самолет самолета самолете \
      вертолет спутник спутника ракета ракеты ракету ресторан ресторана ресторане кафе бар гостиница \
      гостиницы гостинице отель отеля отеле кинотеатр кинотеатра кинотеатре фильм фильма фильме сериал \
      песня песни песню роман романа книга книги операция операции операцию санаторий санатория кинофестиваль \
      пароход парохода пароходе лайнер лайнера катер катера буксир яхта яхты шхуна баржа баржи \
      ship vessel frigate cruiser icebreaker tanker ferry yacht restaurant cafe bar hotel cinema film \
      song novel train car апл подлодку подлодкой субмарина субмарины субмарину эсминец эсминца мрк бдк мпк жк тц \
      трц комплекс комплекса комплексе жилкомплекс газовоз газовоза контейнеровоз контейнеровоза сухогруз \
      сухогруза паромом шхуны спутником крылатая лодка лодки лодку хутор пансионат пансионата база базы
      """))

  private static func list(_ words: String) -> [String] {
    words.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
