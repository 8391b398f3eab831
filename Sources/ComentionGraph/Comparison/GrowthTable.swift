public import ComentionEntities
public import ComentionPosts

/// How ties grew through time, bin by bin, with the moments at which their rates changed.
public struct GrowthTable: Sendable, Equatable {
  /// The growth of one tie.
  public struct Tie: Sendable, Equatable {
    /// The end that is mentioned more.
    public var source: Entity
    /// The other end.
    public var target: Entity
    /// The units of each bin that name both.
    public var counts: [Int]
    /// The moments at which the share of units changed.
    public var changes: ChangePoints
  }

  /// The bins: calendar months, or weeks for a span of less than 18 months.
  public let bins: [Period]
  /// The units of each bin.
  public let units: [Int]
  /// The ties: those whose rate changed first, among them and among the others by falling count.
  public let ties: [Tie]

  /// Counts ties in the bins of a span.
  ///
  /// - Parameters:
  ///   - counts: the counts of all posts.
  ///   - settings: what is counted; days and weights do not apply.
  ///   - first: the first day of the span.
  ///   - last: the last day, not before the first.
  ///   - limit: the number of ties, the most frequent ones.
  ///   - focus: the entity that all ties must have as an end.
  /// - Complexity: O(n + k b²) for n entries of the table, k ties and b bins.
  public init(
    _ counts: CoMentionCounts, _ settings: GraphSettings, from first: Day, to last: Day,
    limit: Int = 200, focus: EntityID? = nil
  ) {
    let bins = GrowthTable.bins(from: first, to: last)
    let measured = settings.types.intersection(counts.types)
    func bin(_ cell: CountTable.Cell) -> Int? {
      guard let day = cell.day, day >= first, day <= last,
        settings.share(ofUnitWith: cell.size.count(of: measured)) != nil
      else { return nil }
      var (low, high) = (0, bins.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if bins[middle].to < day { low = middle + 1 } else { high = middle }
      }
      return low
    }
    var units = [Int](repeating: 0, count: bins.count)
    for cell in counts.sizes.cells { if let bin = bin(cell) { units[bin] += cell.count } }
    var mentions: [UInt32: Int] = [:]
    for cell in counts.mentions.cells where bin(cell) != nil {
      mentions[UInt32(cell.ends), default: 0] += cell.count
    }
    let isMeant = counts.entities.map { settings.types.contains($0.type) }
    let center = focus.flatMap { id in counts.entities.firstIndex { $0.id == id } }
    var totals: [(ends: UInt64, counts: [Int])] = []
    for cell in counts.pairs.cells {
      let pair = Pair(ends: cell.ends)
      guard isMeant[Int(pair.first)], isMeant[Int(pair.second)],
        focus == nil || center == Int(pair.first) || center == Int(pair.second),
        let bin = bin(cell)
      else { continue }
      if totals.last?.ends != cell.ends {
        totals.append((cell.ends, Array(repeating: 0, count: bins.count)))
      }
      totals[totals.count - 1].counts[bin] += cell.count
    }
    let ranked = totals.map { (ends: $0.ends, counts: $0.counts, sum: $0.counts.reduce(0, +)) }
      .sorted { one, other in
        guard one.sum == other.sum else { return one.sum > other.sum }
        func ids(_ ends: UInt64) -> [String] {
          [Pair(ends: ends).first, Pair(ends: ends).second]
            .map { counts.entities[Int($0)].id.rawValue }.sorted()
        }
        return ids(one.ends).lexicographicallyPrecedes(ids(other.ends))
      }
    let exposures = units.map(Double.init)
    let ties = ranked.prefix(limit).map { item in
      let ends = [Pair(ends: item.ends).first, Pair(ends: item.ends).second].sorted {
        let (one, other) = (mentions[$0] ?? 0, mentions[$1] ?? 0)
        return one == other
          ? counts.entities[Int($0)].id < counts.entities[Int($1)].id : one > other
      }
      return Tie(
        source: counts.entities[Int(ends[0])], target: counts.entities[Int(ends[1])],
        counts: item.counts, changes: ChangePoints(counts: item.counts, exposures: exposures))
    }
    self.bins = bins
    self.units = units
    self.ties =
      ties.filter { $0.changes.starts.count > 1 } + ties.filter { $0.changes.starts.count <= 1 }
  }

  private static func bins(from first: Day, to last: Day) -> [Period] {
    if last.rawValue - first.rawValue >= 548 {
      return PeriodStep.month.periods(from: first, to: last)
    }
    return stride(from: first.rawValue, through: last.rawValue, by: 7).map { start in
      let day = Day(rawValue: start)
      return Period(
        name: day.description, from: day, to: Day(rawValue: min(last.rawValue, start + 6)))
    }
  }
}
