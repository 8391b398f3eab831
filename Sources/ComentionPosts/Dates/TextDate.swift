/// Finds the day on which a text dates itself.
///
/// A post without a date often says when it was written ("📍 Minsk, June 20, 2023"), and more often
/// mentions dates of other things ("the concept approved on March 31, 2023"). Only a full date (day,
/// month, year) in one of these places is the post's own:
///
/// 1. at the end of a line that begins with a pin or calendar sign;
/// 2. with a place in brackets at the end of the heading: "(Moscow, March 20, 2023)";
/// 3. alone, or with a place, on one of the first lines or on the last one;
/// 4. at the beginning of the first sentence, or of the sentence after a heading:
///    "On May 27-29, 2025, Moscow hosts …";
/// 5. at the end of the first line: "… talks in Moscow on May 28, 2025".
///
/// Rules 4 and 5 do not hold in a text about an anniversary. A day before Telegram had begun
/// (14 August 2013) is no day of a post.
enum TextDate {
  /// The day on which a text dates itself; nothing if it does not.
  static func day(of text: [UInt8]) -> Day? {
    let mentions = DateMention.all(in: text).filter { $0.day >= firstDay }
    guard !mentions.isEmpty else { return nil }
    let page = DatedLines(text: text)
    let rules = [page.isPinned, page.isInHeading, page.isAlone, page.opens, page.closesHeading]
    for rule in rules {
      if let mention = mentions.first(where: rule) { return mention.day }
    }
    return nil
  }

  /// The day on which Telegram was released: 2013-08-14.
  private static let firstDay = Day(rawValue: 15_931)
}
