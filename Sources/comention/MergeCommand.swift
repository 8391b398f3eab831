import ArgumentParser
import ComentionEntities
import ComentionGraph
import ComentionPosts

/// `comention merge`: joins counts files.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Joins counts files into one.",
    discussion: """
      The result has the same bytes as a count of all posts at once, whatever the order and grouping \
      of the parts. Parts must have been counted with the same types, unit and lexicon; evidence is \
      kept if all of them have it.
      """)

  @Argument(
    help: ArgumentHelp("Counts files, or folders of them.", valueName: "part"))
  var parts: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; '-' is standard output.", valueName: "file"))
  var output: String

  @Flag(name: .customLong("without-evidence"), help: "Leave out the posts behind the counts.")
  var withoutEvidence = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let inputs = try CountedInputs(parts, keepsEvidence: !withoutEvidence)
    if let other = inputs.posts.first {
      throw CommandFailure("\(other): is not a counts file; 'comention count' makes one of it")
    }
    guard let counts = inputs.merged else {
      throw CommandFailure("none of the inputs is a counts file; 'comention count' makes them")
    }
    let repeated = counts.repeatedEvidence
    if let first = repeated.first, !quiet {
      Terminal.say(
        "comention: posts that are in more than one part count more than once: \(repeated.count), such"
          + " as '\(first.post.id)'")
    }
    try OutputFile.write(counts.encoded, to: output)
  }
}
