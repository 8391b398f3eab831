/// Recognises a post that was met before: in an overlapping export, in the HTML beside the JSON, or
/// printed twice on a page.
///
/// Two posts are one if
/// * their ids, made of the chat's and the message's number, are equal, or they have the same address;
/// * their ids are equal, whatever they are made of, and their texts have the same words;
/// * their channels have the same name, their messages the same number, and their texts the same
///   words (exports in HTML do not know the id of the chat);
/// * one of them has no id of its own, their channels have the same name, and their texts the same
///   words. A page copied without its header, whose channel is unknown, counts as a copy of a page
///   whose channel is known if the post was forwarded from the same source.
///
/// A repost in another channel is another post; ``StoryGrouper`` finds that it is the same story.
public struct DuplicateFilter: Sendable {
  private var seen: Set<UInt64> = []
  /// Posts whose channel is unknown, by source of the forward and words.
  private var withoutChannel: Set<UInt64> = []

  /// Makes a filter that has met no post.
  public init() {}

  /// Whether the post was met before; remembers it.
  public mutating func isDuplicate(_ post: Post) -> Bool {
    let words = Self.words(of: post.text)
    let anonymous = Self.key("forward", post.forwardedFrom ?? "", words)
    guard let channel = post.channel else {
      let isKnown = !certainKeys(of: post, channel: "", words).isDisjoint(with: seen)
      let isCopy = Self.hasOwnID(post) ? false : seen.contains(anonymous)
      remember(certainKeys(of: post, channel: "", words))
      let isRepeated = !Self.hasOwnID(post) && !withoutChannel.insert(anonymous).inserted
      return isKnown || isCopy || isRepeated
    }
    let keys = certainKeys(of: post, channel: Slug.of(channel), words)
    // The first post of a known channel that equals one of an unknown channel claims it.
    let isClaim = withoutChannel.remove(anonymous) != nil
    let isKnown = !keys.isDisjoint(with: seen)
    remember(keys)
    seen.insert(anonymous)
    return isKnown || isClaim
  }

  private mutating func remember(_ keys: Set<UInt64>) {
    seen.formUnion(keys)
  }

  private func certainKeys(of post: Post, channel: String, _ words: UInt64) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    if let link = post.link { keys.insert(Self.key("link", link, 0)) }
    guard Self.hasOwnID(post) else {
      if !channel.isEmpty { keys.insert(Self.key("page", channel, words)) }
      return keys
    }
    keys.insert(Self.key("id", post.id, Self.holdsChatID(post) ? 0 : words))
    if !channel.isEmpty {
      let number = post.id.split(separator: "/").last ?? ""
      keys.insert(Self.key("number", "\(channel)/\(number)", words))
    }
    return keys
  }

  /// Whether the id is the input's own, and not a position in the source.
  private static func hasOwnID(_ post: Post) -> Bool {
    !post.id.hasPrefix(post.source + "#")
  }

  /// Whether the id is the number of a chat and the number of a message in it.
  private static func holdsChatID(_ post: Post) -> Bool {
    let parts = post.id.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
  }

  private static func words(of text: [UInt8]) -> UInt64 {
    let words = WordHashes.of(text)
    var hash = TextHash()
    for word in words { hash.add(word) }
    if words.isEmpty { hash.add(text) }
    return hash.value
  }

  private static func key(_ kind: String, _ text: String, _ words: UInt64) -> UInt64 {
    var hash = TextHash()
    hash.add(kind.utf8)
    hash.add(UInt8(0))
    hash.add(text.utf8)
    hash.add(words)
    return hash.value
  }
}
