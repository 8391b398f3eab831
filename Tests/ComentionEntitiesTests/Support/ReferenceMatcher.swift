/// The obvious way to find names: at every word try every name, the longest first.
///
/// Shares no code with the package: it works on strings, knows only the signs in `gaps`, and only
/// letters for which `uppercased()` is right.
struct ReferenceMatcher {
  struct Name {
    var words: [String]
    /// The kinds of signs between the words, one fewer than words.
    var gaps: [String]
    var owner: Int
    var rank: UInt8
  }

  struct Match: Hashable, Comparable {
    var start: Int
    var end: Int
    var owner: Int

    static func < (left: Match, right: Match) -> Bool {
      (left.start, left.end, left.owner) < (right.start, right.end, right.owner)
    }
  }

  /// What may stand between words, and the kind of sign it is; nothing if no name goes across it.
  static let gaps: [String: String] = [
    " ": "joiner", "-": "joiner", "\u{A0}": "joiner", "  ": "joiner", "\u{2011}": "joiner",
    "'": "apostrophe", "’": "apostrophe", ".": "stop", ". ": "stop", " «": "quote", "\" ": "quote",
    " & ": "sign", "/": "sign", ", ": "comma",
  ]

  var names: [Name]

  /// The matches in a text of words and the gaps after them.
  func matches(in tokens: [(word: String, gap: String)]) -> [Match] {
    var starts: [Int] = []
    var length = 0
    for token in tokens {
      starts.append(length)
      length += token.word.utf8.count + token.gap.utf8.count
    }
    var matches: [Match] = []
    var first = 0
    while first < tokens.count {
      let fitting = names.filter { fits($0, tokens, first) }
      guard let longest = fitting.map(\.words.count).max() else {
        first += 1
        continue
      }
      let last = first + longest - 1
      let end = starts[last] + tokens[last].word.utf8.count
      let chosen = fitting.filter { $0.words.count == longest }
      let rank = chosen.map(\.rank).max()
      matches += Set(
        chosen.filter { $0.rank == rank }
          .map { Match(start: starts[first], end: end, owner: $0.owner) }
      ).sorted()
      first = last + 1
    }
    return matches
  }

  private func fits(_ name: Name, _ tokens: [(word: String, gap: String)], _ first: Int) -> Bool {
    guard first + name.words.count <= tokens.count else { return false }
    for index in name.words.indices {
      let token = tokens[first + index]
      guard ReferenceMatcher.fits(token.word, name.words[index], isFirst: index == 0) else {
        return false
      }
      guard index < name.gaps.count else { continue }
      guard ReferenceMatcher.gaps[token.gap] == name.gaps[index] else { return false }
    }
    return true
  }

  /// Whether a word of a text may stand for a word of a name.
  static func fits(_ word: String, _ written: String, isFirst: Bool) -> Bool {
    let word = levelled(word)
    let written = levelled(written)
    if word == written { return true }
    let isAcronym = written == written.uppercased() && written.count > 1
    if isAcronym { return false }
    if word == written.uppercased() { return true }
    if written == written.lowercased() { return word == capitalised(written) }
    return !isFirst && written == capitalised(word)
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func levelled(_ word: String) -> String {
    String(word.map { $0 == "ё" ? "е" : $0 == "Ё" ? "Е" : $0 })
  }
}
