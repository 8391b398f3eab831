/// Cuts a JSON text that comes in pieces into the elements of interest.
///
/// It knows where strings, arrays and objects begin and end, and asks its reader at every bracket
/// whether to enter the value, to take it whole or to pass over it. What it takes goes to the JSON
/// parser; whether it is JSON is decided there.
struct JSONSplitter {
  /// What is being read at the end of the piece.
  private enum Mode {
    /// Between values, inside the containers that were entered.
    case structure
    /// Inside a string between values.
    case string(escaped: Bool)
    /// Inside a value that is passed over.
    case passing(JSONScan)
    /// Inside a value that is taken.
    case taking(JSONScan)
    /// Behind a break: the rest of the input says nothing.
    case lost
  }

  private struct Level {
    let place: JSONPlace
    let isArray: Bool
    /// The members met so far as the beginning of a JSON object, containers replaced by `null`.
    var header: [UInt8]
  }

  /// How a JSON text ended.
  enum End: Equatable {
    /// Every bracket was closed.
    case complete
    /// The input held no bracket at all.
    case empty
    /// The input ended inside a value that was to be taken, which began at this byte.
    case insideElement(start: Int)
    /// The input ended between elements, at this byte.
    case insideContainer(offset: Int)
    /// A bracket at this byte does not match the one it closes.
    case mismatch(offset: Int)
  }

  /// The longest header that is remembered; names and ids are far shorter.
  private static var longestHeader: Int { 1 << 16 }

  private let longestItem: Int
  private var mode = Mode.structure
  private var levels: [Level] = []
  private var sawRoot = false
  private var mismatch: Int?
  /// The last string met between values: the key, if a value follows.
  private var key: [UInt8] = []
  /// The part of the current element that came with earlier pieces.
  private var carried: [UInt8] = []
  private var elementStart = 0
  private var elementKey: [UInt8] = []
  private var elementIsTooLong = false
  /// The number of bytes of all earlier pieces.
  private var offset = 0

  init(longestItem: Int) {
    self.longestItem = longestItem
  }

  /// Reads the next piece.
  mutating func read(
    _ bytes: Span<UInt8>, for client: JSONDocumentReader, into output: inout ReaderOutput
  ) {
    var index = 0
    while index < bytes.count {
      switch mode {
      case .structure:
        index = readStructure(bytes, from: index, for: client)
      case .string(let escaped):
        index = readString(bytes, from: index, escaped: escaped)
      case .passing(var scan):
        index = scan.skip(bytes, from: index)
        mode = scan.isAtEnd ? .structure : .passing(scan)
      case .taking(let scan):
        index = readElement(bytes, from: index, scan: scan, for: client, into: &output)
      case .lost:
        index = bytes.count
      }
    }
    offset += bytes.count
  }

  /// How the text ended, once all pieces were read.
  var end: End {
    if let mismatch { return .mismatch(offset: mismatch) }
    if case .taking = mode { return .insideElement(start: elementStart) }
    if case .passing = mode { return .insideContainer(offset: offset) }
    if !levels.isEmpty { return .insideContainer(offset: offset) }
    return sawRoot ? .complete : .empty
  }

  // MARK: - Between values

  private mutating func readStructure(
    _ bytes: Span<UInt8>, from start: Int, for client: JSONDocumentReader
  ) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        key.removeAll(keepingCapacity: true)
        remember(byte)
        mode = .string(escaped: false)
        return index
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open(isArray: byte == UInt8(ascii: "["), at: offset + index - 1, for: client)
        if case .structure = mode { continue }
        return index
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        close(isArray: byte == UInt8(ascii: "]"), at: offset + index - 1)
        if case .lost = mode { return index }
      default:
        remember(byte)
      }
    }
    return index
  }

  private mutating func readString(_ bytes: Span<UInt8>, from start: Int, escaped: Bool) -> Int {
    var escaped = escaped
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      remember(byte)
      if escaped {
        escaped = false
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
      } else if byte == UInt8(ascii: "\"") {
        mode = .structure
        return index
      }
      if key.count < 64 { key.append(byte) }
    }
    mode = .string(escaped: escaped)
    return index
  }

  private mutating func open(isArray: Bool, at position: Int, for client: JSONDocumentReader) {
    sawRoot = true
    let parent = levels.last
    let name = parent?.isArray == false ? key : []
    switch client.step(key: name, isArray: isArray, of: parent?.place) {
    case .enter(let place):
      var header = parent?.header ?? []
      header.append(contentsOf: "null}".utf8)
      client.enter(place, header: header)
      remember("null".utf8)
      levels.append(Level(place: place, isArray: isArray, header: isArray ? [] : [0x7B]))
    case .take:
      mode = .taking(JSONScan())
      elementStart = position
      elementKey = name
      elementIsTooLong = false
      carried.removeAll(keepingCapacity: carried.capacity <= 1 << 20)
      carried.append(isArray ? UInt8(ascii: "[") : UInt8(ascii: "{"))
    case .pass:
      remember("null".utf8)
      mode = .passing(JSONScan())
    }
  }

  private mutating func close(isArray: Bool, at position: Int) {
    guard let level = levels.last, level.isArray == isArray else {
      mismatch = position
      mode = .lost
      return
    }
    levels.removeLast()
  }

  private mutating func remember(_ byte: UInt8) {
    remember(CollectionOfOne(byte))
  }

  private mutating func remember(_ bytes: some Collection<UInt8>) {
    guard let last = levels.indices.last, !levels[last].isArray,
      levels[last].header.count + bytes.count <= Self.longestHeader
    else { return }
    levels[last].header.append(contentsOf: bytes)
  }

  // MARK: - Inside an element

  private mutating func readElement(
    _ bytes: Span<UInt8>, from start: Int, scan: JSONScan, for client: JSONDocumentReader,
    into output: inout ReaderOutput
  ) -> Int {
    var scan = scan
    let end = scan.skip(bytes, from: start)
    let first = elementStart - offset
    if scan.isAtEnd, first >= 0, end - first <= longestItem {
      mode = .structure
      client.take(bytes.extracting(first..<end), key: elementKey, at: elementStart, into: &output)
      return end
    }
    let piece = bytes.extracting(start..<end)
    if carried.count + piece.count > longestItem { elementIsTooLong = true }
    if elementIsTooLong {
      carried = []
    } else {
      carried.append(copying: piece)
    }
    guard scan.isAtEnd else {
      mode = .taking(scan)
      return end
    }
    mode = .structure
    if elementIsTooLong {
      client.takeTooLong(at: elementStart, into: &output)
    } else {
      client.take(carried.span, key: elementKey, at: elementStart, into: &output)
    }
    return end
  }
}
