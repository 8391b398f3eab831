/// A strict little reader of XML without entities of its own: what it accepts is well-formed.
struct XMLDocument {
  struct Element {
    var name: String
    var attributes: [String: String] = [:]
    /// The text directly inside and inside children.
    var text = ""
    var depth = 0
    var parent: Int?
  }

  struct Malformed: Error, CustomStringConvertible {
    var description: String
  }

  private(set) var elements: [Element] = []
  private let bytes: [UInt8]
  private var at = 0

  init(_ source: String) throws {
    bytes = Array(source.utf8)
    var open: [Int] = []
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<") {
        if peek("</") {
          at += 2
          let name = try readName()
          try expect(">")
          guard let last = open.popLast(), elements[last].name == name else {
            throw Malformed(description: "</\(name)> closes nothing at byte \(at)")
          }
        } else {
          at += 1
          var element = Element(name: try readName(), depth: open.count, parent: open.last)
          while true {
            let spaces = skipSpaces()
            if peek("/>") || peek(">") { break }
            guard spaces > 0 else { throw Malformed(description: "no space at byte \(at)") }
            let name = try readName()
            try expect("=\"")
            let value = try readText(until: UInt8(ascii: "\""))
            try expect("\"")
            guard element.attributes.updateValue(value, forKey: name) == nil else {
              throw Malformed(description: "\(name) twice at byte \(at)")
            }
          }
          elements.append(element)
          if peek("/>") {
            at += 2
          } else {
            at += 1
            open.append(elements.count - 1)
          }
        }
      } else {
        let text = try readText(until: UInt8(ascii: "<"))
        if open.isEmpty, !text.allSatisfy(\.isWhitespace) {
          throw Malformed(description: "text outside the root")
        }
        for index in open { elements[index].text += text }
      }
    }
    guard open.isEmpty, elements.filter({ $0.depth == 0 }).count == 1 else {
      throw Malformed(description: "not one root element")
    }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  private func peek(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  private mutating func expect(_ text: String) throws {
    guard peek(text) else { throw Malformed(description: "no \(text) at byte \(at)") }
    at += text.utf8.count
  }

  private mutating func skipSpaces() -> Int {
    let start = at
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A { at += 1 }
    return at - start
  }

  private mutating func readName() throws -> String {
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      guard isLetter || at > start && (byte == 0x2D || byte == 0x3A || (0x30...0x39).contains(byte))
      else { break }
      at += 1
    }
    guard at > start else { throw Malformed(description: "no name at byte \(at)") }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func readText(until end: UInt8) throws -> String {
    var raw: [UInt8] = []
    while at < bytes.count, bytes[at] != end {
      guard bytes[at] != UInt8(ascii: "<") else { throw Malformed(description: "< at byte \(at)") }
      if bytes[at] == UInt8(ascii: "&") {
        let references = [
          "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'",
        ]
        guard let found = references.first(where: { peek($0.key) }) else {
          throw Malformed(description: "a bare & at byte \(at)")
        }
        raw += Array(found.value.utf8)
        at += found.key.utf8.count
      } else {
        raw.append(bytes[at])
        at += 1
      }
    }
    guard let text = String(validating: raw, as: UTF8.self) else {
      throw Malformed(description: "not UTF-8")
    }
    let allowed = text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" }
    guard allowed else { throw Malformed(description: "a control character") }
    return text
  }
}
