import ArgumentParser
import ComentionGraph
import ComentionPosts

/// The flags that cut time into periods.
struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The length of the periods (default: year, unless --period is given).",
      valueName: PeriodStep.allCases.map(\.rawValue).joined(separator: "|")))
  var by: PeriodStep?

  @Option(
    help: ArgumentHelp(
      "A period with its days, both inclusive; may be repeated, and periods may overlap.",
      valueName: "name=from..to"))
  var period: [NamedPeriod] = []

  @Option(
    help: ArgumentHelp(
      "Rolling periods of this length instead, such as 12m or 90d, which overlap.",
      valueName: "span"))
  var rolling: CalendarSpan?

  @Option(
    help: ArgumentHelp(
      "The time from the beginning of one rolling period to that of the next (default: a quarter of"
        + " the length).", valueName: "span"))
  var step: CalendarSpan?

  /// Checks the flags together with those of the span that `--by` cuts.
  func validate(with span: SpanOptions) throws {
    if rolling != nil, by != nil || !period.isEmpty {
      throw ValidationError("--rolling makes its own periods; leave out --by and --period")
    }
    if !period.isEmpty, by != nil || span.from != nil || span.to != nil {
      throw ValidationError(
        "--period has its own days; leave out --by, --from and --to, or leave out --period")
    }
  }

  func validate() throws {
    if step != nil, rolling == nil {
      throw ValidationError("--step is for --rolling; give the length of the periods with it")
    }
    var seen: Set<String> = []
    for named in period where !seen.insert(named.period.name).inserted {
      throw ValidationError("two periods are named '\(named.period.name)'; rename one")
    }
  }

  /// The periods asked for; those of the calendar cut the span, or else the days that have posts.
  ///
  /// - Throws: a `CommandFailure` if no post belongs to any of them.
  func periods(of counts: CoMentionCounts, _ span: SpanOptions) throws -> [Period] {
    let days = counts.posts.keys.compactMap { $0 }
    guard let first = days.min(), let last = days.max() else {
      throw CommandFailure(
        "none of the posts has a date, so they belong to no period; 'comention doctor' shows what was"
          + " read")
    }
    let chosen: [Period]
    if period.isEmpty {
      let (start, end) = (span.from ?? first, span.to ?? last)
      guard start <= end else { throw nothing(first, last) }
      if let rolling {
        chosen = RollingPeriods(length: rolling, step: step ?? rolling.quarter)
          .periods(from: start, to: end)
      } else {
        chosen = (by ?? .year).periods(from: start, to: end)
      }
    } else {
      chosen = period.map(\.period)
    }
    guard chosen.count <= 1_000 else {
      throw CommandFailure(
        "\(chosen.count) periods from \(first) to \(last) are too many; choose longer ones with --by"
          + " or --step, or a span with --from and --to")
    }
    guard days.contains(where: { day in chosen.contains { $0.contains(day) } }) else {
      throw nothing(first, last)
    }
    return chosen
  }

  private func nothing(_ first: Day, _ last: Day) -> CommandFailure {
    CommandFailure("no post is in the periods asked for; the posts are from \(first) to \(last)")
  }
}

/// A period as a flag takes it.
struct NamedPeriod: ExpressibleByArgument {
  let period: Period

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    let name = String(argument[..<sign])
    let days = argument[argument.index(after: sign)...].split(
      separator: "..", omittingEmptySubsequences: false)
    guard !name.isEmpty, days.count == 2, let from = Day(String(days[0])),
      let to = Day(String(days[1])), from <= to
    else { return nil }
    period = Period(name: name, from: from, to: to)
  }
}
