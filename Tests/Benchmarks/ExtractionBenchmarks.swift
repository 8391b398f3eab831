import ComentionEntities
import ComentionPosts

/// Loading the built-in lexicon and extracting, on one core, in processor time.
enum ExtractionBenchmarks {
  static let all = [
    Benchmark(name: "extraction/lexicon", run: load),
    Benchmark(name: "extraction/density", run: extractMixed),
    Benchmark(name: "extraction/diplomatic", run: extractDiplomatic),
    Benchmark(name: "extraction/file", run: extractFiles),
  ]

  /// Loading as a new process does it, once, and then again and again.
  ///
  /// The first load also pays for memory that the process has not used before. For the figure of a cold
  /// process run this benchmark alone several times.
  private static func load(_ stopwatch: Stopwatch) {
    let cold = milliseconds { precondition(Lexicon.builtIn[id: "csto"] != nil) }
    let lexicon = Lexicon.builtIn
    var again: [Double] = []
    for _ in 0..<25 {
      again.append(milliseconds { precondition(Lexicon.loaded().nameCount == lexicon.nameCount) })
    }
    again.sort()
    print(
      "  \(lexicon.entries.count) entities, \(lexicon.nameCount) names: first load"
        + " \(rounded(cold)) ms, again \(rounded(again[12])) ms (median of 25, from"
        + " \(rounded(again[0])) to \(rounded(again[24])))")
  }

  /// Plain English and Russian words with names of the lexicon, from one in 15 words, as in dense news,
  /// to none.
  private static func extractMixed(_ stopwatch: Stopwatch) {
    let extractor = Extractor(lexicon: .builtIn)
    let names = MixedPosts.names(of: .builtIn, count: 1_000)
    for wordsPerName in [15, 60, 250, 1_000_000] {
      let made = MixedPosts(megabytes: 16, wordsPerName: wordsPerName, names: names)
      print("  a name in \(wordsPerName) words")
      let found = measureStages(made.posts, bytes: made.bytes, extractor)
      precondition(found == made.mentions, "mentions lost or invented")
    }
  }

  /// Posts with offices, people and organisations in no list, so that every rule has work.
  private static func extractDiplomatic(_ stopwatch: Stopwatch) {
    let extractor = Extractor(lexicon: .builtIn)
    for plainWords in [0, 100] {
      let made = DiplomaticPosts(megabytes: 8, plainWords: plainWords)
      print("  \(plainWords) plain words after each sentence")
      let found = measureStages(made.posts, bytes: made.bytes, extractor)
      precondition(found == made.mentions, "mentions lost or invented")
    }
  }

  /// The posts of the files named on the command line.
  private static func extractFiles(_ stopwatch: Stopwatch) {
    let paths = CommandLine.arguments.dropFirst().filter { $0.contains(".") }
    guard !paths.isEmpty else { return print("  no file given") }
    do {
      var stream = PostStream(try PostInputs(Array(paths)))
      var posts: [Post] = []
      while let post = try stream.next() { posts.append(post) }
      let bytes = posts.reduce(0) { $0 + $1.text.count }
      // Small files several times over, so that there is something to measure.
      let rounds = max(1, 4_000_000 / max(1, bytes))
      let all = (0..<rounds).flatMap { _ in posts }
      _ = measureStages(all, bytes: bytes * rounds, Extractor(lexicon: .builtIn))
    } catch {
      print("  \(error)")
    }
  }

  /// Prints the speed of each stage, the best of several runs, and gives the mentions of each post.
  private static func measureStages(
    _ posts: [Post], bytes: Int, _ extractor: Extractor
  ) -> [Int] {
    let places = speed("scan for places where a name may begin", bytes) {
      posts.map { extractor.placeCount(in: $0) }
    }
    precondition(places == posts.map { extractor.placeCount(in: $0, portable: true) })
    let matches = speed("names", bytes) { posts.map { extractor.matchCount(in: $0) } }
    let mentions = speed("all rules", bytes) {
      posts.map { extractor.extract($0).mentions.count }
    }
    let total = mentions.reduce(0, +)
    print(
      "    \(posts.count) posts, \(bytes) bytes, \(places.reduce(0, +)) places,"
        + " \(matches.reduce(0, +)) matches, \(total) mentions, one in \(bytes / max(1, total)) bytes"
    )
    return mentions
  }

  private static func speed<Result>(_ stage: String, _ bytes: Int, _ body: () -> Result) -> Result {
    var best = Double.infinity
    var result = body()
    for _ in 0..<5 { best = min(best, milliseconds { result = body() }) }
    print("    \(stage): \(Int(Double(bytes) / best / 1_000)) MB/s")
    return result
  }

  private static func milliseconds(_ body: () -> Void) -> Double {
    let start = Stopwatch.processorSeconds
    body()
    return (Stopwatch.processorSeconds - start) * 1_000
  }

  private static func rounded(_ milliseconds: Double) -> Double {
    (milliseconds * 10).rounded() / 10
  }
}
