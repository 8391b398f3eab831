import ArgumentParser

/// The command: reads its arguments, runs the subcommand, and turns errors into messages and statuses.
@main
struct Comention: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "comention",
    abstract: "Networks of organisations, people and places that posts mention together.",
    discussion: """
      Reads channel posts (Telegram exports and their kin), finds the entities in each, counts which \
      are mentioned together, and draws the network. Every line of a figure leads back to its posts.

      INPUT is any number of files, folders, patterns, or '-' for standard input, in any mix of \
      formats: Telegram Desktop result.json, JSON Lines, plain-text captures of channel pages.

      Examples:
        comention graph export/ -o network.svg
        comention graph export/ -o network.json --half-life 1y --from 2023-01-01
        comention compare export/ --by year -o years.svg
        comention report export/ -o report.html
        comention why CSTO SCO export/
        comention extract export/ > mentions.jsonl
        comention doctor export/

      Exit status: 0 done, 1 the input could not be used, 2 wrong usage.
      """,
    version: version,
    subcommands: [
      ExtractCommand.self, GraphCommand.self, CompareCommand.self, ReportCommand.self,
      WhyCommand.self, CountCommand.self, MergeCommand.self, RerunCommand.self,
      DoctorCommand.self, LexiconCommand.self, EvaluateCommand.self,
    ])

  static func main() async {
    do {
      let words = try ConfigArguments.expanded(
        Array(CommandLine.arguments.dropFirst()), of: configuration.subcommands)
      try await Invocation.$arguments.withValue(Array(words.dropFirst())) {
        try await run(words)
      }
    } catch {
      exit(after: error)
    }
  }

  private static func run(_ words: [String]) async throws {
    var command = try parseAsRoot(words)
    if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      try command.run()
    }
  }

  /// Says what went wrong and ends the program: 0 after help and version, 1 if an input could not be
  /// used, 2 after wrong usage.
  private static func exit(after error: any Error) -> Never {
    if let failure = error as? CommandFailure {
      Terminal.say("comention: \(failure.message)")
      Terminal.exit(1)
    }
    let status = exitCode(for: error)
    let text = fullMessage(for: error)
    guard status != .success else {
      Terminal.print(text + "\n")
      Terminal.exit(0)
    }
    if !text.isEmpty { Terminal.say(text) }
    Terminal.exit(2)
  }
}
