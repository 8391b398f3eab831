import ArgumentParser
import ComentionReport

/// `comention doctor`: what was read, and what is doubtful.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "What was read, as what, what was skipped and why, and which names are doubtful.",
    discussion: """
      For each source: the format and why it was taken for that, the posts and the stories among them, \
      their languages, the first and last day, posts without a date, forwards, what was skipped and why, \
      the numbers of messages that are missing between the first and the last, and the places that were \
      no text. Damaged files are reported, not refused.
      """)

  @Argument(help: ArgumentHelp("Files, folders, patterns, or '-'.", valueName: "input"))
  var inputs: [String]

  @Flag(help: "Write JSON instead of text.")
  var json = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; '-' is standard output.", valueName: "file"))
  var output = "-"

  @OptionGroup(title: "Input") var input: InputOptions

  mutating func run() async throws {
    var collector = DoctorCollector()
    // A doctor looks at what is damaged too, and tells of it in the report itself.
    var options = input
    options.partial = true
    options.quiet = true
    var run = try PostRun(inputs, options)
    try await run.forEach(allowingNone: true) { collector.add($0) }
    let report = collector.report(
      sources: run.reports, passedOver: run.passedOver, timeZone: input.timeZone)
    let text = json ? DoctorText.json(report) : DoctorText.terminal(report)
    try OutputFile.write(Array(text.utf8), to: output)
  }
}
