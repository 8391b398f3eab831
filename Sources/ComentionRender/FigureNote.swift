public import ComentionEntities
public import ComentionPosts

/// What else is known about a node or a tie: pieces for its tooltip, and a page to open.
public struct FigureNote: Sendable, Equatable {
  /// The first and the last day of the posts behind it.
  public var days: ClosedRange<Day>?
  /// Short pieces that end the tooltip.
  public var details: [String]
  /// An address that the symbol or the line links to; see `LinkAddress` for what is let through.
  public var link: String?

  /// Makes a note.
  public init(
    days: ClosedRange<Day>? = nil, details: [String] = [], link: String? = nil
  ) {
    self.days = days
    self.details = details
    self.link = link
  }
}

/// The two ends of a tie, in either order.
public struct TieEnds: Sendable, Hashable {
  /// The end whose id comes first.
  public let first: EntityID
  /// The end whose id comes second.
  public let second: EntityID

  /// Makes the ends of a tie; equal whichever is named first.
  public init(_ one: EntityID, _ other: EntityID) {
    (first, second) = other < one ? (other, one) : (one, other)
  }
}
