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
    unresolved.removeAll { name in found.contains { $0.range.overlaps(name.range) } }
    let (oldEntities, oldMentions) = (entities, mentions)
    entities = []
    mentions = []
    mentions.reserveCapacity(oldMentions.count + found.count)
    entities.reserveCapacity(min(oldEntities.count + found.count, 16))
    // The place of each entity that was known before, once it has one.
    var places = [Int?](repeating: nil, count: oldEntities.count)
    func addOld(_ mention: Mention) {
      let place = places[mention.entity] ?? place(of: oldEntities[mention.entity])
      places[mention.entity] = place
      mentions.append(Mention(entity: place, range: mention.range, rule: mention.rule))
    }
    var next = 0
    for mention in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      while next < oldMentions.count,
        oldMentions[next].range.lowerBound <= mention.range.lowerBound
      {
        addOld(oldMentions[next])
        next += 1
      }
      mentions.append(
        Mention(entity: place(of: mention.entity), range: mention.range, rule: mention.rule))
    }
    for mention in oldMentions[next...] { addOld(mention) }
  }

  /// The index of an entity, which is added if it is not there yet; a name in English is kept.
  private mutating func place(of entity: Entity) -> Int {
    guard let known = entities.firstIndex(where: { $0.id == entity.id }) else {
      entities.append(entity)
      return entities.count - 1
    }
    if entities[known].name.english.isEmpty { entities[known].name = entity.name }
    return known
  }
}
