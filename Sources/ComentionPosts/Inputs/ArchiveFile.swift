internal import CArchive

/// A compressed file or an archive, read piece by piece through libarchive.
///
/// All use of the C library is in this file.
@safe struct ArchiveFile: ~Copyable {
  /// The greatest factor by which posts may have been compressed; real ones reach about 20.
  private static var greatestRatio: Int64 { 200 }
  /// The size up to which any factor is allowed.
  private static var harmlessSize: Int64 { 1 << 26 }

  private let handle: OpaquePointer
  private var buffer: [UInt8]
  private var produced: Int64 = 0

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard input.
  ///   - start: the bytes that were taken from standard input already.
  ///   - chunkSize: the bytes handed out at once.
  init(path: String, start: [UInt8], chunkSize: Int) {
    let opened = unsafe start.withUnsafeBufferPointer { start in
      path == "-"
        ? unsafe carchive_open(nil, 0, start.baseAddress, start.count)
        : unsafe carchive_open(path, 0, nil, 0)
    }
    // As Swift itself does where there is no memory: input cannot cause it, and nothing can go on.
    guard let handle = unsafe opened else { fatalError("no memory left to read an archive") }
    unsafe self.handle = handle
    buffer = [UInt8](repeating: 0, count: chunkSize)
  }

  deinit {
    unsafe carchive_free(handle)
  }

  /// Whether bytes are the beginning of a compressed file or an archive.
  static func isArchive(_ start: [UInt8]) -> Bool {
    signatures.contains { start.starts(with: $0) }
  }

  /// gzip, zip, bzip2, xz, zstd.
  private static let signatures: [[UInt8]] = [
    [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0x42, 0x5A, 0x68], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0],
    [0x28, 0xB5, 0x2F, 0xFD],
  ]

  /// Goes to the next file inside.
  ///
  /// - Returns: the name to show for it: that of the outer file, with the name inside behind it if
  ///   there is one; nothing at the end.
  /// - Throws: a fault if the archive is damaged.
  mutating func nextFile(in path: String) throws(SourceInput.Fault) -> String? {
    switch unsafe carchive_next(handle) {
    case 0: return nil
    case 1: break
    default: throw fault
    }
    guard let name = unsafe carchive_name(handle) else { return path }
    return unsafe path + "/" + String(cString: name)
  }

  /// Reads the next piece of the file inside and hands it over; false at its end.
  mutating func next(_ body: (Span<UInt8>) -> Void) throws(SourceInput.Fault) -> Bool {
    let count = unsafe buffer.withUnsafeMutableBufferPointer { buffer in
      unsafe carchive_read(handle, buffer.baseAddress, buffer.count)
    }
    guard count >= 0 else { throw fault }
    guard count > 0 else { return false }
    produced += Int64(count)
    let consumed = unsafe carchive_consumed(handle)
    if produced > Self.harmlessSize, produced / Self.greatestRatio > max(consumed, 1) {
      throw SourceInput.Fault(
        reason: "it grows more than \(Self.greatestRatio)-fold, as no posts do")
    }
    body(buffer.span.extracting(0..<count))
    return true
  }

  private var fault: SourceInput.Fault {
    SourceInput.Fault(reason: unsafe String(cString: carchive_fault(handle)))
  }
}
