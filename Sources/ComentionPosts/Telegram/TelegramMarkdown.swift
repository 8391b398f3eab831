/// Texts in Telegram's markdown, as scripts write them down.
enum TelegramMarkdown {
  /// The text without the marks: `**bold**`, `__italic__`, `~~struck~~`, `` `code` ``, and
  /// `[label](address)`, of which the label stays.
  ///
  /// A mark without its partner is the author's own sign and stays. Underscores count as marks only
  /// at the edges of words: `snake__case` is a name.
  static func stripped(_ text: [UInt8]) -> [UInt8] {
    // Most posts hold none of the signs.
    guard text.contains(where: { "*_~`[".utf8.contains($0) }) else { return text }
    var result = withoutAddresses(text)
    for mark in ["**", "__", "~~", "```", "`"] {
      result = withoutMarks(Array(mark.utf8), result)
    }
    return result
  }

  private static func withoutAddresses(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var labelStarts: [Int] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "[") {
        labelStarts.append(result.count)
        result.append(byte)
      } else if byte == UInt8(ascii: "]"), let start = labelStarts.popLast() {
        if let end = addressEnd(text, after: index) {
          result.remove(at: start)
          index = end
        } else {
          result.append(byte)
        }
      } else {
        result.append(byte)
      }
      index += 1
    }
    return result
  }

  /// The index of the bracket that ends `(address)` behind a label; nothing if there is no address.
  private static func addressEnd(_ text: [UInt8], after index: Int) -> Int? {
    guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "(") else { return nil }
    let rest = text[(index + 2)...]
    guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let address = rest[..<end]
    let looksLikeOne =
      !address.isEmpty && !address.contains { $0 <= 0x20 }
      && (address.contains(UInt8(ascii: ":")) || address.contains(UInt8(ascii: ".")))
    return looksLikeOne ? end : nil
  }

  private static func withoutMarks(_ mark: [UInt8], _ text: [UInt8]) -> [UInt8] {
    var places: [Int] = []
    var index = 0
    while index + mark.count <= text.count {
      if text[index..<(index + mark.count)].elementsEqual(mark) {
        if mark.first != UInt8(ascii: "_") || isAtEdge(index, mark.count, text) {
          places.append(index)
        }
        index += mark.count
      } else {
        index += 1
      }
    }
    if !places.count.isMultiple(of: 2) { places.removeLast() }
    guard !places.isEmpty else { return text }
    var result: [UInt8] = []
    var start = 0
    for place in places {
      result.append(contentsOf: text[start..<place])
      start = place + mark.count
    }
    return result + text[start...]
  }

  /// Whether a mark has a word on one side at most.
  private static func isAtEdge(_ index: Int, _ count: Int, _ text: [UInt8]) -> Bool {
    let hasBefore = index > 0 && isWord(text[index - 1])
    let hasAfter = index + count < text.count && isWord(text[index + count])
    return !(hasBefore && hasAfter)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
