import ArgumentParser
import ComentionGraph

/// The flags that keep a network readable.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("min-count"),
    help: "Leave out ties of fewer posts; in a comparison of fewer in all periods drawn.")
  var minCount = 1

  @Option(
    name: .customLong("top-nodes"),
    help: ArgumentHelp(
      "Keep the heaviest entities (default: all in data, as many as an eye can follow in pictures).",
      valueName: "number|all"))
  var topNodes = Limit.automatic

  @Option(
    name: .customLong("top-edges"),
    help: ArgumentHelp(
      "Keep the heaviest ties, and the heaviest of each entity (default: as for --top-nodes).",
      valueName: "number|all"))
  var topEdges = Limit.automatic

  func validate() throws {
    if minCount < 1 { throw ValidationError("--min-count must be at least 1, not \(minCount)") }
  }
}

/// A number, `all`, or what suits the format.
enum Limit: ExpressibleByArgument, Equatable {
  case automatic
  case all
  case number(Int)

  init?(argument: String) {
    if argument == "all" {
      self = .all
    } else if let number = Int(argument), number >= 1 {
      self = .number(number)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { "" }

  /// The number to keep; nothing keeps all.
  func number(orDefault automatic: Int?) -> Int? {
    switch self {
    case .automatic: automatic
    case .all: nil
    case .number(let number): number
    }
  }
}
