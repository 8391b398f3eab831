/// Reads a JSON document of messages: the text is cut into messages as it comes, and each of them is
/// parsed by itself.
final class JSONDocumentReader: PostReader {
  private var splitter: JSONSplitter
  private let parser = JSONParser()
  private var document: any JSONDocument
  private var messages = 0

  init(_ document: any JSONDocument, longestItem: Int) {
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

/// What the splitter calls.
extension JSONDocumentReader {
  /// Says what to do with a container that begins (see ``JSONDocument/step(key:isArray:of:)``).
  func step(key: [UInt8], isArray: Bool, of place: JSONPlace?) -> JSONStep {
    document.step(key: key, isArray: isArray, of: place)
  }

  /// Says that a container was entered.
  ///
  /// The header holds the members of the object around it that came before, as a JSON object with
  /// `null` in place of arrays and objects.
  func enter(_ place: JSONPlace, header: [UInt8]) {
    guard document.readsHeader(of: place) else { return }
    var repairs = 0
    do throws(JSONParser.Fault) {
      try parser.read(header.span, repairs: &repairs) { document.enter(place, header: $0) }
    } catch {
      // A header that is no JSON leaves the chat unnamed; its messages are read all the same.
      document.enter(place, header: nil)
    }
  }

  /// Takes a whole value, which begins at the given byte of the input.
  ///
  /// The key has at most 64 bytes, and is empty inside an array.
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

  /// Says that a value to be taken was longer than allowed.
  func takeTooLong(at offset: Int, into output: inout ReaderOutput) {
    messages += 1
    output.tooLongElement(at: offset)
  }
}
