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
    let type = lexicon.entries[match.owner].entity.type
    guard type != .organisation else { return false }
    if let mark = MentionResolver.quotationMark(endingAt: match.range.lowerBound, in: text) {
      guard let word = TextWord.before(match.range.lowerBound - mark, in: text) else {
        return false
      }
      return MentionResolver.namedThings.contains(Words.foldedHash(in: text, word.range))
    }
    guard type == .person, let word = TextWord.before(match.range.lowerBound, in: text) else {
      return false
    }
    return MentionResolver.streets.contains(Words.foldedHash(in: text, word.range))
  }

  /// The length of the quotation mark that ends at a place.
  private static func quotationMark(endingAt end: Int, in text: Span<UInt8>) -> Int? {
    for length in 1...3 where end >= length {
      if TextWord.quotationMark(at: end - length, in: text) == length { return length }
    }
    return nil
  }

  private static let streets = WordSet(
    folded: list(
      """
      улица улице улицы улицу улицей ул проспект проспекте проспекта пр-т площадь площади бульвар \
      бульваре бульвара переулок переулке переулка набережная набережной шоссе имени им фрегат фрегата \
      фрегате крейсер крейсера крейсере теплоход теплохода теплоходе ледокол ледокола ледоколе танкер \
      танкера танкере корабль корабля судно судна uss hms
      """))

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
      song novel train car
      """))

  private static func list(_ words: String) -> [String] {
    words.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
