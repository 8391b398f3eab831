internal import ComentionEntities
internal import ComentionPosts

/// A post cut into marked and plain pieces, with a sentence about each name found in it.
struct ExplainedPost {
  /// What a piece of the text is.
  enum Kind: Equatable {
    case plain
    case mention(EntityType)
    case open
  }

  /// A piece of the text.
  struct Piece {
    var text: String
    var kind: Kind
    /// What the piece means; empty for plain text.
    var meaning = ""
  }

  /// What one surface means, and why.
  struct Finding: Equatable {
    var surface: String
    var type: EntityType?
    var meaning: String
    /// The name and the id of the entity, and the rule; nothing for a name that is left open.
    var entity: (name: String, id: String, rule: String)?

    static func == (left: Finding, right: Finding) -> Bool {
      left.surface == right.surface && left.meaning == right.meaning
    }
  }

  /// The pieces in the order of the text; together they are the whole of it.
  private(set) var pieces: [Piece] = []
  /// The findings in the order of the text, each once.
  private(set) var findings: [Finding] = []

  init(_ extracted: ExtractedPost, language: Language) {
    let text = extracted.post.text
    let extraction = extracted.extraction
    var marks = extraction.mentions.map { mention in
      let entity = extraction.entities[mention.entity]
      return (
        range: mention.range, kind: Kind.mention(entity.type),
        meaning: "\(entity.name[language]) (\(entity.id)), \(entity.type.rawValue), rule: "
          + mention.rule.rawValue,
        entity: (entity.name[language], entity.id.rawValue, mention.rule.rawValue)
          as (name: String, id: String, rule: String)?
      )
    }
    marks += extraction.unresolved.map { name in
      (
        range: name.range, kind: .open, meaning: ExplainedPost.openMeaning(of: name, language),
        entity: nil
      )
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    var end = 0
    for mark in marks where mark.range.lowerBound >= end {
      append(text[end..<mark.range.lowerBound], .plain, "")
      append(text[mark.range], mark.kind, mark.meaning, mark.entity)
      end = mark.range.upperBound
    }
    append(text[end...], .plain, "")
  }

  /// What identifies a post: id, channel and day.
  static func title(_ post: Post) -> [String] {
    [post.id, post.channel, post.date?.description ?? "undated"].compactMap(\.self)
  }

  private mutating func append(
    _ bytes: ArraySlice<UInt8>, _ kind: Kind, _ meaning: String,
    _ entity: (name: String, id: String, rule: String)? = nil
  ) {
    guard !bytes.isEmpty else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    pieces.append(Piece(text: text, kind: kind, meaning: meaning))
    guard kind != .plain else { return }
    var type: EntityType?
    if case .mention(let known) = kind { type = known }
    let finding = Finding(surface: text, type: type, meaning: meaning, entity: entity)
    if !findings.contains(finding) { findings.append(finding) }
  }

  private static func openMeaning(of name: UnresolvedName, _ language: Language) -> String {
    let reason =
      switch name.reason {
      case .ambiguous: "several meanings, and nothing in the post decides"
      case .sharedSurname: "several persons of this surname, none named in full"
      case .countryUnknown: "a body of every state, and no single country in the post"
      }
    let candidates = name.candidates.prefix(6).map { "\($0.name[language]) (\($0.id))" }
    let rest = name.candidates.count > 6 ? " and \(name.candidates.count - 6) more" : ""
    return "left open: \(reason)"
      + (candidates.isEmpty ? "" : "; candidates: " + candidates.joined(separator: ", ") + rest)
  }
}
