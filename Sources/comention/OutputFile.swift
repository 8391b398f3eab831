import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is written whole or not at all.
///
/// Data goes to a temporary file beside it, which takes the name of the file at the end. `-` is
/// standard output.
struct OutputFile {
  private let path: String
  private let temporary: FilePath
  private let descriptor: FileDescriptor?

  /// Opens the temporary file.
  ///
  /// - Throws: a `CommandFailure` if nothing can be written there.
  init(_ path: String) throws {
    self.path = path
    temporary = FilePath("\(path).\(getpid()).part")
    guard path != "-" else {
      descriptor = nil
      return
    }
    do {
      descriptor = try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch let error as Errno {
      throw CommandFailure(
        "\(path): cannot be written (\(error)); choose another place with -o")
    }
  }

  /// Adds data.
  func write(_ bytes: [UInt8]) throws {
    guard let descriptor else { return Terminal.print(bytes) }
    do {
      try descriptor.writeAll(bytes)
    } catch let error as Errno {
      throw CommandFailure(
        "\(path): cannot be written (\(error)); free some space or choose another place")
    }
  }

  /// Gives the file its name.
  func finish() throws {
    guard let descriptor else { return }
    do {
      try descriptor.close()
    } catch let error as Errno {
      throw CommandFailure("\(path): cannot be written (\(error))")
    }
    guard unsafe rename(temporary.string, path) == 0 else {
      let error = Errno(rawValue: errno)
      discard()
      throw CommandFailure("\(path): cannot be written (\(error)); choose another place with -o")
    }
  }

  /// Leaves no trace of what was written so far.
  func discard() {
    guard descriptor != nil else { return }
    unsafe unlink(temporary.string)
  }

  /// Writes a file in one go.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { try $0.write(bytes) }
  }

  /// Writes a file with a function; after an error nothing is left of it.
  static func write(to path: String, _ body: (OutputFile) throws -> Void) throws {
    let file = try OutputFile(path)
    do {
      try body(file)
    } catch {
      file.discard()
      throw error
    }
    try file.finish()
  }
}
