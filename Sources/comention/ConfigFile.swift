import ArgumentParser

/// A file of flags: TOML with long flag names as keys, for all commands or in tables named after one.
///
/// ```toml
/// half-life = "1y"
/// lexicon = ["ours.yaml", "theirs.yaml"]
///
/// [graph]
/// types = "organisation,person"
/// intervals = true
/// ```
///
/// Of TOML it takes strings, numbers, dates, truth values, and lists of them on one line.
struct ConfigFile {
  /// A value as a flag takes it.
  enum Value: Equatable {
    case text(String)
    case truth(Bool)
  }

  /// A key with its values.
  struct Entry: Equatable {
    var key: String
    var values: [Value]
    /// The line, from 1.
    var line: Int
  }

  /// The keys of each table in order; those before the first table stand under nothing.
  private(set) var tables: [(name: String?, line: Int, entries: [Entry])] = [(nil, 1, [])]

  /// Reads a file.
  ///
  /// - Throws: a `ValidationError` that names the line.
  init(text: String, path: String) throws {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      var scanner = ConfigScanner(line, place: "\(path):\(index + 1)")
      guard !scanner.isAtEnd else { continue }
      if scanner.take("[") {
        let name = try scanner.key()
        guard scanner.take("]"), scanner.isAtEnd else {
          throw scanner.error("a table is written [name]")
        }
        tables.append((name, index + 1, []))
        continue
      }
      let key = try scanner.key()
      guard scanner.take("=") else { throw scanner.error("'\(key)' needs = and a value") }
      let values = try scanner.values(of: key)
      guard scanner.isAtEnd else { throw scanner.error("'\(key)' has more than one value") }
      let place = tables.count - 1
      guard !tables[place].entries.contains(where: { $0.key == key }) else {
        throw scanner.error("'\(key)' stands here twice; write a list")
      }
      tables[place].entries.append(Entry(key: key, values: values, line: index + 1))
    }
  }
}
