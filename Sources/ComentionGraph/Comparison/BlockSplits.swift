/// Ways to deal blocks of days out to two periods: all of them if they are few, else a random choice.
struct BlockSplits: Sendable {
  /// The number of splits.
  let count: Int
  /// Whether every split with as many blocks in the earlier period is there, exactly once.
  let isComplete: Bool
  /// The units of the earlier period under each split.
  private(set) var earlierUnits: [Double]
  /// One bit a split, set if the block falls into the earlier period; the splits `8k ..< 8k + 8` of
  /// block b stand in byte k · blocks + b.
  private(set) var bits: [UInt8]

  /// Lists or draws splits.
  ///
  /// - Parameters:
  ///   - units: the units of each block.
  ///   - earlier: the number of blocks in the earlier period.
  ///   - limit: the largest number of splits.
  ///   - seed: the seed of the choice.
  init(units: [Double], earlier: Int, limit: Int, seed: UInt64) {
    let blocks = units.count
    let all = BlockSplits.combinations(of: earlier, among: blocks, limit: limit)
    count = all ?? limit
    isComplete = all != nil
    earlierUnits = [Double](repeating: 0, count: count)
    bits = [UInt8](repeating: 0, count: (count + 7) / 8 * blocks)
    if isComplete {
      var chosen = Array(0..<earlier)
      for split in 0..<count {
        for block in chosen { put(block, in: split, units) }
        BlockSplits.advance(&chosen, below: blocks)
      }
    } else {
      var random = SplitMix64(seed: seed)
      var order = Array(0..<blocks)
      for split in 0..<count {
        for place in 0..<earlier {
          order.swapAt(place, place + random.number(below: blocks - place))
          put(order[place], in: split, units)
        }
      }
    }
  }

  private mutating func put(_ block: Int, in split: Int, _ units: [Double]) {
    bits[split / 8 * units.count + block] |= 1 << UInt8(split % 8)
    earlierUnits[split] += units[block]
  }

  /// The number of ways to choose, or nothing if it is above the limit.
  private static func combinations(of chosen: Int, among total: Int, limit: Int) -> Int? {
    var number = 1
    for step in 0..<min(chosen, total - chosen) {
      // Exact: a product of k consecutive numbers is divisible by k!.
      number = number * (total - step) / (step + 1)
      if number > limit { return nil }
    }
    return number
  }

  /// The next choice in lexicographic order.
  private static func advance(_ chosen: inout [Int], below total: Int) {
    var place = chosen.count - 1
    while place >= 0, chosen[place] == total - chosen.count + place { place -= 1 }
    guard place >= 0 else { return }
    chosen[place] += 1
    for next in chosen.indices.dropFirst(place + 1) { chosen[next] = chosen[next - 1] + 1 }
  }
}
