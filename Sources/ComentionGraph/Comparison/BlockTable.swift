internal import ComentionPosts

/// Counts of two periods by blocks of days: what the tests shuffle.
struct BlockTable: Sendable {
  /// A count of one item in one block.
  struct Cell: Sendable {
    var block: Int32
    var count: Double
  }

  /// The units of each block; those of the earlier period come first.
  private(set) var units: [Double] = []
  /// The number of blocks of the earlier period.
  private(set) var earlier = 0
  /// The sums of the squares of the units of the earlier and the later blocks.
  private(set) var squares = (0.0, 0.0)
  private var blocks: [Day: Int32] = [:]

  /// Cuts two periods into blocks of days, and drops the blocks without units.
  init(
    _ counts: CoMentionCounts, _ settings: GraphSettings, periods: (Period, Period), blockDays: Int
  ) {
    var unitsOfDay: [Day: Int] = [:]
    let measured = settings.types.intersection(counts.types)
    for cell in counts.sizes.cells {
      guard let day = cell.day, settings.share(ofUnitWith: cell.size.count(of: measured)) != nil
      else { continue }
      unitsOfDay[day, default: 0] += cell.count
    }
    let days = unitsOfDay.keys.sorted()
    for (index, period) in [periods.0, periods.1].enumerated() {
      var last: Int32?
      for day in days where period.contains(day) {
        let number = (day.rawValue - period.from.rawValue) / Int32(max(1, blockDays))
        if number != last { units.append(0) }
        last = number
        units[units.count - 1] += Double(unitsOfDay[day] ?? 0)
        blocks[day] = Int32(units.count - 1)
      }
      if index == 0 { earlier = units.count }
    }
    squares.0 = units[..<earlier].reduce(0) { $0 + $1 * $1 }
    squares.1 = units[earlier...].reduce(0) { $0 + $1 * $1 }
  }

  /// The cells of each item of a table of counts, in the order of the items.
  ///
  /// - Parameters:
  ///   - table: counts by item and day.
  ///   - counts: what the table is part of.
  ///   - settings: which units count.
  /// - Complexity: O(n) for n cells.
  func items(
    _ table: CountTable, of counts: CoMentionCounts, _ settings: GraphSettings
  ) -> [(ends: UInt64, cells: [Cell])] {
    let measured = settings.types.intersection(counts.types)
    var items: [(ends: UInt64, cells: [Cell])] = []
    for cell in table.cells {
      guard let day = cell.day, let block = blocks[day],
        settings.share(ofUnitWith: cell.size.count(of: measured)) != nil
      else { continue }
      if items.last?.ends != cell.ends { items.append((cell.ends, [])) }
      let item = items.count - 1
      if let last = items[item].cells.indices.last, items[item].cells[last].block == block {
        items[item].cells[last].count += Double(cell.count)
      } else {
        items[item].cells.append(Cell(block: block, count: Double(cell.count)))
      }
    }
    return items
  }
}
