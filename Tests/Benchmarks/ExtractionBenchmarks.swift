import ComentionEntities
import ComentionPosts

/// Loading the built-in lexicon and extracting, on one core.
enum ExtractionBenchmarks {
  static let all = [
    Benchmark(name: "extraction/lexicon", run: load),
    Benchmark(name: "extraction/text", run: extract),
    Benchmark(name: "extraction/file", run: extractFiles),
  ]

  /// Loading happens once, the first time the built-in lexicon is used.
  private static func load(_ stopwatch: Stopwatch) {
    let lexicon = stopwatch.measure("built-in lexicon loaded") { Lexicon.builtIn }
    print("  \(lexicon.entries.count) entities, \(lexicon.nameCount) names")
    precondition(lexicon[id: "csto"] != nil)
  }

  /// Text with names as dense as in real news, and with hardly any.
  private static func extract(_ stopwatch: Stopwatch) {
    let extractor = Extractor(lexicon: .builtIn)
    let names = MixedPosts.names(of: .builtIn, count: 1_000)
    for wordsPerName in [15, 1_000_000] {
      let made = MixedPosts(megabytes: 32, wordsPerName: wordsPerName, names: names)
      let mentions = made.mentions.reduce(0, +)
      print("  one mention in \(made.bytes / max(1, mentions)) bytes")
      let found = measureStages(made.posts, bytes: made.bytes, extractor)
      precondition(found == made.mentions, "mentions lost or invented")
    }
  }

  /// The posts of the files named on the command line, several times over.
  private static func extractFiles(_ stopwatch: Stopwatch) {
    let paths = CommandLine.arguments.dropFirst().filter { $0.contains(".") }
    guard !paths.isEmpty else { return print("  no file given") }
    do {
      var stream = PostStream(try PostInputs(Array(paths)))
      var posts: [Post] = []
      while let post = try stream.next() { posts.append(post) }
      let bytes = posts.reduce(0) { $0 + $1.text.count }
      let found = measureStages(posts, bytes: bytes, Extractor(lexicon: .builtIn))
      print("  one mention in \(bytes / max(1, found.reduce(0, +))) bytes")
    } catch {
      print("  \(error)")
    }
  }

  /// Prints the speed of each stage, the best of several runs, and gives the mentions of each post.
  private static func measureStages(
    _ posts: [Post], bytes: Int, _ extractor: Extractor
  ) -> [Int] {
    let places = speed("places where a name may begin", bytes) {
      posts.map { extractor.placeCount(in: $0) }
    }
    precondition(places == posts.map { extractor.placeCount(in: $0, portable: true) })
    let matches = speed("matches", bytes) { posts.map { extractor.matchCount(in: $0) } }
    let mentions = speed("mentions", bytes) {
      posts.map { extractor.extract($0).mentions.count }
    }
    print(
      "  \(posts.count) posts, \(bytes) bytes, \(places.reduce(0, +)) places,"
        + " \(matches.reduce(0, +)) matches, \(mentions.reduce(0, +)) mentions")
    return mentions
  }

  private static func speed<Result>(_ stage: String, _ bytes: Int, _ body: () -> Result) -> Result {
    let clock = ContinuousClock()
    var best = Duration.seconds(1_000)
    var result = body()
    for _ in 0..<5 {
      let start = clock.now
      result = body()
      best = min(best, start.duration(to: clock.now))
    }
    print("  \(stage): \(Int(Double(bytes) / (best / .microseconds(1)))) MB/s")
    return result
  }
}
