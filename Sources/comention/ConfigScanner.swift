import ArgumentParser

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
      if !take(","), !isAtEnd, rest.first != "]" {
        throw error("the list of '\(key)' needs commas")
      }
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
