/// Words around a date: those of a dateline ("Today, in New York on"), and those that say that the
/// date is of something else ("adopted on").
enum PlaceWords {
  /// Whether a text before a date can be a dateline: at most eight words, each a name or one of the
  /// words that join a place and a date.
  static func isPlace(_ text: ArraySlice<UInt8>) -> Bool {
    let words = words(of: text)
    return words.count <= 8
      && words.allSatisfy { word in
        joining.contains(word.lowercased()) || word.first?.isUppercase == true
      }
  }

  /// The words of a text: runs of letters and hyphens.
  static func words(of text: ArraySlice<UInt8>) -> [Substring] {
    String(decoding: text, as: UTF8.self).split { !$0.isLetter && $0 != "-" }
      .filter { $0.contains(where: \.isLetter) }
  }

  /// Whether a word says that the date after it is not the day of what is reported.
  static func pointsElsewhere(_ word: Substring) -> Bool {
    elsewhere.contains(word.lowercased())
  }

  private static let joining: Set<String> = [
    "on", "in", "at", "today", "yesterday", "в", "во", "на", "с", "со", "г", "сегодня", "вчера",
    "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье",
    "понедельника", "вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья",
  ]

  private static let elsewhere: Set<String> = [
    "adopted", "approved", "signed", "founded", "established", "since", "until", "before", "after",
    "dated", "of", "from", "by", "born", "force", "принят", "принята", "принято", "приняты",
    "принятой", "принятого", "подписан", "подписано", "подписанного", "подписанной",
    "утвержден", "утвержденной", "утверждённой", "от", "до", "после", "с", "вступил", "вступила",
    "вступило", "основан", "основана",
  ]
}
