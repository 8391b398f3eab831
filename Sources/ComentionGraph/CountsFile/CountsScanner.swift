internal import ComentionPosts

/// Reads the fields and cells of a counts file from its bytes.
struct CountsScanner {
  private let bytes: [UInt8]
  private var position = 0
  /// The number of lines read.
  private(set) var line = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether only the last line feed is left.
  var isAtLastByte: Bool { position == bytes.count - 1 && bytes[position] == 0x0A }

  var isAtTab: Bool { position < bytes.count && bytes[position] == 0x09 }

  func error(_ message: String) -> GraphError {
    GraphError(message: message, line: line + 1)
  }

  /// The next field, without the tab before it.
  mutating func field() throws(GraphError) -> String {
    if isAtTab { position += 1 }
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] != 0x09, bytes[position] != 0x0A {
      if bytes[position] == UInt8(ascii: "\\") {
        position += 1
        switch position < bytes.count ? bytes[position] : 0 {
        case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        default: throw error("a backslash stands for nothing; write it twice")
        }
      } else {
        text.append(bytes[position])
      }
      position += 1
    }
    guard position < bytes.count else {
      throw error("the file ends in the middle; copy or count again")
    }
    guard let field = String(validating: text, as: UTF8.self) else {
      throw error("a field is not UTF-8")
    }
    return field
  }

  mutating func endLine() throws(GraphError) {
    guard position < bytes.count, bytes[position] == 0x0A else {
      throw error("the line has more or fewer fields than it should")
    }
    position += 1
    line += 1
  }

  /// The cells to the end of the line.
  mutating func cells(
    _ ends: UInt64, into table: inout CountTable
  ) throws(GraphError) {
    guard isAtTab else { throw error("a line of counts needs at least one cell") }
    while isAtTab {
      let day = try day(ending: UInt8(ascii: ":"))
      let organisations = try number(ending: UInt8(ascii: ","))
      let persons = try number(ending: UInt8(ascii: ","))
      let places = try number(ending: UInt8(ascii: ":"))
      guard max(organisations, persons, places) < 1_024 else {
        throw error("a size must be below 1024")
      }
      let size = UnitSize(bits: UInt32(organisations | persons << 10 | places << 20))
      let count = try count(ending: nil)
      table.append(
        CountTable.Cell(ends: ends, low: CountTable.low(day: day, size: size), count: count))
    }
  }

  /// A day, or `-`, and the sign after it.
  mutating func day(ending sign: UInt8?) throws(GraphError) -> Day? {
    if isAtTab { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "-") {
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0
      if !(0x30...0x39).contains(next) {
        position += 1
        try pass(sign)
        return nil
      }
      position += 1
      guard let day = Int32(exactly: -(try number(ending: sign))) else {
        throw error("a day is out of range")
      }
      return Day(rawValue: day)
    }
    guard let day = Int32(exactly: try number(ending: sign)) else {
      throw error("a day is out of range")
    }
    return Day(rawValue: day)
  }

  /// A positive number small enough that sums of very many do not overflow.
  mutating func count(ending sign: UInt8?) throws(GraphError) -> Int {
    let count = try number(ending: sign)
    guard count >= 1, count < 1 << 44 else { throw error("a count is out of range") }
    return count
  }

  /// A number without sign, and the sign that must follow it.
  mutating func number(ending sign: UInt8?) throws(GraphError) -> Int {
    if isAtTab { position += 1 }
    var value = 0
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      guard value < 1 << 50 else { throw error("a number is out of range") }
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    guard position > start else { throw error("a number is missing") }
    try pass(sign)
    return value
  }

  private mutating func pass(_ sign: UInt8?) throws(GraphError) {
    guard let sign else { return }
    guard position < bytes.count, bytes[position] == sign else {
      throw error("a line is not as it should be; copy or count again")
    }
    position += 1
  }
}
