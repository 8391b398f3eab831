/// The lines of one post as they stand on the page.
enum CaptureBody {
  /// The lines without the remains of the page at both ends: times, durations, bare counts, and
  /// reactions glued to the last line.
  static func withoutFooter(_ lines: [[UInt8]]) -> [[UInt8]] {
    var kept = lines[...]
    while let first = kept.first, isTime(first) { kept.removeFirst() }
    while let last = kept.last, isLoose(last) { kept.removeLast() }
    guard let last = kept.popLast() else { return [] }
    return kept + [CaptureNoise.removingGluedReactions(from: last)]
  }

  /// Whether the lines end in a bare count or a time of day, as pages print it right behind a post.
  ///
  /// A number on a line of its own can be the author's too, above all in lists: one that follows hardly
  /// any text, a blank line or a colon, or is not the first of its kind, is taken for that.
  static func endsWithCount(_ lines: [[UInt8]]) -> Bool {
    guard let last = lines.last, isCount(last) else { return false }
    let text = lines.prefix { !isCount($0) }
    guard lines.count == text.count + 1, let before = text.last, !Blank.isBlank(before),
      Blank.trimmed(before).last != UInt8(ascii: ":")
    else { return false }
    return text.reduce(0) { $0 + $1.count } >= 60
  }

  private static func isCount(_ line: [UInt8]) -> Bool {
    line.count <= 12 && CaptureLine(line) == .loose
  }

  private static func isTime(_ line: [UInt8]) -> Bool {
    let trimmed = Blank.trimmed(line)
    return trimmed.isEmpty || CaptureLine.isTime(String(decoding: trimmed, as: UTF8.self))
  }

  private static func isLoose(_ line: [UInt8]) -> Bool {
    let kind = CaptureLine(line)
    return kind == .blank || kind == .loose
  }
}
