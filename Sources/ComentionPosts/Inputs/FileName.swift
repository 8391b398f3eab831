/// Names of files.
enum FileName {
  /// The name of a file without its folder and its endings: `data/news.jsonl.gz` gives `news`.
  ///
  /// - Returns: nothing for standard input and names that are all ending.
  static func stem(of path: String) -> String? {
    guard path != "-", let name = path.split(separator: "/").last else { return nil }
    let stem = name.prefix { $0 != "." }
    return stem.isEmpty ? nil : String(stem)
  }
}
