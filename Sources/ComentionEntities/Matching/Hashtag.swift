/// A hashtag taken apart: `#RussiaCSTO` is Russia and CSTO, `#UNCharter` is UN and Charter.
struct Hashtag {
  /// The bytes of the tag without `#`.
  private(set) var range: Range<Int>
  /// Where each part begins.
  private(set) var starts: [Int] = []
  /// Where each part ends, in step with `starts`.
  private(set) var ends: [Int] = []

  /// Reads the tag whose `#` stands at `index`.
  ///
  /// A part ends where a small letter is followed by a capital, where the last of several capitals
  /// begins a word, between letters and digits, and at underscores.
  init(in text: Span<UInt8>, at index: Int) {
    let first = index + 1
    var position = first
    var partStart = first
    var previous = Kind.none
    range = first..<first
    while position < text.count {
      let length = Letters.length(in: text, at: position)
      let isUnderscore = text[position] == UInt8(ascii: "_")
      guard length > 0 || isUnderscore else { break }
      let kind = isUnderscore ? Kind.none : Hashtag.kind(in: text, at: position)
      let nextIsLower =
        length > 0 && position + length < text.count
        && Letters.length(in: text, at: position + length) > 0
        && Hashtag.kind(in: text, at: position + length) == .lower
      let isBoundary =
        switch (previous, kind) {
        case (.none, _), (_, .none), (.lower, .upper): true
        case (.upper, .upper): nextIsLower
        case (.digit, .digit), (.upper, .lower), (.lower, .lower): false
        case (.digit, _), (_, .digit): true
        }
      if isBoundary {
        close(from: partStart, to: position)
        partStart = position
      }
      if isUnderscore { partStart = position + 1 }
      position += max(length, 1)
      previous = kind
    }
    close(from: partStart, to: position)
    range = first..<position
  }

  private mutating func close(from start: Int, to end: Int) {
    guard end > start else { return }
    starts.append(start)
    ends.append(end)
  }

  private enum Kind {
    case none, upper, lower, digit
  }

  private static func kind(in text: Span<UInt8>, at index: Int) -> Kind {
    let (scalar, _) = Words.scalar(in: text, at: index)
    if (0x30...0x39).contains(scalar) { return .digit }
    return LetterCase.isUpper(scalar) ? .upper : .lower
  }
}
