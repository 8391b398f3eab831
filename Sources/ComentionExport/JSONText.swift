/// Writes JSON in the order in which it is told, which keeps the keys of a file where readers expect
/// them and one input's output the same in every run.
public struct JSONText: Sendable {
  /// The text so far, as UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private let isIndented: Bool
  private var depth = 0

  /// Makes an empty text.
  ///
  /// - Parameter isIndented: puts each member of the two outermost levels on its own line.
  public init(isIndented: Bool = false) {
    self.isIndented = isIndented
  }

  /// The text so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONText) -> Void) {
    enclose("{", "}", body)
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array(_ body: (inout JSONText) -> Void) {
    enclose("[", "]", body)
  }

  /// Writes the key of the next value.
  public mutating func key(_ key: StaticString) {
    separate()
    quote(key.description.utf8)
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    needsComma = false
  }

  /// Writes a text.
  public mutating func string(_ value: String) {
    separate()
    quote(value.utf8)
    needsComma = true
  }

  /// Writes a text given as valid UTF-8.
  public mutating func string(_ value: some Sequence<UInt8>) {
    separate()
    quote(value)
    needsComma = true
  }

  /// Writes a text, or null.
  public mutating func string(_ value: String?) {
    if let value { string(value) } else { raw("null") }
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    raw(String(value))
  }

  /// Writes a number, rounded to at most the given decimals.
  public mutating func number(_ value: Double, decimals: Int = 12) {
    raw(DecimalText.text(value, decimals: decimals))
  }

  /// Writes a number with the given number of significant digits.
  public mutating func number(_ value: Double, significant digits: Int) {
    raw(DecimalText.text(value, significant: digits))
  }

  /// Writes a number or null.
  public mutating func number(_ value: Double?) {
    if let value { number(value) } else { raw("null") }
  }

  /// Writes a number or null.
  public mutating func number(_ value: Int?) {
    if let value { number(value) } else { raw("null") }
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  private mutating func enclose(
    _ open: Character, _ close: Character, _ body: (inout JSONText) -> Void
  ) {
    separate()
    bytes.append(contentsOf: open.utf8)
    let start = bytes.count
    needsComma = false
    depth += 1
    body(&self)
    depth -= 1
    if isIndented, depth < 2, bytes.count > start { newLine() }
    bytes.append(contentsOf: close.utf8)
    needsComma = true
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  /// Writes the comma and the line break that come before a value or key.
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    let isMember = needsComma || bytes.last == UInt8(ascii: "{") || bytes.last == UInt8(ascii: "[")
    if isIndented, isMember {
      if depth <= 2, depth > 0 {
        newLine()
      } else if needsComma {
        bytes.append(UInt8(ascii: " "))
      }
    }
    needsComma = false
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
  }

  private mutating func quote(_ text: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
      case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
      case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
      case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
      case 0..<0x20:
        let hex = String(byte, radix: 16)
        bytes.append(contentsOf: (#"\u00"# + (hex.utf8.count < 2 ? "0" : "") + hex).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
