/// The chat of a message that is a JSON object of its own.
struct JSONChat {
  /// The name of the channel, if one is given or can be taken from the file.
  private(set) var name: String?
  /// The @name without the sign.
  private var username: String?
  private var bareID: Int64?

  init(_ object: JSONValue, source: String) {
    name = object.first(of: ["channel", "channel_name"])?.name
    if let chat = object["chat"] ?? object["_chat"] {
      name = name ?? chat.name ?? chat.first(of: ["title", "username"])?.name
      username = chat["username"]?.string
      bareID = chat["id"]?.integer.map(TelegramID.bare)
    }
    if let peer = object["peer_id"] {
      bareID = peer["channel_id"]?.integer.map(TelegramID.bare) ?? bareID
      // Telethon's records do not name the channel: people name the file after it.
      name = name ?? username ?? FileName.stem(of: source)
    }
    // A sender below -10^12 is a channel in the numbering of bots.
    if name == nil, let sender = object["sender_id"]?.integer, sender <= -1_000_000_000_000 {
      bareID = TelegramID.bare(sender)
      name = String(TelegramID.bare(sender))
    }
  }

  /// The id of a message: its own number, with the chat before it where the numbers are the chat's.
  func id(of number: String?) -> String? {
    guard let number else { return nil }
    if let username { return "\(username)/\(number)" }
    return bareID.map { "\($0)/\(number)" } ?? number
  }

  /// The address of a message, if the chat is known well enough to build it.
  func link(of number: String?) -> String? {
    guard let number else { return nil }
    if let username { return "https://t.me/\(username)/\(number)" }
    return bareID.map { "https://t.me/c/\($0)/\(number)" }
  }
}
