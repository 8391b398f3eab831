/// `result.json` of Telegram Desktop: one chat, or every chat of a whole account.
///
/// Of an account only `chats` and `left_chats` are read; contacts, sessions and the other private
/// sections are passed over unseen.
struct TelegramJSONDocument: JSONDocument {
  let source: String
  let timeZone: PostTimeZone
  private var chat = TelegramChat()

  init(source: String, timeZone: PostTimeZone) {
    self.source = source
    self.timeZone = timeZone
  }

  func step(key: [UInt8], isArray: Bool, of place: JSONPlace?) -> JSONStep {
    switch place {
    case nil:
      return isArray ? .pass : .enter(.root)
    case .root, .chat:
      if isArray, key.elementsEqual("messages".utf8) { return .enter(.messages) }
      let isSection =
        key.elementsEqual("chats".utf8) || key.elementsEqual("left_chats".utf8)
      return place == .root && !isArray && isSection ? .enter(.section) : .pass
    case .section:
      return isArray && key.elementsEqual("list".utf8) ? .enter(.chats) : .pass
    case .chats:
      return isArray ? .pass : .enter(.chat)
    case .messages:
      return isArray ? .pass : .take
    }
  }

  func readsHeader(of place: JSONPlace) -> Bool { place == .messages }

  mutating func enter(_ place: JSONPlace, header: JSONValue?) {
    chat = header.map(TelegramChat.init) ?? TelegramChat()
  }

  func item(_ message: JSONValue, key: [UInt8], position: Int) -> ReadItem {
    TelegramMessage(chat: chat, source: source, timeZone: timeZone, position: position)
      .item(message)
  }
}
