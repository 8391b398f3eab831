public import ComentionEntities
internal import ComentionPosts

/// A post with its mentions marked, and the rule of each: what a reader asks who doubts one.
public enum ExplainText {
  /// One post for a terminal, with an empty line after it.
  ///
  /// - Parameters:
  ///   - extracted: the post with its mentions.
  ///   - language: the language of the entities' names.
  ///   - isColoured: marks mentions with a colour for each type instead of brackets.
  public static func terminal(
    _ extracted: ExtractedPost, language: Language, isColoured: Bool
  ) -> String {
    var lines = [
      "── " + ExplainedPost.title(extracted.post).map(TerminalText.plain).joined(separator: " · ")
    ]
    let post = ExplainedPost(extracted, language: language)
    var text = ""
    for piece in post.pieces {
      let plain = piece.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { TerminalText.plain(String($0)) }.joined(separator: "\n")
      switch piece.kind {
      case .plain: text += plain
      case .mention(let type): text += marked(plain, colour(of: type), isColoured)
      case .open: text += isColoured ? "\u{1B}[7m\(plain)\u{1B}[0m" : "⟦?\(plain)⟧"
      }
    }
    lines.append(text)
    if !post.findings.isEmpty { lines.append("") }
    for finding in post.findings {
      let sign = finding.type.map { marked("■", colour(of: $0), isColoured) } ?? "?"
      lines.append(
        "  \(isColoured ? sign : finding.type == nil ? "?" : "■") "
          + TerminalText.plain("\(finding.surface) → \(finding.meaning)"))
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private static func marked(_ text: String, _ colour: Int, _ isColoured: Bool) -> String {
    isColoured ? "\u{1B}[1;\(colour)m\(text)\u{1B}[0m" : "⟦\(text)⟧"
  }

  private static func colour(of type: EntityType) -> Int {
    switch type {
    case .organisation: 34
    case .person: 32
    case .place: 33
    }
  }
}
