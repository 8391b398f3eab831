import ComentionEntities
import ComentionGraph
import ComentionPosts

/// Two periods of posts in which each tie has a share that is known.
///
/// Ties have no end in common and no post names two of them, so that no other ties come about. All copies
/// of a story name the same.
struct PlantedPosts {
  private var counts = CoMentionCounts()
  private var periods: [Period] = []
  private var state: UInt64
  /// The mean number of posts that tell one story.
  private let copies: Int
  /// The days over which the copies of a story are spread.
  private let spread: Int

  init(seed: UInt64, copies: Int = 1, spread: Int = 1) {
    state = seed
    (self.copies, self.spread) = (copies, spread)
    // Without this, the sequences of neighbouring seeds would be the same but for their beginning.
    state = UInt64(random() * 0x1p53) &* 0xD1B5_4A32_D192_ED03
  }

  /// A number from 0 to 1.
  mutating func random() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ z >> 31) >> 11) / 9_007_199_254_740_992
  }

  /// Adds a period whose posts fall on days at random.
  ///
  /// The shares of the ties must not add up to more than 1.
  mutating func addPeriod(days: Int, posts: Int, shares: [Double], isLater: Bool) {
    let first = 19_000 + (isLater ? days : 0)
    periods.append(
      Period(
        name: isLater ? "two" : "one", from: Day(rawValue: Int32(first)),
        to: Day(rawValue: Int32(first + days - 1))))
    var written = 0
    while written < posts {
      // 1 to 2m - 1 copies, m on the average.
      let told = min(posts - written, 1 + Int(random() * Double(2 * copies - 1)))
      var place = random()
      let named = shares.firstIndex { share in
        place -= share
        return place < 0
      }
      let start = Int(random() * Double(days))
      for _ in 0..<told {
        let day = min(days - 1, start + Int(random() * Double(spread)))
        add(named, first + day)
      }
      written += told
    }
  }

  private mutating func add(_ tie: Int?, _ day: Int) {
    var extraction = Extraction()
    if let tie {
      extraction.entities = [2 * tie, 2 * tie + 1].map { number in
        Entity(
          id: EntityID(rawValue: "e\(number)"), type: .organisation,
          name: LocalizedText(english: "Organisation \(number)"))
      }
    }
    counts.add(
      ExtractedPost(
        post: Post(id: "", source: "", channel: nil, date: Day(rawValue: Int32(day)), text: []),
        extraction: extraction))
  }

  /// The planted ties that are claimed, by number, and the least p-value of a planted tie.
  func compared(
    permutations: Int, blockDays: Int = 1, test: ChangeTest = .permutation
  ) -> (claimed: [Int], least: Double) {
    var settings = ComparisonSettings()
    settings.permutations = permutations
    settings.blockDays = blockDays
    settings.test = test
    // Arrangements of its own for every world: with one choice of them for all, its luck would be taken
    // for a property of the test.
    settings.seed = state
    settings.jobs = 2
    let comparison = Waiting.result { [settings, counts, periods] in
      await Comparison(of: periods, counts: counts, settings: settings)
    }
    var claimed: [Int] = []
    var least = 1.0
    for tie in comparison.ties {
      let ends = [tie.source, tie.target].compactMap { Int($0.id.rawValue.dropFirst()) }.sorted()
      least = min(least, tie.change.p ?? 1)
      if tie.change.verdict != .undecided { claimed.append(ends[0] / 2) }
    }
    return (claimed, least)
  }
}
