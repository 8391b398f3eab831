/// Reads one JSON object as a post, under the names of members that programs use.
///
/// Known are the plain form of this package, messages of Telegram Desktop without their chat,
/// Telethon's `to_dict()`, Pyrogram's messages, and the records of common collection tools.
struct JSONPost {
  let source: String
  /// The number of the line or element, which stands in for an id.
  let position: Int
  let timeZone: PostTimeZone

  /// The post in an object, or the reason why it is none.
  func item(_ object: JSONValue) -> ReadItem {
    guard object.isObject else { return .skip(.damaged) }
    let chat = JSONChat(object, source: source)
    let name = object.first(of: ["id", "message_id", "msg_id"])?.name
    let number = name.flatMap { Int64($0) }
    if let reason = Self.skipReason(object) {
      return .skip(reason, number: number, channel: chat.name)
    }
    let text = Self.text(of: object)
    guard !Blank.isBlank(text) else {
      return .skip(.noText, number: number, channel: chat.name)
    }
    let stated = object.first(of: ["date_unixtime", "date", "timestamp", "unix_timestamp"])
    let metadata = stated?.day(in: timeZone)
    let date = metadata ?? TextDate.day(of: text)
    let origin = Self.forwardSource(object)
    let link = object.first(of: ["url", "link", "msg_link"])?.name.map(PostLink.canonical)
    let post = Post(
      id: chat.id(of: name) ?? "\(source)#\(position)", source: source, channel: chat.name,
      date: date, dateOrigin: date == nil ? nil : metadata == nil ? .text : .metadata,
      text: text, forwardedFrom: origin,
      forwardedDate: origin == nil ? nil : forwardedDate(object),
      link: link ?? chat.link(of: name))
    return ReadItem(
      content: .post(post), number: number, channel: chat.name,
      hasUnreadableDate: stated != nil && metadata == nil)
  }

  private static func skipReason(_ object: JSONValue) -> SkipReason? {
    if let kind = object.first(of: ["_", "type"]) {
      if kind.equals("service") || kind.equals("MessageService") { return .service }
      if kind.equals("unsupported") || kind.equals("MessageEmpty") { return .unsupported }
    }
    // Pyrogram marks its service messages with a member of that name.
    if let service = object["service"], service.string != nil { return .service }
    return nil
  }

  private static func text(of object: JSONValue) -> [UInt8] {
    var text = TelegramMessage.text(of: object)
    guard text.isEmpty else { return text }
    for key in ["message", "caption", "body", "content"] as [StaticString] {
      if let value = object[key], value.append(to: &text), !text.isEmpty { break }
    }
    return text
  }

  private static func forwardSource(_ object: JSONValue) -> String? {
    if let name = object.first(of: ["forwarded_from", "forward_sender_name"])?.name { return name }
    if let chat = object["forward_from_chat"]?.first(of: ["title", "username"])?.name {
      return chat
    }
    guard let origin = object["fwd_from"], origin.isObject else { return nil }
    if let name = origin["from_name"]?.string { return name }
    return origin["from_id"]?["channel_id"]?.integer.map { "channel \(TelegramID.bare($0))" }
  }

  private func forwardedDate(_ object: JSONValue) -> Day? {
    (object["forward_date"] ?? object["fwd_from"]?["date"])?.day(in: timeZone)
  }
}

extension JSONValue {
  /// The first member that is there and says something.
  func first(of keys: [StaticString]) -> JSONValue? {
    for key in keys {
      if let value = self[key], !value.isNull, value.bytes.map({ !Blank.isBlank($0) }) ?? true {
        return value
      }
    }
    return nil
  }

  /// The day of a date or an instant, as a text or a number.
  func day(in zone: PostTimeZone) -> Day? {
    if let bytes { return Timestamp.day(bytes, in: zone) }
    return double.flatMap { Timestamp.day(unixTime: $0, in: zone) }
  }

  /// A string as it is, and a whole number as its digits.
  var name: String? { string ?? integer.map(String.init) }
}
