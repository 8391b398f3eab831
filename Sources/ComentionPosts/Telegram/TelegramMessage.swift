/// Reads one message of Telegram Desktop's JSON.
///
/// The text comes as a string, or as an array that mixes strings and objects with a `text` of their
/// own; a name may be cut in two by its styling, so the parts are joined without anything between.
struct TelegramMessage {
  let chat: TelegramChat
  let source: String
  let timeZone: PostTimeZone
  /// The number of the message in the source, for messages without an id.
  let position: Int

  /// The post in a message, or the reason why it is none.
  func item(_ message: JSONValue) -> ReadItem {
    guard message.isObject else { return .skip(.damaged) }
    let messageID = message["id"]?.integer
    // Chats that are no channels share their numbers with others: there, gaps mean nothing.
    let number = chat.numbersItsMessages ? messageID : nil
    if let type = message["type"] {
      if type.equals("service") { return .skip(.service, number: number, channel: chat.name) }
      if type.equals("unsupported") {
        return .skip(.unsupported, number: number, channel: chat.name)
      }
    }
    let text = Self.text(of: message)
    guard !Blank.isBlank(text) else {
      return .skip(.noText, number: number, channel: chat.name)
    }
    let sender = message["from_id"].flatMap(TelegramID.channel)
    let channelID = chat.bareID ?? sender
    let channel = chat.name ?? message["from"]?.string
    let date = date(of: message)
    let post = Post(
      id: id(messageID, channelID: channelID, channel: channel), source: source,
      channel: channel, date: date, dateOrigin: date == nil ? nil : .metadata, text: text,
      forwardedFrom: Self.forwardSource(of: message),
      link: link(messageID, channelID: channelID, sender: sender))
    return ReadItem(content: .post(post), number: number, channel: chat.name)
  }

  private func id(_ messageID: Int64?, channelID: Int64?, channel: String?) -> String {
    guard let messageID else { return "\(source)#\(position)" }
    if let channelID { return "\(channelID)/\(messageID)" }
    if let channel { return "\(Slug.of(channel))/\(messageID)" }
    return "\(source)#\(position)/\(messageID)"
  }

  /// The source of a forward; a source that hides its name is known by its number, if at all.
  private static func forwardSource(of message: JSONValue) -> String? {
    if let name = message["forwarded_from"]?.string { return name }
    if let id = message["forwarded_from_id"]?.string {
      return TelegramID.channel(id).map { "channel \($0)" } ?? "hidden"
    }
    return message["saved_from"]?.string
  }

  private func link(_ messageID: Int64?, channelID: Int64?, sender: Int64?) -> String? {
    // Without a header, a sender that is a channel shows that the chat is one.
    guard let messageID, let channelID, chat.hasAddresses || (chat.bareID == nil && sender != nil)
    else { return nil }
    return "https://t.me/c/\(channelID)/\(messageID)"
  }

  /// The joined text of a message; empty if it has none.
  static func text(of message: JSONValue) -> [UInt8] {
    var text: [UInt8] = []
    if let content = message["text"] { append(content, to: &text) }
    if text.isEmpty, let content = message["text_entities"] { append(content, to: &text) }
    return text
  }

  private static func append(_ content: JSONValue, to text: inout [UInt8]) {
    if content.append(to: &text) { return }
    var joined = text
    content.forEachElement { part in
      if !part.append(to: &joined) { _ = part["text"]?.append(to: &joined) }
    }
    text = joined
  }

  /// The day of a message: from the instant if there is one, else the local day as written.
  private func date(of message: JSONValue) -> Day? {
    if let seconds = message["date_unixtime"]?.integer, seconds > 0 {
      return timeZone.day(unixSeconds: seconds)
    }
    return message["date"]?.bytes.flatMap { Timestamp.day($0, in: timeZone) }
  }
}
