/// Recognises a post that was met before: in an overlapping export, in the HTML beside the JSON, or
/// printed twice on a page.
///
/// Two posts are one if
/// * their ids, made of the chat's and the message's number, are equal, or they have the same address;
/// * their channels have the same name, their messages the same id or number, and their texts are the
///   same but for white space (exports in HTML do not know the id of the chat);
/// * one of them has no id of its own, their channels have the same name, and their texts are the
///   same but for white space. A page copied without its header, whose channel is unknown, counts as
///   a copy of a page whose channel is known if the post was forwarded from the same source.
///
/// A repost in another channel is another post; ``StoryGrouper`` finds that it is the same story.
public struct DuplicateFilter: Sendable {
  private var seen = HashSet()
  /// Posts whose channel is unknown, by source of the forward and text.
  private var withoutChannel: Set<UInt64> = []
  /// The channel of the last post, and its name as ids have it: posts of a channel come together.
  private var lastChannel: (name: String, slug: String) = ("", "")

  /// Makes a filter that has met no post.
  public init() {}

  /// Whether the post was met before; remembers it.
  ///
  /// - Complexity: independent of the length of the text; about 40 bytes of memory for each post.
  public mutating func isDuplicate(_ post: Post) -> Bool {
    let ends = Self.ends(of: post.text)
    let hasOwnID = !post.hasPositionalID
    let anonymous = Self.key("forward", (post.forwardedFrom ?? "").utf8, ends)
    var isKnown = false
    for key in keys(of: post, hasOwnID: hasOwnID, ends) {
      if !seen.insert(key) { isKnown = true }
    }
    guard post.channel == nil else {
      // The first post of a known channel that equals one of an unknown channel claims it.
      let isClaim = !hasOwnID && withoutChannel.remove(anonymous) != nil
      if post.forwardedFrom != nil { _ = seen.insert(anonymous) }
      return isKnown || isClaim
    }
    guard !hasOwnID else { return isKnown }
    return seen.contains(anonymous) || !withoutChannel.insert(anonymous).inserted
  }

  /// The keys of which one is enough to know the post again.
  private mutating func keys(of post: Post, hasOwnID: Bool, _ ends: UInt64) -> [UInt64] {
    let channel = slug(of: post.channel)
    var keys: [UInt64] = []
    if let link = post.link {
      // Addresses without a name hold the number of the chat, as ids do: one key serves for both.
      let prefix = "https://t.me/c/".utf8
      keys.append(
        link.utf8.starts(with: prefix)
          ? Self.key("id", link.utf8.dropFirst(prefix.count), 0)
          : Self.key("link", link.utf8, 0))
    }
    if !hasOwnID {
      if !channel.isEmpty { keys.append(Self.key("page", channel.utf8, ends)) }
      return keys
    }
    if Self.holdsChatID(post) {
      let key = Self.key("id", post.id.utf8, 0)
      if keys.first != key { keys.append(key) }
    }
    let number = post.id.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }
    keys.append(Self.key("number", channel.utf8, TextHash.mixed(ends ^ Self.hash(of: number))))
    return keys
  }

  private mutating func slug(of channel: String?) -> String {
    guard let channel else { return "" }
    if channel != lastChannel.name { lastChannel = (channel, Slug.of(channel)) }
    return lastChannel.slug
  }

  /// Whether the id is the number of a chat and the number of a message in it.
  private static func holdsChatID(_ post: Post) -> Bool {
    var digits = 0
    var slashes = 0
    for byte in post.id.utf8 {
      if (0x30...0x39).contains(byte) {
        digits += 1
      } else if byte == UInt8(ascii: "/"), digits > 0 {
        slashes += 1
        digits = 0
      } else {
        return false
      }
    }
    return slashes == 1 && digits > 0
  }

  /// A hash of the two ends of the text without its white space.
  ///
  /// It only has to tell apart texts of one message number or one channel, so that reading the ends
  /// is enough, and an export of gigabytes is not slowed down.
  private static func ends(of text: [UInt8]) -> UInt64 {
    var hash = TextHash()
    var rest = 96
    var index = 0
    while index < text.count, rest > 0 {
      if text[index] > 0x20 {
        hash.add(text[index])
        rest -= 1
      }
      index += 1
    }
    rest = 96
    index = text.count - 1
    while index >= 0, rest > 0 {
      if text[index] > 0x20 {
        hash.add(text[index])
        rest -= 1
      }
      index -= 1
    }
    return hash.value
  }

  private static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = TextHash()
    hash.add(bytes)
    return hash.value
  }

  private static func key(
    _ kind: StaticString, _ text: some Sequence<UInt8>, _ ends: UInt64
  ) -> UInt64 {
    var hash = TextHash()
    kind.withUTF8Buffer { kind in unsafe hash.add(kind) }
    hash.add(UInt8(0))
    hash.add(text)
    hash.add(ends)
    return hash.value
  }
}

extension Post {
  /// Whether the id is the position in the source, for want of one of its own.
  var hasPositionalID: Bool {
    id.utf8.starts(with: source.utf8)
      && id.utf8.dropFirst(source.utf8.count).first == UInt8(ascii: "#")
  }
}
