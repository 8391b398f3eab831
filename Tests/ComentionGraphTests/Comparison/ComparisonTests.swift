import ComentionEntities
import ComentionGraph
import ComentionPosts
import Testing

@Suite("Comparisons")
struct ComparisonTests {
  private let halves = [
    Period(name: "one", from: Sample.day(0), to: Sample.day(99)),
    Period(name: "two", from: Sample.day(100), to: Sample.day(199)),
  ]

  /// Two periods in which the ties of entities 0-1, 2-3, 4-5, 6-7 and 8-9 rise, fall, come, go and stay.
  private func planted(_ earlierPosts: Int = 20, _ laterPosts: Int = 20) -> CoMentionCounts {
    var random = Random(seed: 5)
    var posts: [ExtractedPost] = []
    for day in 0..<200 {
      let isLater = day >= 100
      for _ in 0..<(isLater ? laterPosts : earlierPosts) {
        let draw = random.number(below: 1_000)
        let ends =
          switch draw {
          case ..<(isLater ? 60 : 20): [0, 1]
          case 100..<(isLater ? 120 : 160): [2, 3]
          case 200..<230 where isLater: [4, 5]
          case 300..<330 where !isLater: [6, 7]
          case 400..<450: [8, 9]
          default: [10]
          }
        posts.append(Sample.post(ends, day: day))
      }
    }
    return Sample.counts(posts)
  }

  private func verdicts(_ comparison: Comparison) -> [String: Verdict] {
    var verdicts: [String: Verdict] = [:]
    for tie in comparison.ties {
      verdicts[[tie.source.id.rawValue, tie.target.id.rawValue].sorted().joined(separator: "-")] =
        tie.change.verdict
    }
    return verdicts
  }

  @Test("planted changes are found and named, by both tests", arguments: ChangeTest.allCases)
  func found(test: ChangeTest) async {
    var settings = ComparisonSettings()
    settings.test = test
    settings.permutations = 999
    let comparison = await Comparison(of: halves, counts: planted(), settings: settings)
    #expect(
      verdicts(comparison) == [
        "e0-e1": .stronger, "e2-e3": .weaker, "e4-e5": .new, "e6-e7": .gone, "e8-e9": .undecided,
      ])
    #expect(comparison.test.tiesTested == 5)
    #expect(comparison.ties.last?.change.verdict == .undecided)
    for tie in comparison.ties {
      #expect(tie.change.counts.count == 2)
      if let interval = tie.change.interval, let ratio = tie.change.logRatio {
        #expect(interval.contains(ratio))
      }
    }
  }

  @Test("a period with many more posts does not make everything stronger")
  func volumes() async {
    var settings = ComparisonSettings()
    settings.permutations = 999
    let comparison = await Comparison(of: halves, counts: planted(4, 40), settings: settings)
    #expect(verdicts(comparison)["e8-e9"] == .undecided)
    #expect(verdicts(comparison)["e2-e3"] == .weaker)
  }

  @Test("any number of jobs gives the same result, and the seed decides")
  func jobs() async {
    let counts = Sample.counts(Sample.posts(800, seed: 9))
    var settings = ComparisonSettings()
    settings.permutations = 199
    settings.stopAfter = 20
    let periods = [
      Period(name: "a", from: Sample.day(0), to: Sample.day(24)),
      Period(name: "b", from: Sample.day(25), to: Sample.day(49)),
    ]
    let first = await Comparison(of: periods, counts: counts, settings: settings)
    settings.jobs = 5
    let second = await Comparison(of: periods, counts: counts, settings: settings)
    #expect(first.ties == second.ties)
    #expect(first.nodes == second.nodes)
    #expect(first.distance == second.distance)
    settings.seed = 2
    let other = await Comparison(of: periods, counts: counts, settings: settings)
    #expect(first.ties.map(\.change.p) != other.ties.map(\.change.p))
    #expect(first.ties.map(\.change.counts).count == other.ties.map(\.change.counts).count)
  }

  @Test("counts and shares are those of graphs counted from the posts of each period alone")
  func counts() async {
    let posts = Sample.posts(600, seed: 4)
    let periods = [
      Period(name: "a", from: Sample.day(0), to: Sample.day(29)),
      Period(name: "b", from: Sample.day(20), to: Sample.day(49)),
    ]
    let comparison = await Comparison(of: periods, counts: Sample.counts(posts))
    for (index, period) in periods.enumerated() {
      let chosen = posts.filter { $0.post.date.map(period.contains) ?? false }
      for tie in comparison.ties.prefix(40) {
        let count = chosen.count { post in
          let ids = Set(post.extraction.entities.map(\.id))
          return ids.contains(tie.source.id) && ids.contains(tie.target.id)
        }
        #expect(tie.change.counts[index] == count)
        #expect(abs(tie.change.shares[index] - Double(count) / Double(chosen.count)) < 1e-12)
      }
    }
    #expect(comparison.test.obstacle == .overlap)
    #expect(comparison.ties.allSatisfy { $0.change.verdict == .undecided && $0.change.p == nil })
  }

  @Test("an empty period, one period, and nothing at all claim nothing")
  func empty() async {
    let late = Period(name: "late", from: Sample.day(900), to: Sample.day(999))
    for (periods, obstacle) in [
      ([halves[0], late], TestSummary.Obstacle.emptyPeriod), ([halves[0]], .onePeriod),
    ] {
      let comparison = await Comparison(of: periods, counts: planted())
      #expect(comparison.test.obstacle == obstacle)
      #expect(comparison.ties.allSatisfy { $0.change.verdict == .undecided })
    }
    let nothing = await Comparison(of: halves, counts: CoMentionCounts())
    #expect(nothing.ties.isEmpty)
    #expect(nothing.nodes.isEmpty)
  }

  @Test("periods without a common entity are at distance 1, all new or gone")
  func nothingInCommon() async {
    let posts = (0..<60).map { Sample.post($0 < 30 ? [0, 1] : [2, 3], day: $0) }
    let periods = [
      Period(name: "a", from: Sample.day(0), to: Sample.day(29)),
      Period(name: "b", from: Sample.day(30), to: Sample.day(59)),
    ]
    var settings = ComparisonSettings()
    settings.permutations = 999
    let comparison = await Comparison(
      of: periods, counts: Sample.counts(posts), settings: settings)
    #expect(comparison.distance?.value == 1)
    #expect(comparison.distance?.p == 0.001)
    #expect(verdicts(comparison) == ["e0-e1": .gone, "e2-e3": .new])
  }

  @Test("each period is weighted from its own end")
  func weights() async throws {
    let posts = [0, 99, 100, 199].map { Sample.post([0, 1], day: $0) }
    var settings = ComparisonSettings()
    settings.graph.halfLife = .days(10)
    let comparison = await Comparison(
      of: halves, counts: Sample.counts(posts), settings: settings)
    let weights = comparison.periods.map { $0.graph.edges[0].weight }
    #expect(weights[0] == weights[1])
    let period = comparison.periods[0]
    #expect(period.share(ofWeight: weights[0]) == 1)
  }

  @Test("every step is tested, and the q-values hold over all of them together")
  func steps() async {
    let thirds = (0..<3).map { index in
      Period(
        name: "\(index)", from: Sample.day(index * 60), to: Sample.day(index * 60 + 59))
    }
    var settings = ComparisonSettings()
    settings.permutations = 499
    let alone = await Comparison(of: thirds, counts: planted(), settings: settings)
    settings.testsEachStep = true
    let comparison = await Comparison(of: thirds, counts: planted(), settings: settings)
    #expect(comparison.steps.map { [$0.earlier, $0.later] } == [[0, 2], [0, 1], [1, 2]])
    #expect(alone.steps.count == 1)
    let all = comparison.steps.flatMap { $0.ties.compactMap(\.change) }.filter { $0.p != nil }
    let expected = FalseDiscovery.qValues(all.compactMap(\.p), tests: all.count)
    #expect(all.compactMap(\.q).count == all.count)
    for (q, value) in zip(all.compactMap(\.q), expected) { #expect(abs(q - value) < 1e-15) }
    func pValues(_ comparison: Comparison) -> [String: Double] {
      Dictionary(
        uniqueKeysWithValues: comparison.ties.map {
          ("\($0.source.id.rawValue)-\($0.target.id.rawValue)", $0.change.p ?? -1)
        })
    }
    #expect(pValues(alone) == pValues(comparison))
    #expect(comparison.steps.allSatisfy { $0.distance != nil && $0.spectralDistance?.p != nil })
  }

  @Test("two periods that only exchange the names of entities have the same shape")
  func shape() async {
    let posts = (0..<120).map { day in
      let swap = day >= 60 ? [0: 1, 1: 0] : [:]
      let named = day % 3 == 0 ? [0, 2] : day % 3 == 1 ? [0, 3] : [1, 2]
      return Sample.post(named.map { swap[$0] ?? $0 }, day: day)
    }
    let periods = [
      Period(name: "a", from: Sample.day(0), to: Sample.day(59)),
      Period(name: "b", from: Sample.day(60), to: Sample.day(119)),
    ]
    let comparison = await Comparison(of: periods, counts: Sample.counts(posts))
    #expect(comparison.distance.map { $0.value > 0.3 } ?? false)
    #expect(comparison.spectralDistance.map { $0.value < 1e-12 && $0.p == 1 } ?? false)
  }
}
