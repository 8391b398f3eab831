import ArgumentParser
import FoundationEssentials

/// The arguments of a command taken apart: what was asked for, apart from what it was asked of.
///
/// Options come under their long names and sorted by them, so that equal settings in another order are
/// equal here; repeated ones keep their order.
struct CommandArguments: Equatable {
  /// An option with its value, or a flag without one.
  struct Option: Equatable {
    var name: String
    var value: String?

    /// As one word of the command line.
    var word: String { value.map { "--\(name)=\($0)" } ?? "--\(name)" }
  }

  var options: [Option] = []
  /// What stands alone.
  var inputs: [String] = []

  /// Takes arguments apart that the command has accepted.
  init(_ arguments: [String], of command: any ParsableCommand.Type) {
    let names = CommandArguments.names(of: command)
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        inputs += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        inputs.append(word)
        continue
      }
      let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
      if let known = names[sides[0]] {
        let value = sides.count == 2 ? sides[1] : known.takesValue ? rest.popFirst() : nil
        options.append(Option(name: known.name, value: value))
      } else if let known = names[String(word.prefix(2))] {
        // A short name with its value behind it: -ofile.
        options.append(Option(name: known.name, value: String(word.dropFirst(2))))
      }
    }
    let order = options.enumerated().sorted {
      ($0.element.name, $0.offset) < ($1.element.name, $1.offset)
    }
    options = order.map(\.element)
  }

  /// The long name of every name of a command, and whether it takes a value.
  static func names(
    of command: any ParsableCommand.Type
  ) -> [String: (name: String, takesValue: Bool)] {
    let help = try? JSONDecoder().decode(Help.self, from: Data(command._dumpHelp().utf8))
    var names: [String: (name: String, takesValue: Bool)] = [:]
    for argument in help?.command.arguments ?? [] {
      let all = argument.names ?? []
      guard let long = all.first(where: { $0.kind == "long" })?.name else { continue }
      for name in all {
        let dashes = name.kind == "long" ? "--" : "-"
        names[dashes + name.name] = (long, argument.kind == "option")
      }
    }
    return names
  }

  /// The part of the help that says how options are named.
  private struct Help: Decodable {
    struct Command: Decodable {
      var arguments: [Argument]?
    }

    struct Argument: Decodable {
      var kind: String
      var names: [Name]?
    }

    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var command: Command
  }
}
