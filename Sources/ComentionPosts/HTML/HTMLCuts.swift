/// Finds the places where a page can be cut in two without cutting a tag: before a tag, outside of other
/// tags, of their quoted values, and of comments.
struct HTMLCuts {
  private enum State {
    case text
    /// Behind a `<` that may begin a tag.
    case open
    case tag
    /// Behind the `=` of an attribute.
    case value
    case quoted(UInt8)
    /// Behind `<!`, and one dash or none.
    case declaration(dashes: Int)
    /// In a comment, behind so many dashes.
    case comment(dashes: Int)
  }

  private var state = State.text
  /// Where the `<` of an opening tag stands.
  private var open = 0

  /// Whether what was read ends inside a tag or a comment.
  var isInsideTag: Bool {
    switch state {
    case .text, .open: false
    default: true
    }
  }

  /// Reads on from an index; returns the last place for a cut that was found, if any.
  mutating func scan(_ bytes: [UInt8], from start: Int) -> Int? {
    var cut: Int?
    for index in start..<bytes.count {
      let byte = bytes[index]
      switch state {
      case .text:
        guard byte == UInt8(ascii: "<") else { continue }
        open = index
        state = .open
      case .open:
        if byte == UInt8(ascii: "<") {
          open = index
        } else if byte == UInt8(ascii: "!") {
          cut = open
          state = .declaration(dashes: 0)
        } else if (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "/") {
          cut = open
          state = .tag
        } else {
          state = .text
        }
      default: state = Self.next(state, byte)
      }
    }
    return cut
  }

  /// The end of what is certainly no part of a tag: at the end of the bytes a tag may have begun.
  func end(in bytes: [UInt8]) -> Int {
    if case .open = state { return open }
    return bytes.count
  }

  /// Says that so many bytes before the last ones were taken away.
  mutating func takeAway(_ count: Int) {
    open -= count
  }

  private static func next(_ state: State, _ byte: UInt8) -> State {
    switch (state, byte) {
    case (.tag, UInt8(ascii: ">")), (.value, UInt8(ascii: ">")): .text
    case (.tag, UInt8(ascii: "=")): .value
    case (.value, UInt8(ascii: "\"")), (.value, UInt8(ascii: "'")): .quoted(byte)
    case (.value, ...0x20): .value
    case (.value, _): .tag
    case (.quoted(let quote), _): byte == quote ? .tag : state
    case (.declaration(let dashes), UInt8(ascii: "-")):
      dashes == 1 ? .comment(dashes: 0) : .declaration(dashes: 1)
    case (.declaration, UInt8(ascii: ">")): .text
    case (.declaration, _): .tag
    case (.comment(let dashes), UInt8(ascii: "-")): .comment(dashes: min(2, dashes + 1))
    case (.comment(dashes: 2), UInt8(ascii: ">")): .text
    case (.comment, _): .comment(dashes: 0)
    default: state
    }
  }
}
