/// The words and signs that a page adds to a post.
enum CaptureNoise {
  /// The line without the phrases that stand in for media, also where they are glued to the text.
  static func removingPhrases(from line: [UInt8]) -> [UInt8] {
    // Every phrase holds "elegram", "ELEGRAM" or "edia": most lines hold none of them.
    guard line.count >= 12, line.contains(UInt8(ascii: "T")) || line.contains(UInt8(ascii: "M"))
    else { return line }
    let text = String(decoding: line, as: UTF8.self)
    guard phrases.contains(where: { text.contains($0) }) else { return line }
    var parts = [text[...]]
    for phrase in phrases {
      parts = parts.flatMap { $0.split(separator: phrase, omittingEmptySubsequences: true) }
    }
    let kept = parts.map { Blank.trimmed(Array($0.utf8)) }.filter { !$0.isEmpty }
    return Array(kept.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Whether a line holds nothing but reactions with their counts: `👍1`, `12👍1`, `👍62👏2`.
  ///
  /// The signs are those that Telegram offers as reactions; other emoji are possible too (custom
  /// reactions), and count if at least two of them have a number each. Keycaps (1️⃣), flags and a line
  /// that ends in an emoji are the author's.
  static func isReactions(_ line: String) -> Bool {
    var run = ReactionRun()
    for scalar in line.unicodeScalars { run.add(scalar) }
    return run.isReactions
  }

  /// The text without reactions glued to its end ("… Read in full👍62👏2").
  static func removingGluedReactions(from line: [UInt8]) -> [UInt8] {
    guard let last = line.last, (0x30...0x39).contains(last) || "KM".utf8.contains(last) else {
      return line
    }
    let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    // The longest ending that is reactions and begins with an emoji, not with a number of the text.
    for start in scalars.indices where ReactionRun.isCommonReaction(scalars[start]) {
      var run = ReactionRun()
      for scalar in scalars[start...] { run.add(scalar) }
      guard run.isReactions, start > 0, scalars[start - 1] != " " else { continue }
      var kept = String.UnicodeScalarView()
      kept.append(contentsOf: scalars[..<start])
      return Array(String(kept).utf8)
    }
    return line
  }

  private static let phrases = [
    "Please open Telegram to view this post", "This media is not supported in your browser",
    "Media is too bigVIEW IN TELEGRAM", "Media is too big VIEW IN TELEGRAM",
    "VIEW IN TELEGRAM", "Media is too big",
  ]
}
