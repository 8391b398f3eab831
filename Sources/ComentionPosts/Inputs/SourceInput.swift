internal import SystemPackage

/// The bytes of one source, piece by piece: one file, or the files in a compressed one.
struct SourceInput: ~Copyable {
  /// Why the bytes cannot be read further.
  struct Fault: Error {
    /// What is wrong, as part of a sentence.
    let reason: String
  }

  /// A file that was opened: its name and its first bytes.
  struct Opened {
    let name: String
    let start: [UInt8]
  }

  private let path: String
  private var file: ChunkedFile
  private var archive: ArchiveFile?
  /// Makes UTF-8 of the file if it is UTF-16.
  private var utf16: UTF16Pieces?
  /// The first bytes of a plain file, until they are handed out.
  private var start: [UInt8]?

  /// Whether the source is compressed, and may hold several files.
  var isArchive: Bool { archive != nil }

  /// How the text of the current file is encoded.
  var encoding: TextEncoding { utf16?.encoding ?? .utf8 }

  /// How many places in the current file were no UTF-16.
  var repairs: Int { utf16?.repairs ?? 0 }

  /// Opens a source; `-` is standard input.
  init(path: String, chunkSize: Int) throws(Errno) {
    var opened = try ChunkedFile(path: path, chunkSize: chunkSize)
    var first: [UInt8] = []
    while first.count < FormatProbe.length, try opened.next({ first.append(copying: $0) }) {}
    self.path = path
    file = opened
    if ArchiveFile.isArchive(first) {
      archive = ArchiveFile(path: path, start: first, chunkSize: chunkSize)
    } else {
      archive = nil
      start = first
    }
  }

  /// Goes to the next file in the source; a plain file is its only one.
  mutating func nextFile() throws(Fault) -> Opened? {
    guard isArchive else {
      defer { start = nil }
      return start.map { opened(path, $0) }
    }
    guard let name = try archive?.nextFile(in: path) else { return nil }
    var start: [UInt8] = []
    while start.count < FormatProbe.length,
      try archive?.next({ start.append(copying: $0) }) == true
    {}
    return opened(name, start)
  }

  private mutating func opened(_ name: String, _ start: [UInt8]) -> Opened {
    utf16 = UTF16Pieces(start: start)
    return Opened(name: name, start: utf16?.read(start.span) ?? start)
  }

  /// Reads the next piece of the file and hands it over; false at its end.
  mutating func next(_ body: (Span<UInt8>) -> Void) throws(Fault) -> Bool {
    guard var pieces = utf16 else { return try nextBytes(body) }
    let isMore = try nextBytes { bytes in body(pieces.read(bytes).span) }
    if !isMore { body(pieces.finish().span) }
    utf16 = pieces
    return isMore
  }

  private mutating func nextBytes(_ body: (Span<UInt8>) -> Void) throws(Fault) -> Bool {
    if isArchive { return try archive?.next(body) == true }
    do {
      return try file.next(body)
    } catch {
      throw Fault(reason: error.description)
    }
  }
}
