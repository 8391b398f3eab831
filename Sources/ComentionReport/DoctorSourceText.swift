internal import ComentionPosts

/// What a doctor's report says about one source.
enum DoctorSourceText {
  /// A line of the report: what it is about, and what is said.
  struct Fact {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The facts about a source that apply to it.
  static func facts(of source: DoctorReport.Source) -> [Fact] {
    let reading = source.reading
    var facts = [Fact("format", "\(reading.format.title): \(reading.evidence)")]
    if reading.files.count > 1 {
      facts.append(Fact("files", "\(reading.files.count) pages of one export"))
    }
    facts.append(Fact("posts", String(reading.posts)))
    if reading.posts > 0 { facts.append(Fact("stories", String(source.stories))) }
    facts += languages(source.languages)
    if let first = reading.firstDay, let last = reading.lastDay {
      facts.append(Fact("dates", "\(first) to \(last)"))
    }
    if reading.undated > 0 { facts.append(Fact("undated", String(reading.undated))) }
    if reading.datedFromText > 0 { facts.append(Fact("dated by text", "\(reading.datedFromText)")) }
    if reading.forwards > 0 {
      let dated = reading.datedForwards
      let note = dated > 0 ? ", \(dated) with the date of the original" : ""
      facts.append(Fact("forwards", "\(reading.forwards)\(note)"))
    }
    if !reading.skipped.isEmpty {
      let skips = reading.skipped.map { "\($0.count) \($0.reason.rawValue)" }
      facts.append(Fact("skipped", skips.joined(separator: ", ")))
    }
    facts += channels(reading.channels.map(DoctorChannel.init), areNamed: false)
    let repairs =
      switch reading.repairs {
      case 0: "nothing to mend"
      case 1: "1 place that was no text mended"
      default: "\(reading.repairs) places that were no text mended"
      }
    facts.append(Fact("encoding", "\(reading.encoding.rawValue), \(repairs)"))
    for problem in reading.problems {
      facts.append(Fact("problem", TerminalText.plain(problem.description)))
    }
    let hidden = reading.problemCount - reading.problems.count
    if hidden > 0 { facts.append(Fact("", "… and \(hidden) more problems")) }
    return facts
  }

  /// The shares of the languages, those that occur.
  static func languages(_ counts: [DoctorLanguage: Int]) -> [Fact] {
    let all = counts.values.reduce(0, +)
    guard all > 0 else { return [] }
    let shares = DoctorLanguage.allCases.compactMap { language -> String? in
      guard let count = counts[language], count > 0 else { return nil }
      // A share that is there is not rounded away, and only the whole is a hundred.
      let share = min(max((200 * count + all) / (2 * all), 1), count == all ? 100 : 99)
      return "\(share)% \(name(of: language))"
    }
    return [Fact("languages", shares.joined(separator: ", "))]
  }

  /// What is missing in the channels; of several, each with its name.
  static func channels(_ channels: [DoctorChannel], areNamed: Bool) -> [Fact] {
    let shown = channels.prefix(mostChannels).compactMap { channel -> Fact? in
      guard let span = channel.span else { return nil }
      let isNamed = areNamed || channels.count > 1
      let name = isNamed ? "\(TerminalText.plain(channel.name ?? "unnamed")): " : ""
      return Fact("ids", "\(name)\(span.lowerBound) to \(span.upperBound), \(gaps(of: channel))")
    }
    guard channels.count > mostChannels else { return shown }
    let rest = channels.count - mostChannels
    return shown + [Fact("", "… and \(rest) more channels (--json lists all)")]
  }

  private static let mostChannels = 8

  private static func gaps(of channel: DoctorChannel) -> String {
    let gaps = channel.numbers.gaps
    guard !gaps.isEmpty else { return "none missing" }
    guard !channel.isSparse else { return "too far apart to be the numbers of one channel" }
    let largest = channel.largestGaps(3).map { gap in
      gap.count == 1 ? "\(gap.lowerBound)" : "\(gap.lowerBound)-\(gap.upperBound) (\(gap.count))"
    }
    let places = gaps.count == 1 ? "in one gap" : "in \(gaps.count) gaps"
    let sign = gaps.count > 3 ? ", the largest" : ""
    return "\(channel.missing) missing \(places)\(sign): \(largest.joined(separator: ", "))"
  }

  private static func name(of language: DoctorLanguage) -> String {
    switch language {
    case .english: "English"
    case .russian: "Russian"
    case .other: "other languages"
    case .none: "without words"
    }
  }
}
