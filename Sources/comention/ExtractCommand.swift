import ArgumentParser
import ComentionEntities
import ComentionExport
import ComentionPosts

/// `comention extract`: the mentions of every post.
struct ExtractCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "The mentions in every post, as JSON Lines or CSV.",
    discussion: """
      Each line is a post with the entities it names; 'start' and 'end' count Unicode scalars of \
      the post's text, and 'rule' says how a mention was found.
      """)

  @Argument(help: ArgumentHelp("Files, folders, patterns, or '-'.", valueName: "input"))
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; '-' is standard output.", valueName: "file"))
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "The format (default: by the file's extension, else jsonl).", valueName: "jsonl|csv"))
  var format: Format?

  @OptionGroup(title: "Entities") var entities: EntityOptions
  @OptionGroup(title: "Dates") var dates: DateOptions
  @OptionGroup(title: "Input") var input: InputOptions

  mutating func run() async throws {
    let types = entities.types?.types ?? Set(EntityType.allCases)
    let format = format ?? (output.hasSuffix(".csv") ? .csv : .jsonl)
    let (language, dates) = (entities.language, dates)
    var run = try PostRun(inputs, input)
    let file = try OutputFile(output)
    do {
      if format == .csv { try file.write(Array(MentionTable.header.utf8)) }
      try await run.forEach { extracted in
        guard dates.includes(extracted.post.date) else { return }
        switch format {
        case .jsonl:
          try file.write(MentionLines.line(extracted, types: types, language: language))
        case .csv:
          try file.write(
            Array(MentionTable.rows(extracted, types: types, language: language).utf8))
        }
      }
    } catch {
      file.discard()
      throw error
    }
    try file.finish()
  }
}
