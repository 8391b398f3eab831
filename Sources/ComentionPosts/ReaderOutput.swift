/// What a reader has made of the input so far: posts that wait to be pulled, and the report.
struct ReaderOutput {
  var report: SourceReport
  private var waiting: [Post] = []
  private var next = 0

  init(report: SourceReport) {
    self.report = report
  }

  mutating func add(_ post: Post) {
    report.count(post)
    waiting.append(post)
  }

  mutating func add(_ item: ReadItem) {
    if let number = item.number { report.met(number, in: item.channel) }
    switch item.content {
    case .post(let post): add(post)
    case .skip(let reason): skip(reason)
    }
  }

  mutating func skip(_ reason: SkipReason) {
    report.skip(reason)
  }

  mutating func problem(
    _ kind: SourceProblem.Kind, line: Int? = nil, byte: Int? = nil, _ message: String
  ) {
    let position = SourcePosition(
      source: report.files.last ?? report.source, line: line, byte: byte)
    report.note(SourceProblem(kind: kind, position: position, message: message))
  }

  /// Takes out the post that came first.
  mutating func pull() -> Post? {
    guard next < waiting.count else {
      waiting.removeAll(keepingCapacity: true)
      next = 0
      return nil
    }
    defer { next += 1 }
    return waiting[next]
  }
}
