/// Reads `result.json` of Telegram Desktop: one chat, or every chat of a whole account.
///
/// Of an account only `chats` and `left_chats` are read; contacts, sessions and the other private
/// sections are passed over unseen.
final class TelegramJSONReader: PostReader {
  private var splitter: JSONSplitter<TelegramJSONReader>
  private let parser = JSONParser()
  private var chat = TelegramChat()
  private let source: String
  private var messages = 0

  init(source: String, longestItem: Int) {
    self.source = source
    splitter = JSONSplitter(longestItem: longestItem)
  }

  func read(_ bytes: Span<UInt8>, into output: inout ReaderOutput) {
    splitter.read(bytes, for: self, into: &output)
  }

  func finish(into output: inout ReaderOutput) {
    splitter.end.report(into: &output)
  }
}

extension TelegramJSONReader: JSONSplitterClient {
  /// The containers of an export that lead to messages.
  enum Place {
    case account
    case chats
    case list
    case chat
    case messages
  }

  func step(key: [UInt8], isArray: Bool, of place: Place?) -> JSONStep<Place> {
    switch place {
    case nil:
      return isArray ? .pass : .enter(.account)
    case .account, .chat:
      if isArray, key.elementsEqual("messages".utf8) { return .enter(.messages) }
      let isSection =
        key.elementsEqual("chats".utf8) || key.elementsEqual("left_chats".utf8)
      return place == .account && !isArray && isSection ? .enter(.chats) : .pass
    case .chats:
      return isArray && key.elementsEqual("list".utf8) ? .enter(.list) : .pass
    case .list:
      return isArray ? .pass : .enter(.chat)
    case .messages:
      return isArray ? .pass : .take
    }
  }

  func enter(_ place: Place, header: [UInt8]) {
    guard place == .messages else { return }
    var repairs = 0
    // A header that is no JSON leaves the chat unnamed; its messages are read all the same.
    chat = (try? parser.read(header.span, repairs: &repairs, TelegramChat.init)) ?? TelegramChat()
  }

  func take(_ element: Span<UInt8>, key: [UInt8], at offset: Int, into output: inout ReaderOutput) {
    messages += 1
    let reader = TelegramMessage(chat: chat, fallbackID: "\(source)#\(messages)")
    do throws(JSONParser.Fault) {
      let result = try parser.read(element, repairs: &output.report.repairs) { message in
        reader.post(message, source: source)
      }
      output.add(result)
    } catch {
      output.damagedElement(error, at: offset)
    }
  }

  func takeTooLong(at offset: Int, into output: inout ReaderOutput) {
    messages += 1
    output.tooLongElement(at: offset)
  }
}
