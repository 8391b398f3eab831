internal import SystemPackage

/// Looks at the beginning of a file to say whether it holds posts.
enum FormatProbe {
  /// What a file seems to be.
  enum Finding {
    /// A format we read.
    case posts(PostFormat, evidence: String)
    /// Something else, and why it is not read.
    case other(reason: String)
  }

  /// How many bytes of a file are looked at.
  static var length: Int { 1 << 16 }

  /// Looks into a file found in a folder.
  static func probe(path: String, options: ReadingOptions) throws(PostsError) -> Finding {
    do throws(Errno) {
      var file = try ChunkedFile(path: path, chunkSize: length)
      var start: [UInt8] = []
      while start.count < length, try file.next({ start.append(copying: $0) }) {}
      return finding(start, options: options, isNamed: false)
    } catch {
      return .other(reason: "cannot be read (\(error.description))")
    }
  }

  /// Says what the first bytes of a source are.
  ///
  /// - Parameters:
  ///   - start: the first bytes, ``length`` of them unless the source is shorter.
  ///   - options: the format the user asked for, if any.
  ///   - isNamed: whether the user named the file, and so says that it holds posts.
  /// - Returns: the format to read the source as, or why it is not read.
  static func finding(_ start: [UInt8], options: ReadingOptions, isNamed: Bool) -> Finding {
    guard !start.allSatisfy({ $0 <= 0x20 }) else { return .other(reason: "is empty") }
    let detected = PostFormat.detect(start, columns: options.columns)
    if let format = options.format {
      // In a folder, a file that is plainly something else is not forced into the format.
      if isNamed || detected?.format == format || (detected == nil && TextLook(start).isText) {
        return .posts(format, evidence: "the format was given")
      }
      return .other(reason: "is not \(format.title)")
    }
    if let detected { return .posts(detected.format, evidence: detected.evidence) }
    if JSONLook(start).isJSON {
      return .other(reason: "is JSON, but holds no posts as we know them")
    }
    let look = TextLook(start)
    guard look.isText else { return .other(reason: "is not text") }
    guard isNamed, !look.isMarkup else { return .other(reason: "is text without signs of posts") }
    return .posts(.capture, evidence: "it is plain text without signs of another format")
  }
}
