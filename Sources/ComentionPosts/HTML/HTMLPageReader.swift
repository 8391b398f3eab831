/// Reads a page of messages: bytes are made valid UTF-8, libxml2 finds the elements, and the page
/// makes posts of them.
final class HTMLPageReader: PostReader {
  private let page: any HTMLPage
  private let parser: HTMLParser
  private let longestItem: Int
  private var pieces = UTF8Pieces(dropsControls: true)
  private var cuts = HTMLCuts()
  /// The end of what was read, from the last tag on.
  private var held: [UInt8] = []
  private var offset = 0
  private var isLost = false

  init(_ page: any HTMLPage, longestItem: Int) {
    self.page = page
    self.longestItem = longestItem
    parser = HTMLParser(page)
  }

  func read(_ bytes: Span<UInt8>, into output: inout ReaderOutput) {
    guard !isLost else { return }
    offset += bytes.count
    let start = held.count
    held.append(contentsOf: pieces.read(bytes, repairs: &output.report.repairs))
    // Version 2.9 of the library stops for good at a tag that is cut: it gets whole tags only.
    if let cut = cuts.scan(held, from: start), cut > 0 {
      parser.read(Array(held[..<cut]))
      held.removeSubrange(..<cut)
      cuts.takeAway(cut)
      handOut(into: &output)
    }
    if held.count > longestItem { shortenHeld(into: &output) }
  }

  func finish(into output: inout ReaderOutput) {
    guard !isLost else { return }
    held.append(contentsOf: pieces.finish(repairs: &output.report.repairs))
    parser.read(held)
    if let message = page.openMessage {
      // The parser closes what is open at the end, which would make a cut message look complete.
      page.dropOpenMessage()
      output.problem(
        .broken, byte: offset,
        "the page ends inside \(message); save or export it again to get the rest")
    } else if cuts.isInsideTag {
      output.problem(
        .broken, byte: offset, "the page ends inside a tag; save or export it again to get the rest"
      )
    }
    handOut(into: &output)
    parser.finish()
  }

  /// Leaves out a text between two tags that is longer than any post, so that it fills no memory.
  private func shortenHeld(into output: inout ReaderOutput) {
    if !cuts.isInsideTag, let end = held.firstIndex(of: UInt8(ascii: ">")) {
      let rest = max(end + 1, cuts.end(in: held))
      held.removeSubrange((end + 1)..<rest)
      cuts.takeAway(rest - end - 1)
      page.markTooLong()
    } else {
      isLost = true
      output.problem(
        .broken, byte: offset - held.count,
        "the tag that begins here does not end; save or export the page again to get the rest")
    }
  }

  private func handOut(into output: inout ReaderOutput) {
    for item in page.items {
      output.add(item)
      if case .skip(.tooLong) = item.content {
        output.problem(
          .item, byte: offset,
          "message \(item.number.map(String.init) ?? "without a number") before this byte is too "
            + "long; skipped")
      }
    }
    page.items.removeAll(keepingCapacity: true)
  }
}
