/// A JSON array of messages, as Telethon and other tools write it.
///
/// The array may be the whole file, or a member named `messages`, `posts`, `items`, `data` or
/// `results` of the object that is.
struct JSONListDocument: JSONDocument {
  let source: String
  let timeZone: PostTimeZone

  func step(key: [UInt8], isArray: Bool, of place: JSONPlace?) -> JSONStep {
    switch place {
    case nil: isArray ? .enter(.messages) : .enter(.root)
    case .root: isArray && Self.isList(key) ? .enter(.messages) : .pass
    case .messages: isArray ? .pass : .take
    case .section, .chats, .chat: .pass
    }
  }

  func item(_ message: JSONValue, key: [UInt8], position: Int) -> ReadItem {
    JSONPost(source: source, position: position, timeZone: timeZone).item(message)
  }

  private static func isList(_ key: [UInt8]) -> Bool {
    ["messages", "posts", "items", "data", "results"].contains { key.elementsEqual($0.utf8) }
  }
}
