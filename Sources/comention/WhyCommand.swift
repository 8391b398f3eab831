import ArgumentParser
import ComentionEntities
import ComentionGraph
import ComentionReport

/// `comention why`: the posts behind a tie or an entity.
struct WhyCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "The posts behind a tie (why A B INPUT...) or behind one entity (why A INPUT...).",
    discussion: """
      A and B are ids or names: csto, CSTO, ОДКБ, "Arab League". The weights add up to the weight \
      of the tie in 'comention graph' with the same flags.
      """)

  @Argument(
    help: ArgumentHelp(
      "One entity or two, then files, folders, patterns, or '-'.", valueName: "entity> <input"))
  var arguments: [String]

  @Option(
    help: ArgumentHelp("The number of posts shown as text (default: 20).", valueName: "number|all"))
  var limit = Limit.automatic

  @Option(help: ArgumentHelp("The format.", valueName: "text|json"))
  var format = Format.text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; '-' is standard output.", valueName: "file"))
  var output = "-"

  @Option(help: ArgumentHelp("The language of names.", valueName: "en|ru"))
  var language = Language.english

  @Option(
    help: ArgumentHelp(
      "The types that 'graph' counted; they matter for --counting and --max-entities.",
      valueName: "organisation|person|place|all"))
  var types: TypeList?

  @OptionGroup(title: "Counting") var counting: CountingOptions
  @OptionGroup(title: "Dates") var dates: DateOptions
  @OptionGroup(title: "Weights") var weights: WeightOptions
  @OptionGroup(title: "Input") var input: InputOptions

  mutating func run() async throws {
    let lexicon = try PostRun.lexicon(adding: input.lexicons)
    var inputs = arguments[...]
    var entities = [try entity(inputs.removeFirst(), lexicon)]
    if let second = inputs.first, !InputPath.exists(second) {
      entities.append(try entity(second, lexicon))
      inputs.removeFirst()
    }
    guard !inputs.isEmpty else {
      throw ValidationError("give at least one input after the entities")
    }
    guard Set(entities.map(\.id)).count == entities.count else {
      throw ValidationError("both names mean '\(entities[0].id)'; give two different entities")
    }
    var settings = GraphSettings(counting, dates, weights)
    settings.types = (types?.types ?? [.organisation]).union(entities.map(\.type))
    let counted = try CountedInputs(Array(inputs), keepsEvidence: true)
    try counted.check(settings.types, counting, input)
    var counts =
      counted.merged ?? CoMentionCounts(types: settings.types, unit: counting.unit)
    var collector = EvidenceCollector(
      entities: entities, types: settings.types, unit: counts.unit)
    if let path = counted.files.first {
      try WhyCommand.checkEvidence(counts, path, posts: counted.posts)
      for post in counts.evidence { collector.add(post) }
    } else {
      var run = try PostRun(counted.posts, input)
      try await run.forEach(countBy: counting.countBy) { extracted in
        counts.add(extracted)
        collector.add(extracted)
      }
    }
    let list = collector.list(counts: counts, settings: settings)
    let text =
      switch format {
      case .text:
        EvidenceText.terminal(
          list, limit: limit.number(orDefault: 20), language: language,
          isColoured: output == "-" && Terminal.isColoured)
      case .json: EvidenceText.json(list, language: language)
      }
    try OutputFile.write(Array(text.utf8), to: output)
  }

  /// Checks that a counts file can answer.
  private static func checkEvidence(
    _ counts: CoMentionCounts, _ path: String, posts: [String]
  ) throws {
    guard counts.basis.hasEvidence else {
      throw CommandFailure(
        "\(path): holds no evidence; count with --evidence, or give the posts themselves")
    }
    if let other = posts.first {
      throw CommandFailure(
        "\(other): give counts files or posts, not both; 'comention count --evidence' makes one of it"
      )
    }
  }

  private func entity(_ name: String, _ lexicon: Lexicon) throws -> Entity {
    let found = lexicon.entities(named: name)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      throw ValidationError(
        "no entity or file is named '\(name)'; 'comention lexicon list' shows the entities")
    }
    let ids = found.map(\.id.rawValue).sorted().joined(separator: ", ")
    throw ValidationError("'\(name)' may mean \(ids); give the id")
  }
}
