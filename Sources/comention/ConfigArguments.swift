import ArgumentParser

/// Arguments with those that a file of flags adds.
enum ConfigArguments {
  /// The arguments of the program with the flags of `--config` behind the command's name; flags that are
  /// given in the arguments stand above those of the file.
  ///
  /// - Parameter words: the arguments without the program's name.
  /// - Throws: a `ValidationError` that names the file, the line and the key; a `CommandFailure` if the
  ///   file cannot be read.
  static func expanded(_ words: [String], of commands: [any ParsableCommand.Type]) throws
    -> [String]
  {
    guard let name = words.first,
      let command = commands.first(where: { $0._commandName == name })
    else { return words }
    let given = CommandArguments(Array(words.dropFirst()), of: command)
    guard let path = given.options.last(where: { $0.name == "config" })?.value else { return words }
    let file = try ConfigFile(text: try TextFile.read(path), path: path)
    var added: [String] = []
    for table in file.tables {
      if let table = table.name, !commands.contains(where: { $0._commandName == table }) {
        throw ValidationError("\(path): [\(table)] is not a command; remove it, or mend its name")
      }
      for entry in table.entries {
        let place = "\(path):\(entry.line)"
        let owners =
          table.name.map { name in commands.filter { $0._commandName == name } } ?? commands
        let known = owners.contains { CommandArguments.names(of: $0)["--\(entry.key)"] != nil }
        guard known, entry.key != "config" else {
          throw ValidationError(
            "\(place): '\(entry.key)' is not a flag of "
              + (table.name.map { "'comention \($0)'" } ?? "any command"))
        }
        guard table.name ?? name == name,
          let flag = CommandArguments.names(of: command)["--\(entry.key)"],
          !given.options.contains(where: { $0.name == flag.name })
        else { continue }
        // What stands in the command's own table is above what stands for all.
        added.removeAll { $0 == "--\(flag.name)" || $0.hasPrefix("--\(flag.name)=") }
        added += try self.words(of: entry, takesValue: flag.takesValue, place)
      }
    }
    return [name] + added + withoutConfig(words.dropFirst())
  }

  private static func words(
    of entry: ConfigFile.Entry, takesValue: Bool, _ place: String
  ) throws -> [String] {
    try entry.values.compactMap { value in
      switch (value, takesValue) {
      case (.text(let text), true): return "--\(entry.key)=\(text)"
      case (.truth(true), false): return "--\(entry.key)"
      case (.truth(false), false): return nil
      case (.truth, true): throw ValidationError("\(place): '\(entry.key)' needs a value in quotes")
      case (.text, false): throw ValidationError("\(place): '\(entry.key)' is true or false")
      }
    }
  }

  private static func withoutConfig(_ words: ArraySlice<String>) -> [String] {
    var kept: [String] = []
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" { return kept + [word] + rest }
      if word == "--config" {
        rest = rest.dropFirst()
      } else if !word.hasPrefix("--config=") {
        kept.append(word)
      }
    }
    return kept
  }
}
