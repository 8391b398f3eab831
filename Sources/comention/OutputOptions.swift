import ArgumentParser

/// A format that follows from the extension of a file.
protocol OutputFormat: RawRepresentable<String>, CaseIterable, ExpressibleByArgument, Sendable {
  /// The format of files with an extension in small letters.
  init?(extension: String)
}

extension OutputFormat {
  init?(extension name: String) { self.init(rawValue: name) }
}

/// The flags that say what is written, and where.
struct OutputOptions<Format: OutputFormat>: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; may be repeated; '-' is standard output.", valueName: "file"))
  var output: [String]

  @Option(
    help: ArgumentHelp(
      "The format, if it does not follow from the file's extension.",
      valueName: Format.allCases.map(\.rawValue).joined(separator: "|")))
  var format: Format?

  func validate() throws {
    for output in output where format == nil && OutputOptions.format(of: output) == nil {
      let names = Format.allCases.map { ".\($0.rawValue)" }
      throw ValidationError(
        "no format follows from '\(output)'; end it in \(names.dropLast().joined(separator: ", "))"
          + " or \(names.last ?? ""), or give --format")
    }
  }

  /// The files to write with their formats, in the order given.
  var files: [(path: String, format: Format)] {
    output.compactMap { path in
      (format ?? OutputOptions.format(of: path)).map { (path: path, format: $0) }
    }
  }

  /// The format that the end of a file name asks for: `.nodes.csv` before `.csv`.
  private static func format(of path: String) -> Format? {
    var name = (path.split(separator: "/").last ?? "")[...]
    while let dot = name.firstIndex(of: ".") {
      name = name[name.index(after: dot)...]
      if let format = Format(extension: name.lowercased()) { return format }
    }
    return nil
  }
}
