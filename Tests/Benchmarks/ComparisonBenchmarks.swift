import ComentionEntities
import ComentionGraph
import ComentionPosts

/// Tests of changes.
enum ComparisonBenchmarks {
  static let all = [
    Benchmark(name: "comparison/permutation", run: permutation)
  ]

  /// 1,000 permutations of 100,000 posts with 2,000 ties over two years, on two cores; first all of
  /// them for every tie, then ending where a tie cannot be significant any more.
  private static func permutation(_ stopwatch: Stopwatch) {
    var counts = CoMentionCounts()
    for post in posts() { counts.add(post) }
    let periods = [
      Period(name: "one", from: Day(rawValue: 19_000), to: Day(rawValue: 19_364)),
      Period(name: "two", from: Day(rawValue: 19_365), to: Day(rawValue: 19_729)),
    ]
    var settings = ComparisonSettings()
    settings.permutations = 1_000
    settings.jobs = 2
    for (name, stopAfter) in [("all permutations", nil), ("ending early", 200)] {
      settings.stopAfter = stopAfter
      let comparison = stopwatch.measure("1,000 permutations, 100,000 posts, \(name)") {
        Waiting.result { [settings, counts] in
          await Comparison(of: periods, counts: counts, settings: settings)
        }
      }
      let claimed = comparison.ties.count { $0.change.verdict != .undecided }
      // No tie changes, so that not one of the claims made at this level should be there.
      precondition(comparison.test.tiesTested >= 2_000 && claimed <= 5)
      print("  \(comparison.test.tiesTested) ties tested, \(claimed) claimed")
    }
  }

  /// Posts of two or three of 64 entities, whose frequency does not change.
  private static func posts() -> [ExtractedPost] {
    let all = (0..<64).map { index in
      Entity(
        id: EntityID(rawValue: "e\(index)"), type: .organisation,
        name: LocalizedText(english: "Organisation \(index)"))
    }
    var state: UInt64 = 1
    func random(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<100_000).map { index in
      var extraction = Extraction()
      var chosen: Set<Int> = []
      for _ in 0..<2 + random(below: 2) { chosen.insert(random(below: 64)) }
      extraction.entities = chosen.sorted().map { all[$0] }
      let day = Day(rawValue: Int32(19_000 + index * 730 / 100_000))
      return ExtractedPost(
        post: Post(id: "", source: "", channel: nil, date: day, text: []), extraction: extraction)
    }
  }
}
