/// A date with day, month and year in a text; of a span, its first day.
struct DateMention: Equatable {
  let day: Day
  /// The bytes of the whole expression, spans included.
  let range: Range<Int>
}

extension DateMention {
  /// All full dates in a text, in order.
  ///
  /// Read are "June 20, 2023", "June 20-22, 2023", "June 28 – July 2, 2023", "20 June 2023",
  /// "20-22 June 2023", "the 20th of June 2023", "20 июня 2023 года", "27–29 мая 2025 г.",
  /// "28 июня – 2 июля 2023", "20.06.2023" and "2023-06-20".
  static func all(in text: [UInt8]) -> [DateMention] {
    let tokens = DateToken.tokens(of: text)
    var mentions: [DateMention] = []
    var index = 0
    while index < tokens.count {
      var match = DateMatcher(tokens: tokens, index: index)
      if let day = match.match() {
        let range = tokens[index].range.lowerBound..<tokens[match.index - 1].range.upperBound
        mentions.append(DateMention(day: day, range: range))
        index = match.index
      } else {
        index += 1
      }
    }
    return mentions
  }
}
