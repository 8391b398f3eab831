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
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
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

/// Reads one line of a file of flags.
struct ConfigScanner {
  private var rest: Substring
  private let place: String

  init(_ line: Substring, place: String) {
    rest = line
    self.place = place
    skipBlanks()
  }

  /// Whether nothing follows but a comment.
  var isAtEnd: Bool { rest.isEmpty || rest.first == "#" }

  func error(_ message: String) -> ValidationError {
    ValidationError("\(place): \(message)")
  }

  private mutating func skipBlanks() {
    rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
  }

  /// Passes a sign, if it is next.
  mutating func take(_ sign: Character) -> Bool {
    guard rest.first == sign else { return false }
    rest.removeFirst()
    skipBlanks()
    return true
  }

  /// A name of letters, digits and hyphens, with or without quotes.
  mutating func key() throws -> String {
    if rest.first == "\"" || rest.first == "'" { return try text() }
    let key = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    guard !key.isEmpty else { throw error("a flag's name is missing") }
    rest = rest[key.endIndex...]
    skipBlanks()
    return String(key)
  }

  /// A value, or the values of a list.
  mutating func values(of key: String) throws -> [ConfigFile.Value] {
    guard take("[") else { return [try value(of: key)] }
    var values: [ConfigFile.Value] = []
    while !take("]") {
      guard !isAtEnd else { throw error("the list of '\(key)' does not end on its line") }
      values.append(try value(of: key))
      if !take(","), rest.first != "]" { throw error("the list of '\(key)' needs commas") }
    }
    return values
  }

  private mutating func value(of key: String) throws -> ConfigFile.Value {
    if rest.first == "\"" || rest.first == "'" { return .text(try text()) }
    let word = rest.prefix { !" \t\r,]#".contains($0) && $0 != "\r\n" }
    rest = rest[word.endIndex...]
    skipBlanks()
    if word == "true" || word == "false" { return .truth(word == "true") }
    let isNumber = word.first?.isNumber == true || word.first == "-" || word.first == "+"
    guard isNumber, word.allSatisfy({ $0.isNumber || "+-.:_TZeE".contains($0) }) else {
      throw error(
        "the value of '\(key)' needs quotes, unless it is a number, a date, true or false")
    }
    return .text(word.filter { $0 != "_" })
  }

  /// A text in quotes: between double ones a backslash escapes, between single ones nothing does.
  private mutating func text() throws -> String {
    let quote = rest.removeFirst()
    var text = ""
    while let next = rest.popFirst() {
      if next == quote {
        skipBlanks()
        return text
      }
      guard next == "\\", quote == "\"" else {
        text.append(next)
        continue
      }
      switch rest.popFirst() {
      case "\"": text.append("\"")
      case "\\": text.append("\\")
      case "n": text.append("\n")
      case "t": text.append("\t")
      default: throw error("a backslash stands before a sign that it does not escape")
      }
    }
    throw error("a text in quotes does not end on its line")
  }
}
