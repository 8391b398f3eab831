/// Reads a JSON array of messages, as Telethon and other tools write it, element by element.
///
/// The array may be the whole file, or a member named `messages`, `posts`, `items`, `data` or
/// `results` of the object that is.
final class JSONListReader: PostReader {
  private var splitter: JSONSplitter<JSONListReader>
  private let parser = JSONParser()
  private let source: String
  private var elements = 0

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

extension JSONListReader: JSONSplitterClient {
  /// The containers that lead to messages.
  enum Place {
    case object
    case list
  }

  func step(key: [UInt8], isArray: Bool, of place: Place?) -> JSONStep<Place> {
    switch place {
    case nil: isArray ? .enter(.list) : .enter(.object)
    case .object: isArray && Self.isList(key) ? .enter(.list) : .pass
    case .list: isArray ? .pass : .take
    }
  }

  func enter(_ place: Place, header: [UInt8]) {}

  func take(_ element: Span<UInt8>, key: [UInt8], at offset: Int, into output: inout ReaderOutput) {
    elements += 1
    let reader = JSONPost(source: source, position: elements)
    do throws(JSONParser.Fault) {
      let result = try parser.read(element, repairs: &output.report.repairs, reader.post)
      switch result {
      case .post(let found):
        output.add(found.post)
        if found.hasUnreadableDate { output.unreadableDate(byte: offset) }
      case .skip(let reason): output.skip(reason)
      }
    } catch {
      output.damagedElement(error, at: offset)
    }
  }

  func takeTooLong(at offset: Int, into output: inout ReaderOutput) {
    elements += 1
    output.tooLongElement(at: offset)
  }

  private static func isList(_ key: [UInt8]) -> Bool {
    ["messages", "posts", "items", "data", "results"].contains { key.elementsEqual($0.utf8) }
  }
}
