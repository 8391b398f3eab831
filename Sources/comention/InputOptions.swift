import ArgumentParser
import ComentionEntities
import ComentionGraph
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

  @Option(help: ArgumentHelp("Only posts of this channel; may be repeated.", valueName: "name"))
  var channel: [String] = []

  @Flag(help: "Use what could be read of damaged files instead of ending with an error.")
  var partial = false

  @Option(
    help: "The number of batches of posts worked on at once (default: the number of processors).")
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs)") }
  }
}

/// The flags that choose posts by date.
struct DateOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The first day, inclusive, UTC.", valueName: "YYYY-MM-DD"))
  var from: Day?

  @Option(help: ArgumentHelp("The last day, inclusive, UTC.", valueName: "YYYY-MM-DD"))
  var to: Day?

  @Option(
    help: ArgumentHelp(
      "What becomes of posts without a date (default: exclude with --from or --to, else include).",
      valueName: UndatedPosts.allCases.map(\.rawValue).joined(separator: "|")))
  var undated: UndatedPosts?

  func validate() throws {
    if let from, let to, from > to {
      throw ValidationError("--from \(from) is after --to \(to); exchange them")
    }
  }

  /// What becomes of posts without a date: where days are asked for they cannot be shown to fit.
  var undatedPosts: UndatedPosts {
    undated ?? (from == nil && to == nil ? .include : .exclude)
  }

  /// Whether a post of the given day is chosen.
  func includes(_ day: Day?) -> Bool {
    guard let day else { return undatedPosts == .include }
    return from.map { day >= $0 } ?? true && to.map { day <= $0 } ?? true
  }
}

/// The flags that weigh posts by their age.
struct WeightOptions: ParsableArguments {
  @Option(
    name: .customLong("half-life"),
    help: ArgumentHelp(
      "The age at which a post weighs half: 180d, 26w, 6m, 2y, or none.", valueName: "span"))
  var halfLife = HalfLife.none

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day from which ages are measured; later posts are left out (default: the last day counted).",
      valueName: "YYYY-MM-DD"))
  var asOf: Day?
}

/// The flags that say what counts as together, and how much.
struct CountingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What counts as together.",
      valueName: CountingUnit.allCases.map(\.rawValue).joined(separator: "|")))
  var unit = CountingUnit.post

  @Option(
    help: ArgumentHelp(
      "Each pair of a unit of k entities counts 1 (full) or 1/(k-1) (fractional).",
      valueName: Counting.allCases.map(\.rawValue).joined(separator: "|")))
  var counting = Counting.full

  @Option(
    name: .customLong("count-by"),
    help: ArgumentHelp(
      "Whether reposts and near-copies count: always, once, or once in each channel.",
      valueName: CountBy.allCases.map(\.rawValue).joined(separator: "|")))
  var countBy = CountBy.posts

  @Option(
    name: .customLong("max-entities"),
    help: ArgumentHelp(
      "Set aside units that name more entities, as round-ups that say little about any two.",
      valueName: "number"))
  var maxEntities: Int?

  func validate() throws {
    if let maxEntities, maxEntities < 2 {
      throw ValidationError("--max-entities must be at least 2, not \(maxEntities)")
    }
  }
}

extension GraphSettings {
  /// Settings with what the flags say about counting, days and weights.
  init(_ counting: CountingOptions, _ dates: DateOptions, _ weights: WeightOptions) {
    self.init()
    self.counting = counting.counting
    countBy = counting.countBy
    maxEntities = counting.maxEntities
    from = dates.from
    to = dates.to
    undated = dates.undatedPosts
    halfLife = weights.halfLife
    asOf = weights.asOf
  }
}

/// The flags about types and languages.
struct EntityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Types of entities, separated by commas.",
      valueName: "organisation|person|place|all"))
  var types: TypeList?

  @Option(help: ArgumentHelp("The language of names and captions.", valueName: "en|ru"))
  var language = Language.english
}

/// A list of types as a flag takes it.
struct TypeList: ExpressibleByArgument {
  let types: Set<EntityType>

  init?(argument: String) {
    if argument == "all" {
      types = Set(EntityType.allCases)
      return
    }
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = names.compactMap { EntityType(rawValue: String($0)) }
    guard !known.isEmpty, known.count == names.count else { return nil }
    types = Set(known)
  }
}
