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

  private static func isTime(_ line: [UInt8]) -> Bool {
    let trimmed = Blank.trimmed(line)
    return trimmed.isEmpty || CaptureLine.isTime(String(decoding: trimmed, as: UTF8.self))
  }

  private static func isLoose(_ line: [UInt8]) -> Bool {
    let kind = CaptureLine(line)
    return kind == .blank || kind == .loose
  }
}
