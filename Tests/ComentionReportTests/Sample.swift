import ComentionEntities
import ComentionPosts

/// Posts whose mentions of the organisations Alpha, Beta and Gamma are marked by hand.
enum Sample {
  static let entities = [
    Entity(
      id: "alpha", type: .organisation, name: LocalizedText(english: "Alpha"),
      short: LocalizedText(english: "A")),
    Entity(id: "beta", type: .organisation, name: LocalizedText(english: "Beta")),
    Entity(id: "gamma", type: .organisation, name: LocalizedText(english: "Gamma")),
  ]

  static func post(_ id: String, _ text: String, day: String? = nil) -> ExtractedPost {
    var extraction = Extraction()
    for range in words(of: text) {
      let word = String(decoding: Array(text.utf8)[range], as: UTF8.self)
      guard let entity = entities.first(where: { $0.name[.english] == word }) else { continue }
      let known = extraction.entities.firstIndex(of: entity)
      if known == nil { extraction.entities.append(entity) }
      extraction.mentions.append(
        Mention(entity: known ?? extraction.entities.count - 1, range: range, rule: .name))
    }
    let date = day.flatMap { Day($0) }
    let post = Post(
      id: id, source: "sample", channel: "Desk", date: date,
      dateOrigin: date == nil ? nil : .metadata, text: Array(text.utf8))
    return ExtractedPost(post: post, extraction: extraction)
  }

  /// The byte ranges of the words of Latin letters.
  private static func words(of text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for (index, byte) in (Array(text.utf8) + [0]).enumerated() {
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      if isLetter, start == nil { start = index }
      if !isLetter, let first = start {
        ranges.append(first..<index)
        start = nil
      }
    }
    return ranges
  }
}
