/// Reads TGDataset: one object whose members are channels, each with its messages by number.
///
/// ```json
/// {"1500000001": {"username": "desk", "title": "The Desk",
///   "text_messages": {"12": {"message": "…", "date": 1690000000.0, "is_forwarded": false}}}}
/// ```
final class TGDatasetReader: PostReader {
  private struct Channel {
    var bareID: Int64?
    var username: String?
    var title: String?
  }

  private var splitter: JSONSplitter<TGDatasetReader>
  private let parser = JSONParser()
  private let source: String
  private var channel = Channel()

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

  private func post(_ message: JSONValue, number: String) -> ItemResult<Post> {
    guard message.isObject else { return .skip(.damaged) }
    guard let text = message["message"]?.bytes, !Blank.isBlank(text) else { return .skip(.noText) }
    let date = message["date"].flatMap { value in
      value.double.flatMap(Timestamp.day(unixTime:)) ?? value.bytes.flatMap(Timestamp.day)
    }
    let origin = message["forwarded_from_id"]?.integer.map { "channel \(TelegramID.bare($0))" }
    let name = channel.username ?? channel.bareID.map(String.init)
    return .post(
      Post(
        id: "\(name ?? source)/\(number)", source: source, channel: channel.title ?? name,
        date: date, dateOrigin: date == nil ? nil : .metadata, text: text, forwardedFrom: origin,
        link: channel.username.map { "https://t.me/\($0)/\(number)" }
          ?? channel.bareID.map { "https://t.me/c/\($0)/\(number)" }))
  }
}

extension TGDatasetReader: JSONSplitterClient {
  /// The containers that lead to messages.
  enum Place {
    case root
    case channel
    case messages
  }

  func step(key: [UInt8], isArray: Bool, of place: Place?) -> JSONStep<Place> {
    guard !isArray else { return .pass }
    switch place {
    case nil: return .enter(.root)
    case .root:
      channel = Channel()
      channel.bareID = Int64(String(decoding: key, as: UTF8.self)).map(TelegramID.bare)
      return .enter(.channel)
    case .channel: return key.elementsEqual("text_messages".utf8) ? .enter(.messages) : .pass
    case .messages: return .take
    }
  }

  func enter(_ place: Place, header: [UInt8]) {
    guard place == .messages else { return }
    var repairs = 0
    let names = try? parser.read(header.span, repairs: &repairs) { header in
      (header["username"]?.string, header["title"]?.string)
    }
    channel.username = names?.0
    channel.title = names?.1
  }

  func take(_ element: Span<UInt8>, key: [UInt8], at offset: Int, into output: inout ReaderOutput) {
    let number = String(decoding: key, as: UTF8.self)
    do throws(JSONParser.Fault) {
      let result = try parser.read(element, repairs: &output.report.repairs) { message in
        post(message, number: number)
      }
      output.add(result)
    } catch {
      output.damagedElement(error, at: offset)
    }
  }

  func takeTooLong(at offset: Int, into output: inout ReaderOutput) {
    output.tooLongElement(at: offset)
  }
}
