/// TGDataset: one object whose members are channels, each with its messages by number.
///
/// ```json
/// {"1500000001": {"username": "desk", "title": "The Desk",
///   "text_messages": {"12": {"message": "…", "date": 1690000000.0, "is_forwarded": false}}}}
/// ```
///
/// Messages with media stand elsewhere, so their numbers do not show what is missing.
struct TGDatasetDocument: JSONDocument {
  private struct Channel {
    var bareID: Int64?
    var username: String?
    var title: String?
  }

  let source: String
  let timeZone: PostTimeZone
  private var channel = Channel()

  init(source: String, timeZone: PostTimeZone) {
    self.source = source
    self.timeZone = timeZone
  }

  mutating func step(key: [UInt8], isArray: Bool, of place: JSONPlace?) -> JSONStep {
    guard !isArray else { return .pass }
    switch place {
    case nil: return .enter(.root)
    case .root:
      channel = Channel()
      channel.bareID = Int64(String(decoding: key, as: UTF8.self)).map(TelegramID.bare)
      return .enter(.chat)
    case .chat: return key.elementsEqual("text_messages".utf8) ? .enter(.messages) : .pass
    case .messages: return .take
    case .section, .chats: return .pass
    }
  }

  func readsHeader(of place: JSONPlace) -> Bool { place == .messages }

  mutating func enter(_ place: JSONPlace, header: JSONValue?) {
    channel.username = header?["username"]?.string
    channel.title = header?["title"]?.string
  }

  func item(_ message: JSONValue, key: [UInt8], position: Int) -> ReadItem {
    guard message.isObject else { return .skip(.damaged) }
    guard let text = message["message"]?.bytes, !Blank.isBlank(text) else { return .skip(.noText) }
    let number = String(decoding: key, as: UTF8.self)
    let date = message["date"].flatMap { $0.day(in: timeZone) }
    let origin = message["forwarded_from_id"]?.integer.map { "channel \(TelegramID.bare($0))" }
    let name = channel.username ?? channel.bareID.map(String.init)
    return .post(
      Post(
        id: "\(name ?? source)/\(number)", source: source, channel: channel.title ?? name,
        date: date, dateOrigin: date == nil ? nil : .metadata, text: text, forwardedFrom: origin,
        forwardedDate: origin == nil
          ? nil : message["forwarded_message_date"]?.day(in: timeZone),
        link: channel.username.map { "https://t.me/\($0)/\(number)" }
          ?? channel.bareID.map { "https://t.me/c/\($0)/\(number)" }), number: nil)
  }
}
