/// Reads a page of messages: bytes are made valid UTF-8, libxml2 finds the elements, and the page
/// makes posts of them.
final class HTMLPageReader: PostReader {
  private let page: any HTMLPage
  private let parser: HTMLParser
  private var pieces = UTF8Pieces()
  /// The end of what was read, from the last tag on.
  private var held: [UInt8] = []
  private var offset = 0

  init(_ page: any HTMLPage) {
    self.page = page
    parser = HTMLParser(page)
  }

  func read(_ bytes: Span<UInt8>, into output: inout ReaderOutput) {
    offset += bytes.count
    held.append(contentsOf: pieces.read(bytes, repairs: &output.report.repairs))
    // Version 2.9 of the library stops for good at a tag that is cut: it gets whole tags only.
    guard let cut = held.lastIndex(of: UInt8(ascii: "<")), cut > 0 else { return }
    parser.read(Array(held[..<cut]))
    held.removeSubrange(..<cut)
    handOut(into: &output)
  }

  func finish(into output: inout ReaderOutput) {
    held.append(contentsOf: pieces.finish(repairs: &output.report.repairs))
    parser.read(held)
    if let message = page.openMessage {
      // The parser closes what is open at the end, which would make a cut message look complete.
      page.dropOpenMessage()
      output.problem(
        .broken, byte: offset,
        "the page ends inside \(message); save or export it again to get the rest")
    }
    handOut(into: &output)
    parser.finish()
  }

  private func handOut(into output: inout ReaderOutput) {
    for item in page.items { output.add(item) }
    page.items.removeAll(keepingCapacity: true)
  }
}
