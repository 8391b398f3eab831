import FoundationEssentials

/// Small files that a user names besides the posts: lexicons, styles.
enum TextFile {
  /// The text of a file.
  ///
  /// - Throws: a `CommandFailure` if it cannot be read or is not UTF-8.
  static func read(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): cannot be read; check the name")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure("\(path): is not UTF-8; save it as UTF-8")
    }
    return text
  }
}
