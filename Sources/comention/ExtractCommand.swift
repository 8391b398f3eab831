import ArgumentParser
import ComentionEntities
import ComentionExport
import ComentionPosts
import ComentionReport

/// `comention extract`: the mentions of every post.
struct ExtractCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
    case csv
    case text
    case html
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
      "The format (default: by the file's extension, else jsonl; text or html with --explain).",
      valueName: Format.allCases.map(\.rawValue).joined(separator: "|")))
  var format: Format?

  @Flag(help: "Show the texts with the mentions marked, and the rule of each.")
  var explain = false

  @OptionGroup(title: "Entities") var entities: EntityOptions
  @OptionGroup(title: "Dates") var dates: DateOptions
  @OptionGroup(title: "Input") var input: InputOptions

  mutating func run() async throws {
    let types = entities.types?.types ?? Set(EntityType.allCases)
    let format = format ?? defaultFormat
    let (language, dates) = (entities.language, dates)
    let isColoured = output == "-" && Terminal.isColoured
    var run = try PostRun(inputs, input)
    let file = try OutputFile(output)
    do {
      if format == .csv { try file.write(Array(MentionTable.header.utf8)) }
      if format == .html { try file.write(Array(ExplainPage.head.utf8)) }
      try await run.forEach { extracted in
        guard dates.includes(extracted.post.date) else { return }
        switch format {
        case .jsonl:
          try file.write(MentionLines.line(extracted, types: types, language: language))
        case .csv:
          try file.write(
            Array(MentionTable.rows(extracted, types: types, language: language).utf8))
        case .text:
          let text = ExplainText.terminal(
            extracted.keeping(types), language: language, isColoured: isColoured)
          try file.write(Array(text.utf8))
        case .html:
          let article = ExplainPage.article(extracted.keeping(types), language: language)
          try file.write(Array(article.utf8))
        }
      }
      if format == .html { try file.write(Array(ExplainPage.foot.utf8)) }
    } catch {
      file.discard()
      throw error
    }
    try file.finish()
  }

  func validate() throws {
    if let format, explain != (format == .text || format == .html) {
      throw ValidationError(
        explain
          ? "--explain writes text or html, not \(format.rawValue)"
          : "--format \(format.rawValue) needs --explain")
    }
  }

  private var defaultFormat: Format {
    if explain { return output.hasSuffix(".html") ? .html : .text }
    return output.hasSuffix(".csv") ? .csv : .jsonl
  }
}

extension ExtractedPost {
  /// The post with the mentions of some types only.
  fileprivate func keeping(_ types: Set<EntityType>) -> ExtractedPost {
    var copy = self
    let entities = extraction.entities
    copy.extraction.mentions.removeAll { !types.contains(entities[$0.entity].type) }
    return copy
  }
}
