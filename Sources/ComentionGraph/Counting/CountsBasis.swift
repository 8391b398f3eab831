/// What a table of counts was made with besides its types and unit; tables must agree in it to be merged.
public struct CountsBasis: Sendable, Hashable {
  /// Whether reposts were counted; the choice was made before counting (`StorySelection`).
  public var countBy = CountBy.posts
  /// A mark of the entities that were looked for, such as `Lexicon.digest`; empty if it is not known.
  public var lexicon = ""
  /// Whether the table keeps the posts behind its counts.
  public var hasEvidence = false

  /// Makes the basis of counts of all posts, without evidence.
  public init() {}
}

extension CoMentionCounts {
  /// Why another table cannot be added to this one, as part of a sentence; nothing if it can.
  public func obstacle(toMerging other: CoMentionCounts) -> String? {
    if types != other.types { return "it counts other types of entities" }
    if unit != other.unit {
      return "it counts by \(other.unit.rawValue), not by \(unit.rawValue)"
    }
    if basis.countBy != other.basis.countBy {
      return "it counts \(other.basis.countBy.rawValue), not \(basis.countBy.rawValue)"
    }
    if basis.countBy != .posts {
      return "a story may be in both, so that parts counted by \(basis.countBy.rawValue) do not add"
        + " up; count all inputs at once, or by posts"
    }
    if basis.lexicon != other.basis.lexicon {
      return "other entities were looked for; count with the same lexicon and version"
    }
    if basis.hasEvidence != other.basis.hasEvidence {
      return "only one of them has evidence; count both with --evidence or leave it out of both"
    }
    return nil
  }
}
