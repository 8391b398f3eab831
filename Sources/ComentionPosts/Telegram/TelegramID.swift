/// The numbers by which Telegram knows chats, reduced to one form.
enum TelegramID {
  /// The bare id of a chat.
  ///
  /// One channel occurs as `1500000001` (bare), `-1001500000001` (bots) and `10089934593`
  /// (exports before 2021: 2^33 for channels, 2^32 for groups, plus the bare id).
  static func bare(_ id: Int64) -> Int64 {
    if id <= -1_000_000_000_000 { return -(id + 1_000_000_000_000) }
    if id < 0 { return id == .min ? 0 : -id }
    // Raw ids carry the kind of chat above the 32 bits of the bare id.
    let kind = id >> 32
    return kind == 1 || kind == 2 ? id & 0xFFFF_FFFF : id
  }

  /// The bare id of a channel in a peer: a text such as `channel1500000001`, or, before 2021, a
  /// number with the mark of channels; nothing for other kinds of peers.
  static func channel(_ peer: JSONValue) -> Int64? {
    if let text = peer.string { return channel(text) }
    return peer.integer.flatMap { $0 >> 32 == 2 ? bare($0) : nil }
  }

  /// The bare id in a text such as `channel1500000001`; nothing for other kinds of peers.
  static func channel(_ text: String) -> Int64? {
    guard text.hasPrefix("channel") else { return nil }
    return Int64(text.dropFirst("channel".count)).map(bare)
  }
}
