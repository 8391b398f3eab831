#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output and standard error, and what is known of them.
enum Terminal {
  /// Writes data to standard output.
  static func print(_ text: String) {
    write(Array(text.utf8), to: 1)
  }

  /// Writes data to standard output.
  static func print(_ bytes: [UInt8]) {
    write(bytes, to: 1)
  }

  /// Writes a line for people to standard error.
  static func say(_ line: String) {
    write(Array((line + "\n").utf8), to: 2)
  }

  /// Writes a line to standard error in place of the one that stands there.
  static func overwrite(_ line: String) {
    write(Array("\r\(line)\u{1B}[K".utf8), to: 2)
  }

  /// Clears the line that `overwrite` wrote.
  static func wipeLine() {
    write(Array("\r\u{1B}[K".utf8), to: 2)
  }

  /// The width of the terminal that standard error is; 80 if it does not say.
  static var columns: Int {
    var size = winsize()
    let status = unsafe ioctl(2, UInt(TIOCGWINSZ), &size)
    let columns = Int(size.ws_col)
    return status == 0 && columns > 0 ? columns : 80
  }

  /// Whether standard output is a terminal on which colours are welcome.
  static var isColoured: Bool {
    isatty(1) == 1 && !isSet("NO_COLOR")
  }

  /// Whether standard error is a terminal.
  static var isInteractive: Bool {
    isatty(2) == 1
  }

  /// The command as a user would type it in a shell, the program by its plain name.
  static var commandLine: String {
    (["comention"] + CommandLine.arguments.dropFirst()).map { argument in
      let isPlain =
        !argument.isEmpty
        && argument.unicodeScalars.allSatisfy { scalar in
          scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "-_./:,=+@%".unicodeScalars.contains(scalar)
        }
      return isPlain
        ? argument
        : "'"
          + argument.split(
            separator: "'", omittingEmptySubsequences: false
          ).joined(separator: "'\\''") + "'"
    }.joined(separator: " ")
  }

  /// The number of processors.
  static var processors: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Ends the program.
  static func exit(_ status: Int32) -> Never {
    #if canImport(Darwin)
      Darwin.exit(status)
    #elseif canImport(Musl)
      Musl.exit(status)
    #else
      Glibc.exit(status)
    #endif
  }

  private static func isSet(_ variable: String) -> Bool {
    guard let value = unsafe getenv(variable) else { return false }
    return unsafe value.pointee != 0
  }

  /// Writes all bytes; a reader that has gone away (`comention … | head`) ends the program quietly.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    unsafe bytes.withUnsafeBytes { buffer in
      while written < buffer.count, let base = buffer.baseAddress {
        #if canImport(Darwin)
          let count = unsafe Darwin.write(descriptor, base + written, buffer.count - written)
        #elseif canImport(Musl)
          let count = unsafe Musl.write(descriptor, base + written, buffer.count - written)
        #else
          let count = unsafe Glibc.write(descriptor, base + written, buffer.count - written)
        #endif
        if count < 0, errno == EINTR { continue }
        if count <= 0 { exit(errno == EPIPE ? 0 : 1) }
        written += count
      }
    }
  }
}
