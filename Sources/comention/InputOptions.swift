import ArgumentParser
import ComentionPosts

/// The flags of every command that reads posts.
struct InputOptions: ParsableArguments {
  @Option(
    name: .customLong("input-format"),
    help: ArgumentHelp(
      "How to read every input; without it the format is detected by content.",
      valueName: PostFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var inputFormat: PostFormat?

  @Option(
    help: ArgumentHelp(
      "The columns of tables, where their names do not say it: text=message,date=created.",
      valueName: "field=column,..."))
  var map: ColumnMap?

  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "A YAML file with entities of your own; may be repeated, the last is strongest.",
      valueName: "file"))
  var lexicons: [String] = []

  @Option(
    name: .customLong("time-zone"), parsing: .unconditional,
    help: ArgumentHelp(
      """
      The zone whose days posts have, such as Europe/Moscow or +03:00 (default: UTC). A date without \
      an offset is local time of the zone; --from, --to and periods are days of it.
      """, valueName: "zone"),
    transform: TimeZoneArgument.zone)
  var timeZone = PostTimeZone.utc

  @Option(help: ArgumentHelp("Only posts of this channel; may be repeated.", valueName: "name"))
  var channel: [String] = []

  @Option(
    help: ArgumentHelp(
      "A TOML file with flags by their long names; those given here stand above it.",
      valueName: "file"))
  var config: String?

  @Flag(help: "Use what could be read of damaged files instead of ending with an error.")
  var partial = false

  @Option(
    help: "The number of batches of posts worked on at once (default: the number of processors).")
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "When to show how far the reading is, on standard error (auto: on a terminal).",
      valueName: Progress.Mode.allCases.map(\.rawValue).joined(separator: "|")))
  var progress = Progress.Mode.auto

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs)") }
  }
}
