public import ComentionEntities
internal import ComentionPosts

/// What counts as together.
public enum CountingUnit: String, CaseIterable, Sendable {
  /// Two entities are together if one post names both.
  case post
  /// Two entities are together if one paragraph names both; a line break ends a paragraph.
  case paragraph
  /// Two entities are together if one sentence names both, see `Sentences`.
  case sentence
}

extension ExtractedPost {
  /// The units of the post: for each unit the entities it names, as ascending indices in
  /// `extraction.entities`, each once.
  ///
  /// Units that name nothing are there too, because they are part of the number of units. A post
  /// without text is one unit if the unit is the post, and has no paragraphs and sentences. A mention
  /// belongs to the unit in which it begins.
  ///
  /// - Parameters:
  ///   - unit: what counts as together.
  ///   - types: the types of entities that count.
  /// - Complexity: O(length of the text + number of mentions).
  public func units(_ unit: CountingUnit, types: Set<EntityType>) -> [[Int]] {
    let entities = extraction.entities
    if unit == .post { return [entities.indices.filter { types.contains(entities[$0].type) }] }
    let ranges = unit == .sentence ? Sentences.ranges(in: post.text) : paragraphs
    var units: [[Int]] = []
    var mentions = extraction.mentions[...]
    for range in ranges {
      var named: Set<Int> = []
      while let mention = mentions.first, mention.range.lowerBound < range.upperBound {
        mentions.removeFirst()
        let isInside = mention.range.lowerBound >= range.lowerBound
        if isInside, types.contains(entities[mention.entity].type) { named.insert(mention.entity) }
      }
      units.append(named.sorted())
    }
    return units
  }

  /// The ranges of the lines that hold more than blanks.
  private var paragraphs: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var isBlank = true
    for (index, byte) in post.text.enumerated() {
      if byte == 0x0A {
        if !isBlank { ranges.append(start..<index) }
        start = index + 1
        isBlank = true
      } else if byte != 0x20, byte != 0x09, byte != 0x0D {
        isBlank = false
      }
    }
    if !isBlank { ranges.append(start..<post.text.count) }
    return ranges
  }
}
