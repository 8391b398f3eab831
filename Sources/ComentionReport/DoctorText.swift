internal import ComentionEntities
internal import ComentionExport
internal import ComentionPosts

/// A doctor's report as text for a terminal, or as JSON.
public enum DoctorText {
  /// The report for a terminal, with a final line break.
  public static func terminal(_ report: DoctorReport) -> String {
    var lines: [String] = []
    for source in report.sources {
      lines.append(TerminalText.plain(source.source))
      lines += facts(of: source).map { "  \(padded($0.name)) \($0.value)" }
      lines.append("")
    }
    if !report.passedOver.isEmpty {
      lines.append("Not read")
      for file in report.passedOver {
        lines.append("  \(TerminalText.plain(file.path)): \(TerminalText.plain(file.reason))")
      }
      lines.append("")
    }
    lines.append("All sources")
    lines.append("  \(padded("posts")) \(report.posts), \(report.postsWithEntities) name an entity")
    lines.append(
      "  \(padded("stories")) \(report.stories), reposts and near-copies taken together")
    let counts = EntityType.allCases.map { "\(report.entityCounts[$0, default: 0]) \(plural($0))" }
    lines.append("  \(padded("entities")) \(counts.joined(separator: ", "))")
    lines += looseLines(report)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The report as JSON, with a final line break.
  public static func json(_ report: DoctorReport) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.key("sources")
      json.array { json in
        for source in report.sources { json.object { $0.members(of: source) } }
      }
      json.key("notRead")
      json.array { json in
        for file in report.passedOver {
          json.object { json in
            json.key("path")
            json.string(file.path)
            json.key("reason")
            json.string(file.reason)
          }
        }
      }
      json.key("posts")
      json.number(report.posts)
      json.key("stories")
      json.number(report.stories)
      json.key("postsWithEntities")
      json.number(report.postsWithEntities)
      json.key("entities")
      json.object { json in
        for type in EntityType.allCases {
          switch type {
          case .organisation: json.key("organisation")
          case .person: json.key("person")
          case .place: json.key("place")
          }
          json.number(report.entityCounts[type, default: 0])
        }
      }
      json.key("linkedToNothing")
      json.array { json in
        for name in report.looseNames { json.object { $0.members(of: name) } }
      }
    }
    return json.text + "\n"
  }

  /// The facts about a source that apply to it, as name and value.
  private static func facts(of source: SourceReport) -> [(name: String, value: String)] {
    var facts = [
      ("format", "\(source.format.title): \(source.evidence)"), ("posts", String(source.posts)),
    ]
    if let first = source.firstDay, let last = source.lastDay {
      facts.append(("dates", "\(first) to \(last)"))
    }
    if source.undated > 0 { facts.append(("undated", String(source.undated))) }
    if source.datedFromText > 0 {
      facts.append(("dated by text", String(source.datedFromText)))
    }
    if source.forwards > 0 { facts.append(("forwards", String(source.forwards))) }
    if !source.skipped.isEmpty {
      let skips = source.skipped.map { "\($0.count) \($0.reason.rawValue)" }
      facts.append(("skipped", skips.joined(separator: ", ")))
    }
    if source.repairs > 0 {
      facts.append(("repaired", "\(source.repairs) characters that were no text"))
    }
    for problem in source.problems {
      facts.append(("problem", TerminalText.plain(problem.description)))
    }
    return facts
  }

  private static func looseLines(_ report: DoctorReport) -> [String] {
    guard !report.looseNames.isEmpty else { return [] }
    var lines = ["", "Names linked to nothing, because the posts do not decide what they mean"]
    for name in report.looseNames.prefix(20) {
      let candidates = name.candidates.map(\.rawValue).joined(separator: ", ")
      let count = String(name.count)
      lines.append(
        "  \(String(repeating: " ", count: max(0, 5 - count.count)))\(count)  "
          + "\(TerminalText.plain(name.text)) (\(sentence(name.reason)))"
          + (candidates.isEmpty ? "" : ": \(candidates)"))
    }
    if report.looseNames.count > 20 {
      lines.append("  … and \(report.looseNames.count - 20) more (--json lists all)")
    }
    return lines
  }

  private static func sentence(_ reason: UnresolvedName.Reason) -> String {
    switch reason {
    case .ambiguous: "several meanings"
    case .sharedSurname: "several persons"
    case .countryUnknown: "country unknown"
    }
  }

  private static func plural(_ type: EntityType) -> String {
    switch type {
    case .organisation: "organisations"
    case .person: "people"
    case .place: "places"
    }
  }

  private static func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(0, 13 - name.count))
  }
}

extension JSONText {
  fileprivate mutating func members(of source: SourceReport) {
    key("source")
    string(source.source)
    key("format")
    string(source.format.rawValue)
    key("evidence")
    string(source.evidence)
    key("posts")
    number(source.posts)
    key("from")
    string(source.firstDay?.description)
    key("to")
    string(source.lastDay?.description)
    key("undated")
    number(source.undated)
    key("datedFromText")
    number(source.datedFromText)
    key("forwards")
    number(source.forwards)
    key("skipped")
    array { json in
      for skip in source.skipped {
        json.object { json in
          json.key("reason")
          json.string(skip.reason.rawValue)
          json.key("count")
          json.number(skip.count)
        }
      }
    }
    key("repairs")
    number(source.repairs)
    key("problems")
    array { json in
      for problem in source.problems { json.string(problem.description) }
    }
  }

  fileprivate mutating func members(of name: DoctorReport.LooseName) {
    key("text")
    string(name.text)
    key("reason")
    string(name.reason.rawValue)
    key("candidates")
    array { json in
      for candidate in name.candidates { json.string(candidate.rawValue) }
    }
    key("count")
    number(name.count)
  }
}
