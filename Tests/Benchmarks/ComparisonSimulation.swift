import ComentionGraph
import ComentionPosts

/// How often the test of changes is right, in made-up periods of which the truth is known.
///
/// | benchmark | what is made | what must hold |
/// |---|---|---|
/// | `comparison/planted` | 8 of 40 ties double from 40 to 80 of 2,000 posts | at most 5% false claims, 80% found |
/// | `comparison/shuffled` | nothing changes, days are dealt out at random | no claim in 95% of runs |
/// | `comparison/stories` | nothing changes, stories are repeated 1 to 8 times | p ≤ 0.05 in at most 7% |
/// | `comparison/break-points` | a steady share, or one that doubles | at most 5% false alarms, 80% found |
enum ComparisonSimulation {
  static let all = [
    Benchmark(name: "comparison/planted", run: planted),
    Benchmark(name: "comparison/shuffled", run: shuffled),
    Benchmark(name: "comparison/stories", run: stories),
    Benchmark(name: "comparison/break-points", run: breakPoints),
  ]

  private static func planted(_ stopwatch: Stopwatch) {
    print("  ties  doubled  runs  false claims  doubled ones found")
    for (ties, doubled) in [(40, 8), (40, 2)] {
      let runs = 200
      var falseShare = 0.0
      var found = 0
      for run in 0..<runs {
        var world = PlantedPosts(seed: UInt64(1_000 * doubled + run))
        let shares = (0..<ties).map { index in
          index < doubled ? 0.02 : 0.005 + 0.025 * world.random()
        }
        for later in [false, true] {
          let actual = shares.enumerated().map { $0 < doubled && later ? 2 * $1 : $1 }
          world.addPeriod(days: 365, posts: 2_000, shares: actual, isLater: later)
        }
        let claimed = world.compared(permutations: 1_999).claimed
        let right = claimed.count { $0 < doubled }
        found += right
        falseShare += claimed.isEmpty ? 0 : Double(claimed.count - right) / Double(claimed.count)
      }
      let rate = falseShare / Double(runs)
      let power = Double(found) / Double(runs * doubled)
      print("  \(ties)    \(doubled)        \(runs)   \(percent(rate))          \(percent(power))")
      precondition(rate <= 0.05, "more than 5% of the claims are false")
      if doubled == 8 { precondition(power >= 0.8, "fewer than 80% of the changes are found") }
    }
  }

  private static func shuffled(_ stopwatch: Stopwatch) {
    let runs = 400
    print("  copies of a story  runs  runs without a claimed tie")
    for copies in [1, 4] {
      var silent = 0
      for run in 0..<runs {
        var world = PlantedPosts(seed: UInt64(100_000 + 1_000 * copies + run), copies: copies)
        let shares = (0..<60).map { _ in 0.005 + 0.02 * world.random() }
        for later in [false, true] {
          world.addPeriod(days: 365, posts: 2_000, shares: shares, isLater: later)
        }
        if world.compared(permutations: 499).claimed.isEmpty { silent += 1 }
      }
      print("  \(copies)                  \(runs)   \(percent(Double(silent) / Double(runs)))")
      precondition(Double(silent) >= 0.95 * Double(runs), "ties are claimed where nothing changed")
    }
  }

  private static func stories(_ stopwatch: Stopwatch) {
    let runs = 2_000
    var worst = 0.0
    print("  copies  within  blocks   p <= 0.05: exact test  permutation")
    for (spread, blockDays) in [(1, 1), (3, 14)] {
      for copies in [1, 2, 4, 8] {
        var alarms = (exact: 0, permutation: 0)
        for run in 0..<runs {
          var world = PlantedPosts(
            seed: UInt64(900_000 + 10_000 * spread + 1_000 * copies + run), copies: copies,
            spread: spread)
          for later in [false, true] {
            world.addPeriod(days: 182, posts: 3_640, shares: [0.03], isLater: later)
          }
          if world.compared(permutations: 999, blockDays: blockDays).least <= 0.05 {
            alarms.permutation += 1
          }
          if world.compared(permutations: 999, test: .exact).least <= 0.05 { alarms.exact += 1 }
        }
        let rate = Double(alarms.permutation) / Double(runs)
        print(
          "  \(copies)       \(spread) days  \(blockDays) days  "
            + " \(percent(Double(alarms.exact) / Double(runs)))                 \(percent(rate))")
        worst = max(worst, rate)
      }
    }
    precondition(worst <= 0.07, "repeated stories raise false alarms")
  }

  private static func breakPoints(_ stopwatch: Stopwatch) {
    let runs = 2_000
    print(
      "  60 months of 100 posts  share     runs  with break points  within 3 months of the truth")
    for (share, factor) in [(0.02, 1.0), (0.1, 1), (0.1, 2), (0.3, 1)] {
      var (any, near) = (0, 0)
      for run in 0..<runs {
        var world = PlantedPosts(seed: UInt64(5_000_000 + 10_000 * Int(share * 100) + run))
        let counts = (0..<60).map { bin in
          let now = share * (bin < 30 ? 1 : factor)
          return (0..<100).count { _ in world.random() < now }
        }
        let starts = ChangePoints(
          counts: counts, exposures: Array(repeating: 100, count: 60)
        ).starts
        if starts.count > 1 { any += 1 }
        if starts.count == 2, abs(starts[1] - 30) <= 3 { near += 1 }
      }
      let (alarm, hit) = (Double(any) / Double(runs), Double(near) / Double(runs))
      print(
        "  \(factor == 1 ? "steady" : "doubles")                  \(percent(share))     \(runs)  "
          + "\(percent(alarm))               \(factor == 1 ? "-" : percent(hit))")
      precondition(factor > 1 || alarm <= 0.05, "break points where the share is steady")
      precondition(factor == 1 || hit >= 0.8, "a doubled share is not found")
    }
  }

  private static func percent(_ share: Double) -> String {
    "\(Double(Int(share * 1_000 + 0.5)) / 10)%"
  }
}
