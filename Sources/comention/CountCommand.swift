import ArgumentParser
import ComentionEntities
import ComentionGraph

/// `comention count`: a mergeable table of counts.
struct CountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "A counts file: what graph and compare need, without the posts.",
    discussion: """
      Counts files of parts of the posts, made on any number of machines, add up exactly with \
      'comention merge', in any order; 'graph' and 'compare' take them as inputs, alone or beside \
      posts. Days, half-life, types, --max-entities and fractional counting are chosen afterwards; \
      --unit, --count-by, --channel and --lexicon are settled here.

      A counts file holds names, days, channels and numbers. With --evidence it also holds, for each \
      post that names something, its id, channel, day, address and the sentences that do.
      """)

  @Argument(help: ArgumentHelp("Files, folders, patterns, or '-'.", valueName: "input"))
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; '-' is standard output.", valueName: "file"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Types of entities, separated by commas (default: all).",
      valueName: "organisation|person|place|all"))
  var types: TypeList?

  @Flag(help: "Keep the posts behind the counts, with the sentences that name something.")
  var evidence = false

  @Option(
    name: .customLong("unit"),
    help: ArgumentHelp(
      "What counts as together.",
      valueName: CountingUnit.allCases.map(\.rawValue).joined(separator: "|")))
  var unit = CountingUnit.post

  @Option(
    name: .customLong("count-by"),
    help: ArgumentHelp(
      "Whether reposts and near-copies count; parts that do not count posts cannot be merged.",
      valueName: CountBy.allCases.map(\.rawValue).joined(separator: "|")))
  var countBy = CountBy.posts

  @OptionGroup(title: "Input") var input: InputOptions

  mutating func run() async throws {
    var run = try PostRun(inputs, input)
    var basis = CountsBasis()
    basis.countBy = countBy
    basis.hasEvidence = evidence
    basis.lexicon = run.lexicon.digest
    var counts = CoMentionCounts(
      types: types?.types ?? Set(EntityType.allCases), unit: unit, basis: basis)
    try await run.forEach(countBy: countBy) { counts.add($0) }
    try OutputFile.write(counts.encoded, to: output)
  }
}
