internal import ComentionEntities
internal import ComentionPosts

/// A doctor's report as text for a terminal, or as JSON.
public enum DoctorText {
  /// The report for a terminal, with a final line break.
  public static func terminal(_ report: DoctorReport) -> String {
    var lines: [String] = []
    for source in report.sources {
      lines.append(TerminalText.plain(source.reading.source))
      lines += DoctorSourceText.facts(of: source).map(line)
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
    lines += facts(of: report).map(line)
    lines += looseLines(report)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func facts(of report: DoctorReport) -> [DoctorSourceText.Fact] {
    var facts = [
      DoctorSourceText.Fact("posts", "\(report.posts), \(report.postsWithEntities) name an entity"),
      DoctorSourceText.Fact(
        "stories", "\(report.stories), reposts and near-copies taken together"),
    ]
    facts += DoctorSourceText.languages(report.languages)
    let counts = EntityType.allCases.map { "\(report.entityCounts[$0, default: 0]) \(plural($0))" }
    facts.append(DoctorSourceText.Fact("entities", counts.joined(separator: ", ")))
    facts.append(DoctorSourceText.Fact("days", "in \(report.timeZone)"))
    let shared = report.channels.filter { $0.sources > 1 }
    return facts + DoctorSourceText.channels(shared, areNamed: true)
  }

  private static func line(_ fact: DoctorSourceText.Fact) -> String {
    let gap = String(repeating: " ", count: max(0, 13 - fact.name.count))
    return "  \(fact.name)\(gap) \(fact.value)"
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
}
