import ArgumentParser
import ComentionGraph
import ComentionPosts

/// The flags of a span of days.
struct SpanOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The first day, inclusive, in UTC or the zone of --time-zone.", valueName: "YYYY-MM-DD"))
  var from: Day?

  @Option(
    help: ArgumentHelp(
      "The last day, inclusive, in UTC or the zone of --time-zone.", valueName: "YYYY-MM-DD"))
  var to: Day?

  func validate() throws {
    if let from, let to, from > to {
      throw ValidationError("--from \(from) is after --to \(to); exchange them")
    }
  }
}

/// The flags that choose posts by date.
struct DateOptions: ParsableArguments {
  @OptionGroup var span: SpanOptions

  @Option(
    help: ArgumentHelp(
      "What becomes of posts without a date (default: exclude with --from or --to, else include).",
      valueName: UndatedPosts.allCases.map(\.rawValue).joined(separator: "|")))
  var undated: UndatedPosts?

  /// What becomes of posts without a date: where days are asked for they cannot be shown to fit.
  var undatedPosts: UndatedPosts {
    undated ?? (span.from == nil && span.to == nil ? .include : .exclude)
  }

  /// Whether a post of the given day is chosen.
  func includes(_ day: Day?) -> Bool {
    guard let day else { return undatedPosts == .include }
    return span.from.map { day >= $0 } ?? true && span.to.map { day <= $0 } ?? true
  }
}
