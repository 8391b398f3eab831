import ComentionRender
import SystemPackage

/// A file by its name, size and content, so that it can be known again elsewhere.
struct FileDigest: Codable, Hashable {
  /// The name without folders; `-` for standard input.
  var name: String
  /// The number of bytes; nothing for standard input, which is read only once.
  var bytes: Int?
  /// The SHA-256 of the content in hexadecimal; nothing for standard input.
  var sha256: String?

  /// Reads a file.
  ///
  /// - Throws: a `CommandFailure` if it cannot be read.
  init(path: String) throws {
    guard path != "-" else {
      name = "-"
      return
    }
    name = FilePath(path).lastComponent?.string ?? path
    let digest = SHA256()
    var count = 0
    do {
      let file = try FileDescriptor.open(FilePath(path), .readOnly)
      try file.closeAfter {
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
          let read = try unsafe buffer.withUnsafeMutableBytes { unsafe try file.read(into: $0) }
          guard read > 0 else { break }
          digest.update(buffer.span.extracting(first: read))
          count += read
        }
      }
    } catch let error as Errno {
      throw CommandFailure("\(path): cannot be read (\(error)); check the name")
    }
    bytes = count
    sha256 = digest.hexadecimal()
  }
}
