internal import ComentionPosts

/// Counts by one or two entities, day and size of the unit: a sorted list without repetitions, and a
/// heap of entries not yet sorted in.
///
/// Adding appends; when as many entries wait as half of those sorted, they are sorted and merged, so
/// that n additions cost O(n) for keys of bounded length. The sorted form of a table does not depend
/// on the order of the additions, and it is the order in which weights are summed.
struct CountTable: Sendable {
  /// A count with its key.
  struct Cell: Sendable, Equatable {
    /// The entity, or the pair of entities.
    var ends: UInt64
    /// The day in the upper half, so that cells of equal ends are in calendar order; the size of the
    /// unit in the lower half.
    var low: UInt64
    /// How often the key was added.
    var count: Int
  }

  private var sorted: [Cell] = []
  private var waiting: [Cell] = []

  /// The cells in the order of their ends, then of day and size, each key once.
  var cells: [Cell] {
    guard !waiting.isEmpty else { return sorted }
    var copy = self
    copy.settle()
    return copy.sorted
  }

  /// Adds one to the count of a key.
  mutating func add(ends: UInt64, low: UInt64) {
    append(Cell(ends: ends, low: low, count: 1))
  }

  /// Adds a cell.
  mutating func append(_ cell: Cell) {
    waiting.append(cell)
    if waiting.count >= 1 << 14, waiting.count >= sorted.count / 2 { settle() }
  }

  /// Adds all cells of another table, whose entities have other numbers.
  mutating func add(_ other: CountTable, renumbering: (UInt64) -> UInt64) {
    waiting.reserveCapacity(waiting.count + other.sorted.count + other.waiting.count)
    for list in [other.sorted, other.waiting] {
      for cell in list {
        append(Cell(ends: renumbering(cell.ends), low: cell.low, count: cell.count))
      }
    }
  }

  /// Sorts the waiting cells in.
  private mutating func settle() {
    RadixSort.sort(&waiting)
    var merged: [Cell] = []
    merged.reserveCapacity(sorted.count + waiting.count)
    var position = 0
    for cell in waiting {
      while position < sorted.count, sorted[position].precedes(cell) {
        merged.append(sorted[position])
        position += 1
      }
      if position < sorted.count, sorted[position].hasKey(of: cell) {
        merged.append(sorted[position])
        position += 1
      }
      if let last = merged.indices.last, merged[last].hasKey(of: cell) {
        merged[last].count += cell.count
      } else {
        merged.append(cell)
      }
    }
    merged.append(contentsOf: sorted[position...])
    sorted = merged
    waiting.removeAll(keepingCapacity: true)
  }
}

extension CountTable {
  /// The lower part of a key; undated posts come before all days.
  static func low(day: Day?, size: UnitSize) -> UInt64 {
    let order = UInt32(bitPattern: day?.rawValue ?? .min) ^ 0x8000_0000
    return UInt64(order) << 32 | UInt64(size.bits)
  }
}

extension CountTable.Cell {
  /// The day; the earliest day that a number can hold stands for none.
  var day: Day? {
    let order = UInt32(truncatingIfNeeded: low >> 32)
    return order == 0 ? nil : Day(rawValue: Int32(bitPattern: order ^ 0x8000_0000))
  }

  /// How many entities the units of this cell name.
  var size: UnitSize { UnitSize(bits: UInt32(truncatingIfNeeded: low)) }

  func hasKey(of other: Self) -> Bool { ends == other.ends && low == other.low }

  func precedes(_ other: Self) -> Bool {
    ends == other.ends ? low < other.low : ends < other.ends
  }
}
