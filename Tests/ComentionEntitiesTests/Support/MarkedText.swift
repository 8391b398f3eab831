import ComentionPosts

@testable import ComentionEntities

/// A text with what is expected of it marked inside: `"Вчера ⟦place:minsk|Минск⟧ принял гостей"`.
///
/// A mark is `⟦type:id|surface⟧` for a mention and `⟦?reason|surface⟧` for a name that is left open.
struct MarkedText {
  /// The text without the marks.
  private(set) var text = ""
  /// What is expected, in the form of `findings(in:)`.
  private(set) var expected: [String] = []

  init(_ marked: String) {
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
      text += rest[..<open]
      let mark = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 1)
      let start = text.utf8.count
      text += mark[1]
      expected.append(MarkedText.finding(String(mark[0]), start..<text.utf8.count, in: text))
      rest = rest[rest.index(after: close)...]
    }
    text += rest
  }

  /// The text as a post of a channel.
  func post(channel: String? = nil, forwardedFrom: String? = nil) -> Post {
    Post(
      id: "1", source: "test", channel: channel, text: Array(text.utf8),
      forwardedFrom: forwardedFrom)
  }

  /// What a lexicon finds in the text, one line for each mention and each name left open.
  func findings(
    with lexicon: Lexicon, channel: String? = nil, forwardedFrom: String? = nil
  ) -> [String] {
    let extraction = Extractor(lexicon: lexicon).extract(
      post(channel: channel, forwardedFrom: forwardedFrom))
    let mentions = extraction.mentions.map { mention in
      let entity = extraction.entities[mention.entity]
      return (mention.range, "\(entity.type.rawValue):\(entity.id)")
    }
    let open = extraction.unresolved.map { ($0.range, "?\($0.reason.rawValue)") }
    return (mentions + open).sorted { $0.0.lowerBound < $1.0.lowerBound }
      .map { MarkedText.finding($0.1, $0.0, in: text) }
  }

  private static func finding(_ label: String, _ range: Range<Int>, in text: String) -> String {
    let bytes = Array(text.utf8)
    return "\(label) \(range) '\(String(decoding: bytes[range], as: UTF8.self))'"
  }
}
