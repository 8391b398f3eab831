/// Reads a JSON document of messages: the text is cut into messages as it comes, and each of them is
/// parsed by itself.
final class JSONDocumentReader<Document: JSONDocument>: PostReader {
  private var splitter: JSONSplitter<JSONDocumentReader>
  private let parser = JSONParser()
  private var document: Document
  private var messages = 0

  init(_ document: Document, longestItem: Int) {
    self.document = document
    splitter = JSONSplitter(longestItem: longestItem)
  }

  func read(_ bytes: Span<UInt8>, into output: inout ReaderOutput) {
    splitter.read(bytes, for: self, into: &output)
  }

  func finish(into output: inout ReaderOutput) {
    splitter.end.report(into: &output)
  }
}

extension JSONDocumentReader: JSONSplitterClient {
  func step(
    key: [UInt8], isArray: Bool, of place: Document.Place?
  ) -> JSONStep<Document.Place> {
    document.step(key: key, isArray: isArray, of: place)
  }

  func enter(_ place: Document.Place, header: [UInt8]) {
    guard document.readsHeader(of: place) else { return }
    var repairs = 0
    do throws(JSONParser.Fault) {
      try parser.read(header.span, repairs: &repairs) { document.enter(place, header: $0) }
    } catch {
      // A header that is no JSON leaves the chat unnamed; its messages are read all the same.
      document.enter(place, header: nil)
    }
  }

  func take(_ element: Span<UInt8>, key: [UInt8], at offset: Int, into output: inout ReaderOutput) {
    messages += 1
    do throws(JSONParser.Fault) {
      let item = try parser.read(element, repairs: &output.report.repairs) { message in
        document.item(message, key: key, position: messages)
      }
      output.add(item)
      if item.hasUnreadableDate { output.unreadableDate(byte: offset) }
    } catch {
      output.damagedElement(error, at: offset)
    }
  }

  func takeTooLong(at offset: Int, into output: inout ReaderOutput) {
    messages += 1
    output.tooLongElement(at: offset)
  }
}
