internal import SystemPackage

/// All posts of some inputs, one after the other, in bounded memory.
///
/// ```swift
/// var stream = PostStream(try PostInputs(["exports/", "page.txt", "posts.csv.gz"]))
/// while let post = try stream.next() { … }
/// for report in stream.reports { print(report.source, report.posts) }
/// ```
///
/// Posts come in the order of ``PostInputs/sources``, and within a source in the order of the source.
/// The files in an archive are sources of their own, named after the archive and the file in it; the
/// pages `messages.html`, `messages2.html` … of one folder are one source, named after the folder.
///
/// Nothing that can be read is lost to something that cannot: an item that is no post is passed over
/// and counted, and a source that breaks off delivers every complete post before the break, after
/// which the stream goes on with the next source. The break is a problem of the source's report
/// (``SourceReport/isBroken``); a command should print it and exit with a failure after writing what
/// it has. Only a source that the user named and that gives no post at all because it is missing,
/// unreadable, of no known format or damaged makes ``next()`` throw.
public struct PostStream: ~Copyable {
  private let inputs: PostInputs
  private var nextSource = 0
  private var input: SourceInput?
  /// What was found in the source in progress.
  private var filesRead = 0
  private var filesPassedOver = 0
  /// The number of bytes read so far, of compressed sources after decompression.
  public private(set) var bytesRead = 0
  private var reader: (any PostReader)?
  private var output: ReaderOutput?
  private var duplicates = DuplicateFilter()
  private var finished: [SourceReport] = []

  /// The files in archives that hold no posts, and in folders that changed since the folder was
  /// walked, so far.
  public private(set) var passedOver: [PostInputs.PassedOver] = []

  /// Makes a stream; no file is opened yet.
  public init(_ inputs: PostInputs) {
    self.inputs = inputs
  }

  /// What became of every source that was opened so far, in the order of the sources.
  ///
  /// The report of the source in progress is the last one.
  public var reports: [SourceReport] {
    guard let output else { return finished }
    return finished + [output.report]
  }

  /// The next post; nothing after the last one.
  ///
  /// - Throws: a ``PostsError`` for a named source that gives nothing (see above). The stream can be
  ///   asked on: it goes on with the next source.
  public mutating func next() throws(PostsError) -> Post? {
    while true {
      if let post = output?.pull() {
        if isDuplicate(post) { continue }
        return post
      }
      if reader != nil {
        readOn()
      } else if output != nil {
        try closeFile()
      } else if input != nil {
        try openFile(of: inputs.sources[nextSource - 1])
      } else if nextSource < inputs.sources.count {
        nextSource += 1
        try openSource(inputs.sources[nextSource - 1])
      } else {
        return nil
      }
    }
  }

  private mutating func isDuplicate(_ post: Post) -> Bool {
    guard inputs.options.skipsDuplicates,
      !post.hasPositionalID || output?.report.format == .capture, duplicates.isDuplicate(post)
    else { return false }
    output?.report.turnIntoDuplicate(post)
    return true
  }

  // MARK: - Sources

  private mutating func openSource(_ source: PostSource) throws(PostsError) {
    filesRead = 0
    filesPassedOver = 0
    do throws(Errno) {
      input = try SourceInput(path: source.path, chunkSize: inputs.options.chunkSize)
    } catch {
      throw PostsError(
        code: error == .noSuchFileOrDirectory ? .missing : .unreadable,
        position: SourcePosition(source: source.path),
        message: "the file cannot be read; check its name and permissions",
        cause: error.description)
    }
  }

  /// Says what is wrong with a named source in which no file holds posts.
  private mutating func closeSource(_ source: PostSource) throws(PostsError) {
    let isArchive = input?.isArchive == true
    input = nil
    guard source.isNamed, filesRead == 0 else { return }
    let reason =
      isArchive
      ? "none of the \(filesPassedOver) files in this archive holds posts in a format we read"
      : passedOver.popLast()?.reason ?? "holds no posts"
    throw PostsError(
      code: .notPosts, position: SourcePosition(source: source.path),
      message: "\(reason); name files that hold posts, or give the format with --input-format")
  }

  // MARK: - Files

  private mutating func openFile(of source: PostSource) throws(PostsError) {
    let opened: SourceInput.Opened?
    do throws(SourceInput.Fault) {
      opened = try input?.nextFile()
    } catch {
      input = nil
      throw PostsError(
        code: .damaged, position: SourcePosition(source: source.path),
        message: "the compressed file cannot be read; compress or download it again",
        cause: error.reason)
    }
    guard let opened else {
      try closeSource(source)
      return
    }
    bytesRead += opened.start.count
    let isNamed = source.isNamed && opened.name == source.path
    switch FormatProbe.finding(opened.start, options: inputs.options, isNamed: isNamed) {
    case .other(let reason):
      filesPassedOver += 1
      passedOver.append(PostInputs.PassedOver(path: opened.name, reason: reason))
    case .posts(let format, let evidence):
      filesRead += 1
      let reader = format.makeReader(source: opened.name, options: inputs.options)
      var output = ReaderOutput(
        report: takeReport(ofSeriesWith: opened.name, format)
          ?? SourceReport(source: opened.name, format: format, evidence: evidence))
      output.report.encoding = input?.encoding ?? .utf8
      Self.feed(opened.start, to: reader, by: inputs.options.chunkSize, into: &output)
      self.output = output
      self.reader = reader
    }
  }

  /// The report of the pages before, if the file is the next page of an export in several pages.
  private mutating func takeReport(
    ofSeriesWith file: String, _ format: PostFormat
  ) -> SourceReport? {
    guard format == .telegramHTML, let last = finished.last, last.format == format,
      let previous = last.files.last, let folder = HTMLPageSeries.folder(ofPage: file),
      HTMLPageSeries.folder(ofPage: previous) == folder
    else { return nil }
    var report = finished.removeLast()
    report.goOn(with: file, in: folder)
    return report
  }

  /// Feeds the bytes that were looked at, without the byte order mark.
  private static func feed(
    _ start: [UInt8], to reader: any PostReader, by chunkSize: Int, into output: inout ReaderOutput
  ) {
    let bytes = start.span
    var index = start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let end = min(bytes.count, index + chunkSize)
      reader.read(bytes.extracting(index..<end), into: &output)
      index = end
    }
  }

  private mutating func readOn() {
    guard let reader, var output else { return }
    // Taken out while it is written to, so that its posts are not copied.
    self.output = nil
    var count = 0
    defer { bytesRead += count }
    do throws(SourceInput.Fault) {
      let hasMore = try input?.next { bytes in
        count += bytes.count
        reader.read(bytes, into: &output)
      }
      if hasMore != true {
        reader.finish(into: &output)
        output.report.repairs += input?.repairs ?? 0
        self.reader = nil
      }
    } catch {
      output.problem(.broken, "the file cannot be read further (\(error.reason))")
      self.reader = nil
      input = nil
    }
    self.output = output
  }

  private mutating func closeFile() throws(PostsError) {
    guard let report = output?.report else { return }
    output = nil
    finished.append(report)
    guard report.posts == 0, inputs.sources[nextSource - 1].isNamed,
      report.isBroken || report.skipped.contains(where: { $0.reason == .damaged }),
      !report.skipped.contains(where: { $0.reason == .duplicate })
    else { return }
    // The break is the last problem, and says more than a damaged item before it.
    let problem = report.problems.last
    throw PostsError(
      code: .damaged, position: problem?.position ?? SourcePosition(source: report.source),
      message: problem?.message ?? "holds no post that can be read")
  }
}
