/// The language of a post, as far as a doctor's report tells them apart.
public enum DoctorLanguage: String, Sendable, CaseIterable {
  /// English.
  case english
  /// Russian.
  case russian
  /// Another language, or too mixed or too short to say.
  case other
  /// No words at all: emoji, addresses, numbers.
  case none
}

extension DoctorLanguage {
  /// Says in which language a text is written, by its letters and its most frequent short words.
  ///
  /// A text in Cyrillic is Russian unless letters or short words of Ukrainian, Belarusian, Bulgarian,
  /// Serbian and the others stand in it. A text in Latin is English if
  /// one of twelve of its words at least is one of the short words of English, and these outnumber
  /// those of German, French, Spanish and their neighbours. Addresses, @names and #tags do not count.
  ///
  /// - Parameter text: valid UTF-8.
  /// - Complexity: linear in the length of the text.
  public init(of text: [UInt8]) {
    var tally = DoctorWordTally()
    for word in text.split(whereSeparator: { $0 <= 0x20 }) { tally.add(word) }
    self = tally.language
  }
}
