import ComentionPosts

/// Reading files larger than the memory that may be used for them: throughput and peak memory.
///
/// The sizes are those for which the package promises a peak below 150 MB. The peak is that of the
/// process so far: run one benchmark at a time to know that of each shape
/// (`Benchmarks reading/json`).
enum ReadingBenchmarks {
  static let all = [
    Benchmark(name: "reading/json") { measure(.json, megabytes: 2_048, $0) },
    Benchmark(name: "reading/csv") { measure(.csv, megabytes: 1_024, $0) },
    Benchmark(name: "reading/html") { measure(.html, megabytes: 256, $0) },
  ]

  private static func measure(
    _ shape: SyntheticExport.Shape, megabytes: Int, _ stopwatch: Stopwatch
  ) {
    do {
      let export = try SyntheticExport(shape, megabytes: megabytes)
      defer { export.remove() }
      print("  \(export.bytes >> 20) MB, \(export.posts) posts, \(export.others) other messages")
      for skipsDuplicates in [false, true] {
        let options = ReadingOptions(skipsDuplicates: skipsDuplicates)
        let step = skipsDuplicates ? "read, each post once" : "read"
        let clock = ContinuousClock()
        let start = clock.now
        let report = try stopwatch.measure(step) { try read(export.path, options) }
        let time = start.duration(to: clock.now) / .microseconds(1)
        print("  \(step): \(Int(Double(export.bytes) / time)) MB/s")
        precondition(report.posts == export.posts, "posts lost or invented")
        precondition(report.skipped.reduce(0) { $0 + $1.count } == export.others)
        precondition(report.firstDay == Day("2020-01-01") && !report.isBroken)
      }
    } catch {
      print("  \(error)")
    }
  }

  /// Reads every post, and looks at its text so that reading it cannot be left out.
  private static func read(_ path: String, _ options: ReadingOptions) throws -> SourceReport {
    var stream = PostStream(try PostInputs([path], options: options))
    var bytes = 0
    while let post = try stream.next() { bytes += post.text.count }
    let reports = stream.reports
    precondition(reports.count == 1 && bytes > 0)
    return reports[0]
  }
}
