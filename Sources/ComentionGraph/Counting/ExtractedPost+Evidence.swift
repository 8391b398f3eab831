public import ComentionEntities
internal import ComentionPosts

extension ExtractedPost {
  /// The post with no more of its text than the sentences that name an entity, as evidence of its counts.
  ///
  /// Sentences stand on lines of their own; those of one paragraph on one line if paragraphs are
  /// counted, so that the evidence has the units of the post that name anything.
  ///
  /// - Parameters:
  ///   - unit: what counts as together.
  ///   - types: the types of entities that count; mentions of others are left out.
  /// - Returns: nothing if the post names no entity of these types.
  public func evidence(unit: CountingUnit, types: Set<EntityType>) -> ExtractedPost? {
    let entities = extraction.entities
    let kept = entities.indices.filter { types.contains(entities[$0].type) }
    guard !kept.isEmpty else { return nil }
    var numbers = [Int](repeating: -1, count: entities.count)
    for (number, index) in kept.enumerated() { numbers[index] = number }

    var result = self
    result.post.text = []
    result.extraction = Extraction()
    result.extraction.entities = kept.map { entities[$0] }
    var rest = extraction.mentions.filter { numbers[$0.entity] >= 0 }[...]
    var lastEnd = 0
    for sentence in rest.isEmpty ? [] : Sentences.ranges(in: post.text) {
      var inside: [Mention] = []
      while let mention = rest.first, mention.range.lowerBound < sentence.upperBound {
        rest.removeFirst()
        if mention.range.lowerBound >= sentence.lowerBound { inside.append(mention) }
      }
      guard !inside.isEmpty else { continue }
      if !result.post.text.isEmpty {
        let isSameLine =
          unit == .paragraph && !post.text[lastEnd..<sentence.lowerBound].contains(0x0A)
        result.post.text.append(isSameLine ? 0x20 : 0x0A)
      }
      let shift = result.post.text.count - sentence.lowerBound
      result.post.text += post.text[sentence]
      lastEnd = sentence.upperBound
      for mention in inside {
        let end = min(mention.range.upperBound, sentence.upperBound)
        result.extraction.mentions.append(
          Mention(
            entity: numbers[mention.entity],
            range: mention.range.lowerBound + shift..<end + shift, rule: mention.rule))
      }
    }
    return result
  }

  /// Whether evidence comes before other evidence: day, channel, id, text, source.
  func precedesAsEvidence(_ other: ExtractedPost) -> Bool {
    if post.date != other.post.date { return post.date.order < other.post.date.order }
    for (one, two) in [
      (post.channel ?? "", other.post.channel ?? ""), (post.id, other.post.id),
    ] where one != two {
      return one.utf8.lexicographicallyPrecedes(two.utf8)
    }
    return post.text == other.post.text
      ? post.source.utf8.lexicographicallyPrecedes(other.post.source.utf8)
      : post.text.lexicographicallyPrecedes(other.post.text)
  }
}

extension CoMentionCounts {
  /// The posts that are more than once among the evidence: equal in id, day, channel and text, so that
  /// they were counted twice; each once, in order.
  public var repeatedEvidence: [ExtractedPost] {
    let sorted = evidence.sorted { $0.precedesAsEvidence($1) }
    var repeated: [ExtractedPost] = []
    for (one, other) in zip(sorted, sorted.dropFirst())
    where one.isSamePost(as: other) && repeated.last?.isSamePost(as: one) != true {
      repeated.append(one)
    }
    return repeated
  }
}

extension ExtractedPost {
  fileprivate func isSamePost(as other: ExtractedPost) -> Bool {
    (post.id, post.date, post.channel) == (other.post.id, other.post.date, other.post.channel)
      && post.text == other.post.text
  }
}

extension Entity {
  /// Whether this entity goes before another of the same id: what the names of one found by a pattern
  /// are must not depend on which post came first.
  func precedesAsName(_ other: Entity) -> Bool {
    for (one, two) in [
      (name.english, other.name.english), (name.russian, other.name.russian),
      (short.english, other.short.english), (short.russian, other.short.russian),
      (type.rawValue, other.type.rawValue),
    ] where one != two {
      return one.utf8.lexicographicallyPrecedes(two.utf8)
    }
    return false
  }
}
