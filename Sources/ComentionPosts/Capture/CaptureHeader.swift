/// The header of a channel's page: its name, its counters and its description.
struct CaptureHeader {
  /// The name of the channel, from the line above the counters.
  let channel: String?
  /// The lines of the description, or of the first post if the page has no end of the header.
  private var lines: [[UInt8]] = []

  /// Takes the name out of the lines that came before the counters.
  ///
  /// - Parameter lines: the lines read so far; those of the header are removed.
  init(takingNameFrom lines: inout [[UInt8]]) {
    Self.dropBlanks(&lines)
    var name = lines.popLast()
    // Some pages print the @name of the channel between its name and the counters.
    if let found = name, Blank.trimmed(found).first == UInt8(ascii: "@") {
      Self.dropBlanks(&lines)
      name = lines.popLast() ?? found
    }
    channel = name.map { String(decoding: Blank.trimmed($0), as: UTF8.self) }
  }

  /// Takes a line of the description.
  mutating func add(_ line: [UInt8]) {
    lines.append(line)
  }

  /// Whether there are more lines than a description has, so that the end of the header is missing.
  var isTooLong: Bool { lines.count > 40 }

  /// The lines that are no description, in a page without an end of the header: those after the
  /// first blank line.
  var linesBehindDescription: [[UInt8]] {
    guard let blank = lines.firstIndex(where: { Blank.isBlank($0) }) else { return [] }
    return Array(lines[blank...])
  }

  private static func dropBlanks(_ lines: inout [[UInt8]]) {
    while let last = lines.last, Blank.isBlank(last) { lines.removeLast() }
  }
}
