internal import SystemPackage

/// All posts of some inputs, one after the other, in bounded memory.
///
/// ```swift
/// var stream = PostStream(try PostInputs(["exports/", "page.txt"]))
/// while let post = try stream.next() { … }
/// for report in stream.reports { print(report.source, report.posts) }
/// ```
///
/// Posts come in the order of ``PostInputs/sources``, and within a source in the order of the source.
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
  private var file: ChunkedFile?
  private var reader: (any PostReader)?
  private var output: ReaderOutput?
  private var finished: [SourceReport] = []

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
      if let post = output?.pull() { return post }
      if reader != nil {
        try readOn()
      } else if output != nil {
        try closeSource()
      } else if nextSource < inputs.sources.count {
        nextSource += 1
        try openSource(inputs.sources[nextSource - 1])
      } else {
        return nil
      }
    }
  }

  // MARK: - One source

  private mutating func openSource(_ source: PostSource) throws(PostsError) {
    var start: [UInt8] = []
    do throws(Errno) {
      file = try ChunkedFile(path: source.path, chunkSize: inputs.options.chunkSize)
      while start.count < FormatProbe.length,
        try file?.next({ start.append(copying: $0) }) == true
      {}
    } catch {
      file = nil
      throw Self.refused(source.path, error)
    }
    switch FormatProbe.finding(start, options: inputs.options, isNamed: source.isNamed) {
    case .other(let reason):
      file = nil
      // In a folder this file was a source when the folder was walked, and has changed since.
      throw PostsError(
        code: .notPosts, position: SourcePosition(source: source.path),
        message: "\(reason); name files that hold posts, or give the format with --input-format")
    case .posts(let format, let evidence):
      let report = SourceReport(source: source.path, format: format, evidence: evidence)
      var output = ReaderOutput(report: report)
      let reader = format.makeReader(source: source.path, options: inputs.options)
      Self.feed(start, to: reader, by: inputs.options.chunkSize, into: &output)
      self.output = output
      self.reader = reader
    }
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

  private mutating func readOn() throws(PostsError) {
    guard let reader, var output else { return }
    self.output = nil
    defer { self.output = output }
    do throws(Errno) {
      if try file?.next({ reader.read($0, into: &output) }) != true {
        reader.finish(into: &output)
        endReading()
      }
    } catch {
      output.problem(.broken, "the file cannot be read further (\(error.description))")
      endReading()
    }
  }

  private mutating func endReading() {
    reader = nil
    file = nil
  }

  private mutating func closeSource() throws(PostsError) {
    guard let report = output?.report else { return }
    output = nil
    finished.append(report)
    guard report.posts == 0, inputs.sources[nextSource - 1].isNamed,
      report.isBroken || report.skipped.contains(where: { $0.reason == .damaged })
    else { return }
    // The break is the last problem, and says more than a damaged item before it.
    let problem = report.problems.last
    throw PostsError(
      code: .damaged, position: problem?.position ?? SourcePosition(source: report.source),
      message: problem?.message ?? "holds no post that can be read")
  }

  private static func refused(_ path: String, _ error: Errno) -> PostsError {
    PostsError(
      code: error == .noSuchFileOrDirectory ? .missing : .unreadable,
      position: SourcePosition(source: path),
      message: "the file cannot be read; check its name and permissions", cause: error.description)
  }
}
