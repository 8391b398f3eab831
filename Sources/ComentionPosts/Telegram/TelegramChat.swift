/// What a Telegram export says about a chat before its messages, and what follows from it.
struct TelegramChat {
  /// The title of the chat; nothing for a deleted one.
  var name: String?
  /// The kind of chat as the export names it (`public_channel`, `private_supergroup` …).
  var kind: String?
  /// The number of the chat without the prefixes that different programs put before it.
  var bareID: Int64?

  /// Reads the members that stand before the messages of a chat.
  init(_ header: JSONValue) {
    name = header["name"]?.string
    kind = header["type"]?.string
    bareID = header["id"]?.integer.map(TelegramID.bare)
  }

  /// A chat about which nothing is known.
  init() {}

  /// Whether the chat numbers its messages one after the other, as channels and large groups do.
  var numbersItsMessages: Bool { kind == nil || hasAddresses }

  /// Whether messages of the chat have addresses of the form `t.me/c/<id>/<message>`.
  var hasAddresses: Bool {
    guard let kind else { return false }
    return kind.hasSuffix("channel") || kind.hasSuffix("supergroup")
  }
}
