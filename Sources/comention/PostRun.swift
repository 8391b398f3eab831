import ComentionEntities
import ComentionGraph
import ComentionPosts

/// One pass over the posts of a command: reads, filters by channel, extracts, and hands out.
struct PostRun {
  /// The entities that are looked for.
  let lexicon: Lexicon
  /// What became of each source; complete after `forEach`.
  private(set) var reports: [SourceReport] = []
  /// The files in folders that hold no posts.
  let passedOver: [PostInputs.PassedOver]
  private let inputs: PostInputs
  private let progress: Progress
  private let options: InputOptions

  /// The paths of the sources, in the order in which they are read.
  var sources: [String] { inputs.sources.map(\.path) }

  /// Prepares a pass.
  ///
  /// - Throws: a `CommandFailure` if an input or a lexicon is not there or not usable.
  init(_ arguments: [String], _ options: InputOptions) throws {
    self.options = options
    do throws(PostsError) {
      inputs = try PostInputs(
        arguments,
        options: ReadingOptions(
          format: options.inputFormat, columns: options.map?.columns ?? [:],
          timeZone: options.timeZone))
    } catch {
      throw CommandFailure(error.description)
    }
    passedOver = inputs.passedOver
    progress = Progress(
      options.progress, isQuiet: options.quiet, sources: inputs.sources.map(\.path))
    lexicon = try PostRun.lexicon(adding: options.lexicons)
  }

  /// Extracts every chosen post and hands it out, in the order of the sources.
  ///
  /// - Throws: a `CommandFailure` if a source is damaged and `--partial` is not given, or if there is
  ///   not one post; what `body` throws.
  mutating func forEach(
    allowingNone: Bool = false, _ body: (ExtractedPost) throws -> Void
  ) async throws {
    var stream = PostStream(inputs)
    let channels = Set(options.channel)
    let pipeline = ExtractionPipeline(
      extractor: Extractor(lexicon: lexicon), jobs: options.jobs ?? Terminal.processors)
    var progress = progress
    defer { progress.finish() }
    do {
      try await pipeline.run(
        next: {
          while let post = try stream.next() {
            progress.advance(bytes: stream.bytesRead)
            if channels.isEmpty || post.channel.map({ channels.contains($0) }) ?? false {
              return post
            }
          }
          return nil
        }, each: body)
    } catch let error as PostsError {
      throw CommandFailure(error.description)
    }
    reports = stream.reports
    try sayProblems()
    if !allowingNone, reports.allSatisfy({ $0.posts == 0 }) {
      throw CommandFailure(
        "no post in \(PostRun.listing(inputs.sources.map(\.path))); "
          + "'comention doctor' says what was found instead")
    }
  }

  /// Extracts every chosen post and hands out those that count.
  ///
  /// - Throws: what `forEach(allowingNone:_:)` throws.
  mutating func forEach(
    countBy: CountBy, _ body: (ExtractedPost) throws -> Void
  ) async throws {
    guard countBy != .posts else { return try await forEach(body) }
    var selection = StorySelection(countBy: countBy)
    try await forEach { selection.add($0) }
    for post in selection.chosen() { try body(post) }
  }

  /// Tells of damaged sources and items, and ends the command if a source could not be read to its
  /// end.
  private func sayProblems() throws {
    for report in reports where !options.quiet {
      for problem in report.problems { Terminal.say("comention: \(problem)") }
      let hidden = report.problemCount - report.problems.count
      if hidden > 0 { Terminal.say("comention: \(report.source): \(hidden) more such problems") }
    }
    let broken = reports.filter(\.isBroken)
    guard let first = broken.first, !options.partial else { return }
    let complete = first.posts == 1 ? "1 complete post" : "\(first.posts) complete posts"
    throw CommandFailure(
      "\(first.source) is damaged; mend it, or use its \(complete) with --partial")
  }

  /// The built-in lexicon with the user's files.
  static func lexicon(adding paths: [String]) throws -> Lexicon {
    let files = try paths.map { try lexiconFile($0) }
    do throws(LexiconProblems) {
      return try Lexicon.builtIn(adding: files)
    } catch {
      throw CommandFailure(error.description)
    }
  }

  /// A user's lexicon, read and checked.
  static func lexiconFile(_ path: String) throws -> LexiconFile {
    let yaml = try TextFile.read(path)
    do throws(LexiconProblems) {
      return try LexiconFile(yaml: yaml, path: path)
    } catch {
      throw CommandFailure(error.description)
    }
  }

  private static func listing(_ paths: [String]) -> String {
    let shown = paths.prefix(3).joined(separator: ", ")
    return paths.count > 3 ? "\(shown) and \(paths.count - 3) more" : shown
  }
}
