/// One mention that a pattern found, of something that is in no list.
struct PatternMention: Equatable {
  /// The bytes of the name.
  var range: Range<Int>
  /// The entity, made from the name.
  var entity: Entity
  /// The pattern.
  var rule: MentionRule
}

extension Extraction {
  /// Adds what the patterns found, so that mentions stay in the order of the text and entities in the
  /// order of their first mention.
  mutating func add(_ found: [PatternMention]) {
    guard !found.isEmpty else { return }
    var all = mentions.map { ($0.range, $0.rule, entities[$0.entity]) }
    all += found.map { ($0.range, $0.rule, $0.entity) }
    all.sort { $0.0.lowerBound < $1.0.lowerBound }
    unresolved.removeAll { name in found.contains { $0.range.overlaps(name.range) } }
    entities = []
    mentions = []
    for (range, rule, entity) in all {
      var index = entities.count
      if let known = entities.firstIndex(where: { $0.id == entity.id }) {
        index = known
        if entities[known].name.english.isEmpty { entities[known].name = entity.name }
      } else {
        entities.append(entity)
      }
      mentions.append(Mention(entity: index, range: range, rule: rule))
    }
  }
}
