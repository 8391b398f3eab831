import FoundationEssentials

/// What an argument is, when it may be a name or an input.
enum InputPath {
  /// Whether an argument names a file or folder, is a pattern, or means standard input.
  static func exists(_ argument: String) -> Bool {
    argument == "-" || FileManager.default.fileExists(atPath: argument)
      || argument.contains { "*?[/".contains($0) }
  }
}
