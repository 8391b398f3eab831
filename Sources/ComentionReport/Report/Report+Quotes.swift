internal import ComentionEntities
internal import ComentionGraph
internal import ComentionPosts
internal import ComentionRender

// The posts behind names and ties, word for word.
extension Report {
  /// The longest part of a sentence that is quoted before, between or after mentions, in bytes.
  private static let longestPiece = 400

  /// A quoted post.
  func quoteFields(_ evidence: Evidence) -> [String: Any] {
    [
      "year": evidence.date.map { String($0.components.year) } ?? "",
      "date": words.day(evidence.date),
      "channel": evidence.channel ?? "",
      "hasChannel": evidence.channel != nil,
      "id": PlainText.shortened(PlainText.cleaned(evidence.post), to: 40),
      "link": postLink(evidence).map { [["href": $0, "target": MarkdownText.target($0)]] } ?? [],
      "sentences": evidence.sentences.map { ["parts": parts(of: $0)] },
    ]
  }

  /// The post's own address, if it is one that a page may link to.
  func postLink(_ evidence: Evidence) -> String? {
    guard let link = evidence.link.flatMap(LinkAddress.checked) else { return nil }
    let lower = link.lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://") ? link : nil
  }

  /// A sentence cut at its mentions; long pieces between them are shortened.
  private func parts(of sentence: Evidence.Sentence) -> [[String: Any]] {
    var parts: [[String: Any]] = []
    var end = 0
    func add(_ range: Range<Int>, isMark: Bool) {
      guard !range.isEmpty else { return }
      var text = String(decoding: sentence.text[range], as: UTF8.self)
      if !isMark, range.count > Report.longestPiece {
        let isFirst = range.lowerBound == 0
        let isLast = range.upperBound == sentence.text.count
        let half = Report.longestPiece / 4
        text =
          (isFirst ? "" : String(text.prefix(half))) + " … "
          + (isLast ? "" : String(text.suffix(half)))
      }
      parts.append(["text": text, "isMark": isMark])
    }
    for mention in sentence.mentions {
      add(end..<mention.lowerBound, isMark: false)
      add(mention, isMark: true)
      end = mention.upperBound
    }
    add(end..<sentence.text.count, isMark: false)
    return parts
  }

  /// How many posts are not quoted.
  func more(_ trail: Trail) -> String? {
    let hidden = trail.posts - trail.quoted.count
    guard hidden > 0 else { return nil }
    let (all, shown) = (words.wording.number(trail.posts), words.wording.number(trail.quoted.count))
    return words.pick(
      "\(shown) of \(all) posts are quoted; --evidence \(trail.posts) quotes all.",
      "Приведено постов: \(shown) из \(all); --evidence \(trail.posts) покажет все.")
  }

  /// What stands in the lists of evidence.
  var evidenceHint: String {
    let limit = words.wording.number(options.evidence)
    return words.pick(
      "Every tie and every name with the sentences that make it, newest first: at most \(limit) posts each, and up to three of every earlier year; the counts are of all posts.",
      "Каждая связь и каждое имя с предложениями, на которых они основаны, сначала новые: не более \(limit) постов и до трёх за каждый более ранний год; числа – по всем постам."
    )
  }
}
