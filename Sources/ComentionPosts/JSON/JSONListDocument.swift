/// A JSON array of messages, as Telethon and other tools write it.
///
/// The array may be the whole file, or a member named `messages`, `posts`, `items`, `data` or
/// `results` of the object that is.
struct JSONListDocument: JSONDocument {
  /// The containers that lead to messages.
  enum Place {
    case object
    case list
  }

  let source: String
  let timeZone: PostTimeZone

  func step(key: [UInt8], isArray: Bool, of place: Place?) -> JSONStep<Place> {
    switch place {
    case nil: isArray ? .enter(.list) : .enter(.object)
    case .object: isArray && Self.isList(key) ? .enter(.list) : .pass
    case .list: isArray ? .pass : .take
    }
  }

  func item(_ message: JSONValue, key: [UInt8], position: Int) -> ReadItem {
    JSONPost(source: source, position: position, timeZone: timeZone).item(message)
  }

  private static func isList(_ key: [UInt8]) -> Bool {
    ["messages", "posts", "items", "data", "results"].contains { key.elementsEqual($0.utf8) }
  }
}
