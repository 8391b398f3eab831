import ArgumentParser
import ComentionPosts
import FoundationEssentials

/// `comention rerun`: makes a figure again from what it says about its own making.
struct RerunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rerun",
    abstract: "Make a figure again from the settings and inputs that it records.",
    discussion: """
      An SVG of 'graph' or 'compare' carries its settings, versions and the SHA-256 of every input. \
      Given the same inputs, in any order and wherever they lie, 'rerun' writes the same bytes and says \
      so; if an input differs, it names it. Lexicons, styles and positions that the figure was made with \
      are looked for among the inputs and in the working folder. Exit status: 0 the same bytes, 1 not.

      Example:
        comention rerun figure.svg export/ my-lexicon.yaml -o again.svg
      """)

  @Argument(help: ArgumentHelp("The figure to make again.", valueName: "figure.svg"))
  var figure: String

  @Argument(help: ArgumentHelp("Files, folders, patterns, or '-'.", valueName: "input"))
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; '-' is standard output.", valueName: "file"))
  var output = "-"

  @Flag(
    name: .customLong("allow-changes"),
    help: "Go on where inputs differ from those of the figure: the same figure of other posts.")
  var allowsChanges = false

  @Option(
    help: "The number of batches of posts worked on at once (default: the number of processors).")
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  mutating func run() async throws {
    let svg = try TextFile.read(figure)
    let record = try FigureRecord(svg: svg, path: figure)
    var located = LocatedFiles(record: record, given: inputs)
    let options = try located.options()
    let differences = try differences(of: record, located)
    let hasChanged = !differences.isEmpty
    if hasChanged, !allowsChanges {
      throw CommandFailure(
        differences.joined(separator: "\ncomention: ")
          + "\ncomention: give the inputs of the figure, or --allow-changes to go on with these")
    }
    if !quiet {
      for difference in differences { Terminal.say("comention: \(difference)") }
      sayVersions(record)
    }
    let bytes = try await run(record, options, located.inputs)
    try OutputFile.write(bytes, to: output)
    if bytes == Array(svg.utf8) {
      if !quiet { Terminal.say("comention: the same bytes as \(figure)") }
    } else if !hasChanged {
      throw CommandFailure(
        "the figure came out different from \(figure), though its inputs are the same")
    }
  }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs)") }
  }

  /// Which inputs and files are not those of the figure, as sentences.
  private func differences(of record: FigureRecord, _ located: LocatedFiles) throws -> [String] {
    let sources: [String]
    do throws(PostsError) {
      sources = try PostInputs(located.inputs).sources.map(\.path)
    } catch {
      throw CommandFailure(error.description)
    }
    var unused = try sources.map { (path: $0, file: try FileDigest(path: $0)) }
    var sentences = located.differences
    var missing: [FileDigest] = []
    for file in record.inputs {
      if let place = unused.firstIndex(where: { $0.file == file }) {
        unused.remove(at: place)
      } else {
        missing.append(file)
      }
    }
    for file in missing {
      if let place = unused.firstIndex(where: { $0.file.name == file.name }) {
        let (path, other) = unused.remove(at: place)
        sentences.append(
          "\(path) is not the one of the figure: it has \(RerunCommand.size(other)) with SHA-256 "
            + "\(RerunCommand.start(other)), the figure's has \(RerunCommand.size(file)) with "
            + RerunCommand.start(file))
      } else {
        sentences.append(
          "\(file.name), \(RerunCommand.size(file)), of the figure is not among the inputs")
      }
    }
    return sentences + unused.map { "\($0.path) is not an input of the figure" }
  }

  private static func size(_ file: FileDigest) -> String {
    file.bytes.map { "\($0) bytes" } ?? "unknown size"
  }

  private static func start(_ file: FileDigest) -> String {
    file.sha256.map { "\($0.prefix(12))…" } ?? "unknown"
  }

  private func sayVersions(_ record: FigureRecord) {
    if record.comention != Comention.version {
      Terminal.say(
        "comention: the figure is of version \(record.comention), this is \(Comention.version); it may"
          + " come out different")
    }
  }

  /// Runs the recorded command and gives what it wrote.
  private func run(
    _ record: FigureRecord, _ options: [String], _ inputs: [String]
  ) async throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent(
      "comention-\(ProcessInfo.processInfo.processIdentifier).svg")
    var arguments = options + ["--output", file.path]
    if let jobs { arguments += ["--jobs", String(jobs)] }
    if quiet { arguments.append("--quiet") }
    arguments += ["--"] + inputs
    defer { try? FileManager.default.removeItem(at: file) }
    try await Invocation.$arguments.withValue(arguments) {
      switch record.command {
      case "graph":
        var command = try GraphCommand.parse(arguments)
        try await command.run()
      case "compare":
        var command = try CompareCommand.parse(arguments)
        try await command.run()
      default:
        throw CommandFailure(
          "\(figure): was made by 'comention \(record.command)', which cannot be run again")
      }
    }
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw CommandFailure("\(figure): nothing was drawn")
    }
    return Array(data)
  }
}
