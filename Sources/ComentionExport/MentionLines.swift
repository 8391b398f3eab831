public import ComentionEntities
internal import ComentionPosts

/// Mentions as JSON Lines: one object per post.
///
/// ```json
/// {"post":"desk/12","source":"result.json","channel":"Meridian Desk","date":"2024-05-20",
///  "dateFrom":"metadata","entities":[{"id":"csto","type":"organisation","name":"…","short":"CSTO",
///  "mentions":[{"start":0,"end":4,"text":"CSTO","rule":"name"}]}]}
/// ```
public enum MentionLines {
  /// The line of one post, with its line break.
  ///
  /// `start` and `end` count Unicode scalars of the post's text, as Python and R index strings.
  ///
  /// - Parameters:
  ///   - extracted: the post with its mentions.
  ///   - types: the types of entities that are written.
  ///   - language: the language of `name` and `short`.
  public static func line(
    _ extracted: ExtractedPost, types: Set<EntityType>, language: Language
  ) -> [UInt8] {
    let post = extracted.post
    let offsets = ScalarOffsets(extracted.extraction.mentions.map(\.range), in: post.text)
    var json = JSONText()
    json.object { json in
      json.key("post")
      json.string(post.id)
      json.key("source")
      json.string(post.source)
      json.key("channel")
      json.string(post.channel)
      json.key("date")
      json.string(post.date?.description)
      json.key("dateFrom")
      json.string(post.dateOrigin?.rawValue)
      json.key("entities")
      json.array { json in
        for (index, entity) in extracted.extraction.entities.enumerated()
        where types.contains(entity.type) {
          json.object { json in
            json.key("id")
            json.string(entity.id.rawValue)
            json.key("type")
            json.string(entity.type.rawValue)
            json.key("name")
            json.string(entity.name[language])
            json.key("short")
            json.string(entity.short.only(language).isEmpty ? nil : entity.short.only(language))
            json.key("mentions")
            json.array { json in
              for (place, mention) in extracted.extraction.mentions.enumerated()
              where mention.entity == index {
                json.object { json in
                  json.key("start")
                  json.number(offsets[place].lowerBound)
                  json.key("end")
                  json.number(offsets[place].upperBound)
                  json.key("text")
                  json.string(post.text[mention.range])
                  json.key("rule")
                  json.string(mention.rule.rawValue)
                }
              }
            }
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

/// Byte ranges of a text as ranges of Unicode scalars.
struct ScalarOffsets {
  private var ranges: [Range<Int>] = []

  /// Converts ranges that are in the order of the text and do not overlap.
  ///
  /// - Complexity: O(length of the text).
  init(_ byteRanges: [Range<Int>], in text: [UInt8]) {
    var byte = 0
    var scalar = 0
    func advance(to end: Int) {
      while byte < end {
        if text[byte] & 0xC0 != 0x80 { scalar += 1 }
        byte += 1
      }
    }
    for range in byteRanges {
      advance(to: range.lowerBound)
      let start = scalar
      advance(to: range.upperBound)
      ranges.append(start..<scalar)
    }
  }

  subscript(index: Int) -> Range<Int> { ranges[index] }
}
