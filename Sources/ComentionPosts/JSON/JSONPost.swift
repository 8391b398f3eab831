/// Reads one JSON object as a post, under the names of members that programs use.
struct JSONPost {
  /// A post, and whether a date was given that could not be read.
  struct Found {
    var post: Post
    var hasUnreadableDate: Bool
  }

  let source: String
  /// The number of the line or element, which stands in for an id.
  let position: Int

  /// The post in an object, or the reason why it is none.
  func post(_ object: JSONValue) -> ItemResult<Found> {
    guard object.isObject else { return .skip(.damaged) }
    if let type = object["type"], type.equals("service") { return .skip(.service) }
    let text = Self.text(of: object)
    guard !Blank.isBlank(text) else { return .skip(.noText) }
    let stated = Self.first(of: ["date_unixtime", "date", "timestamp"], in: object)
    let metadata = stated.flatMap(Self.day)
    let date = metadata ?? TextDate.day(of: text)
    let origin: DateOrigin? = date == nil ? nil : metadata == nil ? .text : .metadata
    return .post(
      Found(
        post: Post(
          id: Self.first(of: ["id", "message_id"], in: object).flatMap(Self.name)
            ?? "\(source)#\(position)",
          source: source,
          channel: Self.first(of: ["channel", "channel_name", "chat"], in: object)
            .flatMap(Self.name),
          date: date, dateOrigin: origin, text: text,
          forwardedFrom: Self.first(of: ["forwarded_from"], in: object).flatMap(Self.name),
          link: Self.first(of: ["url", "link"], in: object).flatMap(Self.name)),
        hasUnreadableDate: stated != nil && metadata == nil))
  }

  private static func text(of object: JSONValue) -> [UInt8] {
    var text = TelegramMessage.text(of: object)
    if text.isEmpty, let message = object["message"] { _ = message.append(to: &text) }
    return text
  }

  /// The first member that is there and says something.
  private static func first(of keys: [StaticString], in object: JSONValue) -> JSONValue? {
    for key in keys {
      if let value = object[key], !value.isNull, value.bytes.map({ !Blank.isBlank($0) }) ?? true {
        return value
      }
    }
    return nil
  }

  private static func day(_ value: JSONValue) -> Day? {
    if let bytes = value.bytes { return Timestamp.day(bytes) }
    return value.double.flatMap(Timestamp.day(unixTime:))
  }

  /// A string as it is, and a whole number as its digits.
  private static func name(_ value: JSONValue) -> String? {
    value.string ?? value.integer.map(String.init)
  }
}
