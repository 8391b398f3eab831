internal import ComentionPosts

/// How often each block of days was drawn in each replicate.
struct BlockDraws: Sendable {
  let replicates: Int
  /// The block of each day that has posts.
  private var blocks: [Day?: Int] = [:]
  /// The draws of block 0 in all replicates, then those of block 1, and so on.
  private var draws: [UInt16] = []

  /// Draws blocks.
  ///
  /// - Parameters:
  ///   - days: the days that have posts which weigh.
  ///   - bootstrap: the number of replicates, the length of blocks and the seed.
  init(days: some Sequence<Day?>, _ bootstrap: Bootstrap) {
    replicates = bootstrap.replicates
    let days = Array(days)
    let dated = days.compactMap { $0 }.sorted()
    var numbers: [Int: Int] = [:]
    if let first = dated.first {
      for day in dated {
        let place = (Int(day.rawValue) - Int(first.rawValue)) / max(1, bootstrap.blockDays)
        let number = numbers[place] ?? numbers.count
        numbers[place] = number
        blocks[day] = number
      }
    }
    var total = numbers.keys.max().map { $0 + 1 } ?? 0
    // A span of thousands of years comes of damaged dates; its empty days are not worth drawing.
    if total > 100_000 { total = numbers.count }
    var used = numbers.count
    if days.contains(where: { $0 == nil }) {
      blocks.updateValue(used, forKey: nil)
      used += 1
      total += 1
    }
    draws = [UInt16](repeating: 0, count: used * replicates)
    for replicate in 0..<replicates {
      var random = SplitMix64(seed: bootstrap.seed &+ UInt64(replicate) &* 0xD134_2543_DE82_EF95)
      for _ in 0..<total {
        let block = random.number(below: total)
        if block < used { draws[block * replicates + replicate] += 1 }
      }
    }
  }

  /// Adds the weight of a day, times its draws, to the sums of the replicates.
  func add(_ weight: Double, of day: Day?, to sums: inout [Double]) {
    guard let block = blocks[day] else { return }
    let start = block * replicates
    for replicate in 0..<replicates {
      sums[replicate] += weight * Double(draws[start + replicate])
    }
  }
}
