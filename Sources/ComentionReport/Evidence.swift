internal import ComentionEntities
public import ComentionPosts

/// One post behind a node or a tie, with what it says.
public struct Evidence: Sendable, Equatable {
  /// The post's identity.
  public var post: String
  /// The file it was read from.
  public var source: String
  /// The channel, if known.
  public var channel: String?
  /// The day, if known.
  public var date: Day?
  /// The address, if known.
  public var link: String?
  /// The number of the post's units that count; 1 if the unit is the post.
  public var units: Int
  /// What the post adds to the weight of the node or tie.
  public var weight: Double
  /// The sentences that name the entities in question, in the order of the post.
  public var sentences: [Sentence]

  /// A sentence with the places where the entities in question are named.
  public struct Sentence: Sendable, Equatable {
    /// The sentence.
    public var text: [UInt8]
    /// The byte ranges of the mentions in `text`, in order, not overlapping.
    public var mentions: [Range<Int>]
  }
}

extension Evidence {
  /// Picks the sentences of a post that name certain entities.
  ///
  /// One sentence that names all of them is enough; failing that, the first sentence of each.
  static func sentences(of extracted: ExtractedPost, naming ids: [EntityID]) -> [Sentence] {
    let text = extracted.post.text
    let extraction = extracted.extraction
    let mentions = extraction.mentions.filter { ids.contains(extraction.entities[$0.entity].id) }
    let ranges = Sentences.ranges(in: text)
    func named(in range: Range<Int>) -> Set<EntityID> {
      Set(
        mentions.filter { range.contains($0.range.lowerBound) }
          .map { extraction.entities[$0.entity].id })
    }
    var chosen: [Range<Int>] = []
    if let full = ranges.first(where: { named(in: $0).count == ids.count }) {
      chosen = [full]
    } else {
      for id in ids {
        if let first = ranges.first(where: { named(in: $0).contains(id) }), !chosen.contains(first)
        {
          chosen.append(first)
        }
      }
      chosen.sort { $0.lowerBound < $1.lowerBound }
    }
    return chosen.map { range in
      Sentence(
        text: Array(text[range]),
        mentions: mentions.map(\.range)
          .filter { range.contains($0.lowerBound) && $0.upperBound <= range.upperBound }
          .map { $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound })
    }
  }
}
