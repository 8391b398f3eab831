internal import ComentionEntities
internal import ComentionPosts

extension CountsReader {
  /// The rest of the line of a quote.
  mutating func quote() throws(GraphError) -> ExtractedPost {
    let (id, source) = (try scanner.field(), try scanner.field())
    let channel = try scanner.field()
    let day = try scanner.day(ending: nil)
    guard scanner.isAtTab else { throw scanner.error("the address of a quote is missing") }
    let link = try scanner.field()
    guard scanner.isAtTab else { throw scanner.error("the text of a quote is missing") }
    let text = try scanner.field()
    var result = ExtractedPost(
      post: Post(
        id: id, source: source, channel: channel.isEmpty ? nil : channel, date: day,
        text: Array(text.utf8), link: link.isEmpty ? nil : link),
      extraction: Extraction())
    var places: [Int: Int] = [:]
    for field in try scanner.field().split(separator: ",") {
      guard let number = Int(field), entities.indices.contains(number), places[number] == nil
      else {
        throw scanner.error("a quote must name entities of the file, each once")
      }
      places[number] = result.extraction.entities.count
      result.extraction.entities.append(entities[number])
    }
    guard !places.isEmpty else { throw scanner.error("a quote must name an entity") }
    var end = 0
    while scanner.isAtTab {
      let mention = try mention(places)
      guard mention.range.lowerBound >= end, mention.range.upperBound <= result.post.text.count
      else {
        throw scanner.error("the mentions of a quote must lie in its text, in order")
      }
      end = mention.range.upperBound
      result.extraction.mentions.append(mention)
    }
    return result
  }

  /// A mention: `ENTITY:START-END:RULE`.
  private mutating func mention(_ places: [Int: Int]) throws(GraphError) -> Mention {
    let parts = try scanner.field().split(separator: ":")
    let bounds = parts.count == 3 ? parts[1].split(separator: "-").map { Int($0) } : []
    guard bounds.count == 2, let start = bounds[0], let end = bounds[1], start >= 0, start < end,
      let entity = Int(parts[0]).flatMap({ places[$0] }),
      let rule = MentionRule(rawValue: String(parts[2]))
    else {
      throw scanner.error("a mention must be written as ENTITY:START-END:RULE")
    }
    return Mention(entity: entity, range: start..<end, rule: rule)
  }
}
