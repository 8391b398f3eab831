public import ComentionEntities
internal import ComentionExport
internal import ComentionGraph
internal import ComentionPosts

/// A list of evidence as text for a terminal, as JSON, or as Markdown.
public enum EvidenceText {
  /// The list for a terminal, with a final line break.
  ///
  /// - Parameters:
  ///   - list: the evidence.
  ///   - limit: the number of posts shown; the count and the weight are of all.
  ///   - language: the language of the entities' names.
  ///   - isColoured: marks the mentions with terminal colours.
  public static func terminal(
    _ list: EvidenceList, limit: Int?, language: Language, isColoured: Bool
  ) -> String {
    var lines = [
      heading(list, language), String(repeating: "─", count: heading(list, language).count),
    ]
    for evidence in list.posts.prefix(limit ?? .max) {
      lines.append("")
      var facts = [evidence.date?.description ?? "undated"]
      if let channel = evidence.channel { facts.append(TerminalText.plain(channel)) }
      facts.append(TerminalText.plain(evidence.post))
      facts.append("weight \(DecimalText.text(evidence.weight, decimals: 3))")
      lines.append(facts.joined(separator: " · "))
      for sentence in evidence.sentences {
        lines.append("  " + TerminalText.marked(sentence, isColoured: isColoured))
      }
      if let link = evidence.link { lines.append("  " + TerminalText.plain(link)) }
    }
    if let limit, list.posts.count > limit {
      lines.append("")
      lines.append("… and \(list.posts.count - limit) more (--limit all shows them)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The list as JSON, with a final line break.
  public static func json(_ list: EvidenceList, language: Language) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.key("entities")
      json.array { json in
        for entity in list.entities {
          json.object { json in
            json.key("id")
            json.string(entity.id.rawValue)
            json.key("type")
            json.string(entity.type.rawValue)
            json.key("name")
            json.string(entity.name[language])
          }
        }
      }
      json.key("count")
      json.number(list.units)
      json.key("weight")
      json.number(list.weight)
      json.key("asOf")
      json.string(list.asOf?.description)
      json.key("posts")
      json.array { json in
        for evidence in list.posts { json.object { $0.members(of: evidence) } }
      }
    }
    return json.text + "\n"
  }

  private static func heading(_ list: EvidenceList, _ language: Language) -> String {
    let names = list.entities.map { $0.label(in: language) }.joined(separator: " and ")
    let posts = list.posts.count == 1 ? "1 post" : "\(list.posts.count) posts"
    var heading = "\(names): \(posts), weight \(DecimalText.text(list.weight, decimals: 3))"
    if case .days(let days) = list.halfLife, let asOf = list.asOf {
      heading += " (half-life \(DecimalText.text(days, decimals: 1)) days, as of \(asOf))"
    }
    return heading
  }
}

extension JSONText {
  fileprivate mutating func members(of evidence: Evidence) {
    key("post")
    string(evidence.post)
    key("source")
    string(evidence.source)
    key("channel")
    string(evidence.channel)
    key("date")
    string(evidence.date?.description)
    key("link")
    string(evidence.link)
    key("units")
    number(evidence.units)
    key("weight")
    number(evidence.weight)
    key("sentences")
    array { json in
      for sentence in evidence.sentences { json.string(sentence.text) }
    }
  }
}

/// Text of posts made safe for a terminal.
enum TerminalText {
  /// The text without control characters and bidirectional overrides, which could move the cursor,
  /// change colours or hide words.
  static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { isVisible($0) }))
  }

  /// A sentence with its mentions marked by colour, or between ⟦ and ⟧.
  static func marked(_ sentence: Evidence.Sentence, isColoured: Bool) -> String {
    var result = ""
    var end = 0
    for mention in sentence.mentions {
      result += plain(String(decoding: sentence.text[end..<mention.lowerBound], as: UTF8.self))
      let surface = plain(String(decoding: sentence.text[mention], as: UTF8.self))
      result += isColoured ? "\u{1B}[1;36m\(surface)\u{1B}[0m" : "⟦\(surface)⟧"
      end = mention.upperBound
    }
    return result + plain(String(decoding: sentence.text[end...], as: UTF8.self))
  }

  /// Whether a scalar shows something, and changes nothing but its own place.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: false
    default: true
    }
  }
}
