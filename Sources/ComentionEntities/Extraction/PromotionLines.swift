/// Lines that ask the reader to follow a channel: "Подписаться на …", "Subscribe to …".
///
/// They are the channel's own furniture and repeat under every post, so what they name is no mention.
enum PromotionLines {
  /// The bytes of all such lines, in the order of the text.
  ///
  /// A line counts if it is short and one of its first three words is an invitation to subscribe.
  ///
  /// - Complexity: O(length of the text).
  static func ranges(in text: Span<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      if end - start <= longestLine, invites(text, start..<end) { ranges.append(start..<end) }
      start = end + 1
    }
    return ranges
  }

  /// Invitations are short: about a hundred Cyrillic letters.
  private static let longestLine = 200

  private static func invites(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    var words = 0
    while index < line.upperBound, words < 3 {
      let (end, hash) = text.word(from: index)
      guard end > index else {
        index += 1
        continue
      }
      if invitationHashes.contains(hash) { return true }
      words += 1
      index = end
    }
    return false
  }

  /// The words that invite; where none of them stands in a text, there is no such line.
  static let invitations = [
    "подписаться", "подпишись", "подпишитесь", "подписывайся", "подписывайтесь", "підписатися",
    "підписуйтесь", "subscribe", "follow",
  ]

  private static let invitationHashes = WordSet(folded: invitations)
}
