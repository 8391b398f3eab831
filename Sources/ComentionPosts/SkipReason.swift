/// Why a reader passed over an item that is not a usable post.
///
/// The order of the cases is the order in which reports list them.
public enum SkipReason: String, Sendable, CaseIterable, Comparable {
  /// A note of the service: a member joined, a message was pinned.
  case service = "service message"
  /// A kind of message that the exporting program did not know.
  case unsupported = "unsupported message"
  /// A photo, a poll, a sticker without words.
  case noText = "no text"
  /// A post that was met before, in this source or another one (see ``DuplicateFilter``).
  case duplicate = "duplicate"
  /// An item that is not what its format promises, such as a line that is not JSON.
  case damaged = "damaged"
  /// An item longer than any post can be (see ``ReadingOptions/longestItem``).
  case tooLong = "too long"

  /// Whether reports list `left` before `right`.
  public static func < (left: SkipReason, right: SkipReason) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
