internal import ComentionEntities
internal import ComentionPosts

extension CoMentionCounts {
  /// The raw count and the weight of an entity or a pair over the units that count.
  struct Sum: Equatable, Sendable {
    /// The entity, or the pair of entities.
    var ends: UInt64
    /// The number of units.
    var count: Int
    /// The time-weighted number of units, or sum of shares.
    var weight: Double
  }

  /// The sums of each entity, by index in `entities`; entities without a unit that counts are left
  /// out.
  func entitySums(_ weights: TimeWeights, _ settings: GraphSettings) -> [Sum] {
    let measured = settings.types.intersection(types)
    return CoMentionCounts.sums(mentions, weights) { size in
      settings.share(ofUnitWith: size.count(of: measured)) == nil ? nil : 1
    }
  }

  /// The sums of each pair; pairs without a unit that counts are left out.
  func pairSums(_ weights: TimeWeights, _ settings: GraphSettings) -> [Sum] {
    let measured = settings.types.intersection(types)
    let isOfType = entities.map { measured.contains($0.type) }
    return CoMentionCounts.sums(pairs, weights) { size in
      settings.share(ofUnitWith: size.count(of: measured))
    }.filter { sum in
      let pair = Pair(ends: sum.ends)
      return isOfType[Int(pair.first)] && isOfType[Int(pair.second)]
    }
  }

  /// The number of units that count, by the number of entities they name, in rising order of that
  /// number, and the number of units that were set aside.
  func unitSizes(
    _ weights: TimeWeights, _ settings: GraphSettings
  ) -> (counted: [(size: Int, units: Int)], setAside: Int) {
    let measured = settings.types.intersection(types)
    var counted: [Int: Int] = [:]
    var setAside = 0
    for cell in sizes.cells where weights[cell.day] != nil {
      let size = cell.size.count(of: measured)
      if settings.share(ofUnitWith: size) == nil {
        setAside += cell.count
      } else {
        counted[size, default: 0] += cell.count
      }
    }
    return (counted.sorted { $0.key < $1.key }.map { (size: $0.key, units: $0.value) }, setAside)
  }

  /// Adds up the cells of equal ends.
  ///
  /// Days are added in calendar order and sizes in rising order, so that equal tables give equal sums
  /// to the last bit, however they were put together.
  private static func sums(
    _ table: CountTable, _ weights: TimeWeights, share: (UnitSize) -> Double?
  ) -> [Sum] {
    var sums: [Sum] = []
    var sizes: [UInt32: Double?] = [:]
    var day: Day?
    var dayWeight = weights[nil]
    for cell in table.cells {
      if cell.day != day {
        day = cell.day
        dayWeight = weights[day]
      }
      guard let dayWeight else { continue }
      let known = sizes[cell.size.bits]
      let part = known ?? share(cell.size)
      if known == nil { sizes[cell.size.bits] = .some(part) }
      guard let part else { continue }
      let weight = Double(cell.count) * dayWeight * part
      if let last = sums.indices.last, sums[last].ends == cell.ends {
        sums[last].count += cell.count
        sums[last].weight += weight
      } else {
        sums.append(Sum(ends: cell.ends, count: cell.count, weight: weight))
      }
    }
    return sums
  }
}
