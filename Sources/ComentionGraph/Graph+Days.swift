internal import ComentionEntities
public import ComentionPosts

extension Graph {
  /// The first and the last day on which units that count name each node, and both ends of each edge.
  ///
  /// - Parameter counts: the table the graph was made from.
  /// - Returns: a span for each of `nodes` and each of `edges`, in their order; nothing where all units
  ///   are undated.
  /// - Complexity: O(entries of the table).
  public func days(
    in counts: CoMentionCounts
  ) -> (nodes: [ClosedRange<Day>?], edges: [ClosedRange<Day>?]) {
    func span(_ days: [DayWeight]) -> ClosedRange<Day>? {
      guard let first = days.first, let last = days.last else { return nil }
      return first.day...last.day
    }
    let daily = dailyWeights(in: counts)
    return (daily.nodes.map(span), daily.edges.map(span))
  }

  /// The weight of each node and each edge on every day with units that count.
  ///
  /// - Parameter counts: the table the graph was made from.
  /// - Returns: the days of each of `nodes` and each of `edges`, in calendar order; undated units are left
  ///   out.
  /// - Complexity: O(entries of the table).
  public func dailyWeights(
    in counts: CoMentionCounts
  ) -> (nodes: [[DayWeight]], edges: [[DayWeight]]) {
    let settings = summary.settings
    let weights = TimeWeights(days: counts.posts.keys.compactMap { $0 }, settings: settings)
    var owners: [EntityID: UInt32] = [:]
    for (index, entity) in counts.entities.enumerated() { owners[entity.id] = UInt32(index) }
    let ends = nodes.map { owners[$0.entity.id] ?? .max }
    let pairs = edges.map { Pair(ends[$0.source], ends[$0.target]).ends }
    let measured = settings.types.intersection(counts.types)
    func days(_ table: CountTable, _ wanted: [UInt64], isPair: Bool) -> [[DayWeight]] {
      let places = Dictionary(wanted.enumerated().map { ($1, $0) }) { first, _ in first }
      var days: [[DayWeight]] = wanted.map { _ in [] }
      for cell in table.cells {
        guard let day = cell.day, let weight = weights[day], let place = places[cell.ends],
          let share = settings.share(ofUnitWith: cell.size.count(of: measured))
        else { continue }
        let value = Double(cell.count) * weight * (isPair ? share : 1)
        // Cells of equal ends are in calendar order.
        if let last = days[place].indices.last, days[place][last].day == day {
          days[place][last].count += cell.count
          days[place][last].weight += value
        } else {
          days[place].append(DayWeight(day: day, count: cell.count, weight: value))
        }
      }
      return days
    }
    return (
      days(counts.mentions, ends.map(UInt64.init), isPair: false),
      days(counts.pairs, pairs, isPair: true)
    )
  }
}

/// What one day adds to a node or an edge.
public struct DayWeight: Sendable, Equatable {
  /// The day.
  public var day: Day
  /// The number of units.
  public var count: Int
  /// The time-weighted number of units.
  public var weight: Double

  /// Makes the part of a day.
  public init(day: Day, count: Int, weight: Double) {
    self.day = day
    self.count = count
    self.weight = weight
  }
}
