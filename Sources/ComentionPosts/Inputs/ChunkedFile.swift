internal import SystemPackage

/// A file, or standard input, read piece by piece into one buffer that is used again and again.
struct ChunkedFile: ~Copyable {
  private let descriptor: FileDescriptor
  private let isOwned: Bool
  private var buffer: [UInt8]

  /// Opens a file; `-` is standard input.
  init(path: String, chunkSize: Int) throws(Errno) {
    isOwned = path != "-"
    do {
      descriptor = isOwned ? try FileDescriptor.open(FilePath(path), .readOnly) : .standardInput
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
    buffer = [UInt8](repeating: 0, count: chunkSize)
  }

  deinit {
    // The file was only read, so nothing is lost if closing it fails.
    if isOwned { try? descriptor.close() }
  }

  /// Reads the next piece and hands it over; false at the end of the file.
  mutating func next(_ body: (Span<UInt8>) -> Void) throws(Errno) -> Bool {
    let count: Int
    do {
      count = try unsafe buffer.withUnsafeMutableBytes { buffer in
        try unsafe descriptor.read(into: buffer)
      }
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
    guard count > 0 else { return false }
    body(buffer.span.extracting(0..<count))
    return true
  }
}
