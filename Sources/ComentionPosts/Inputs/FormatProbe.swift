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

  /// Looks into a file found in a folder; of a compressed one, into the first file with posts.
  static func probe(path: String, options: ReadingOptions) -> Finding {
    do {
      var input = try SourceInput(path: path, chunkSize: length)
      let isArchive = input.isArchive
      var last = Finding.other(reason: "is an archive without posts")
      while let opened = try input.nextFile() {
        let finding = finding(opened.start, options: options, isNamed: false)
        if case .posts = finding { return finding }
        if !isArchive { last = finding }
      }
      return last
    } catch let error as Errno {
      return .other(reason: "cannot be read (\(error.description))")
    } catch let error as SourceInput.Fault {
      return .other(reason: "cannot be read (\(error.reason))")
    } catch {
      return .other(reason: "cannot be read")
    }
  }

  /// Says what the first bytes of a file are.
  ///
  /// - Parameters:
  ///   - start: the first bytes, ``length`` of them unless the file is shorter.
  ///   - options: the format the user asked for, if any.
  ///   - isNamed: whether the user named the file, and so says that it holds posts.
  /// - Returns: the format to read the file as, or why it is not read.
  static func finding(_ start: [UInt8], options: ReadingOptions, isNamed: Bool) -> Finding {
    guard !start.allSatisfy({ $0 <= 0x20 }) else { return .other(reason: "is empty") }
    guard !start.starts(with: "comention-counts\t".utf8) else {
      return .other(
        reason: "is a counts file, which 'graph', 'compare' and 'merge' read by its name")
    }
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
    guard look.isText else { return .other(reason: "is not text in UTF-8 or UTF-16") }
    guard !look.isMarkup else { return .other(reason: "is HTML or XML without messages") }
    guard isNamed else { return .other(reason: "is text without signs of posts") }
    return .posts(.capture, evidence: "it is plain text without signs of another format")
  }
}
