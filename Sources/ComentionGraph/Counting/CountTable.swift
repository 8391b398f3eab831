internal import ComentionPosts

/// Counts by one or two entities, day and size of the unit: a sorted list without repetitions, and
/// entries not yet sorted in.
///
/// Adding appends; when as many entries wait as are sorted, they are sorted and merged, so
/// that n additions cost O(n) for keys of bounded length. The sorted form of a table does not depend
/// on the order of the additions, and it is the order in which weights are summed.
struct CountTable: Sendable {
  /// What is counted.
  struct Key: Sendable {
    /// The entity, or the pair of entities.
    var ends: UInt64
    /// The day in the upper half, so that keys of equal ends are in calendar order; the size of the
    /// unit in the lower half.
    var low: UInt64
  }

  /// A count with its key.
  struct Cell: Sendable, Equatable {
    /// See `Key.ends`.
    var ends: UInt64
    /// See `Key.low`.
    var low: UInt64
    /// How often the key was added.
    var count: Int
  }

  private var sorted: [Cell] = []
  /// The keys added once each.
  private var waiting: [Key] = []
  /// The keys added more than once at a time.
  private var waitingCells: [Cell] = []

  /// The cells in the order of their ends, then of day and size, each key once.
  var cells: [Cell] {
    guard !waiting.isEmpty || !waitingCells.isEmpty else { return sorted }
    var copy = self
    copy.settle()
    return copy.sorted
  }

  /// Adds one to the count of a key.
  @inline(__always)
  mutating func add(ends: UInt64, low: UInt64) {
    waiting.append(Key(ends: ends, low: low))
    if waiting.count >= 1 << 14, waiting.count >= sorted.count { settle() }
  }

  /// Adds a cell.
  mutating func append(_ cell: Cell) {
    guard cell.count != 1 else { return add(ends: cell.ends, low: cell.low) }
    waitingCells.append(cell)
    if waitingCells.count >= 1 << 14, waitingCells.count >= sorted.count { settle() }
  }

  /// Adds all cells of another table, whose entities have other numbers.
  mutating func add(_ other: CountTable, renumbering: (UInt64) -> UInt64) {
    for list in [other.sorted, other.waitingCells] {
      for cell in list {
        append(Cell(ends: renumbering(cell.ends), low: cell.low, count: cell.count))
      }
    }
    for key in other.waiting { add(ends: renumbering(key.ends), low: key.low) }
  }

  /// Sorts the waiting entries in.
  private mutating func settle() {
    if let cells = PackedCells(waiting) {
      sorted = CountTable.merged(sorted, with: cells, atMost: waiting.count)
    } else {
      waitingCells += waiting.map { Cell(ends: $0.ends, low: $0.low, count: 1) }
    }
    waiting.removeAll(keepingCapacity: true)
    guard !waitingCells.isEmpty else { return }
    RadixSort.sort(&waitingCells)
    sorted = CountTable.merged(sorted, with: waitingCells, atMost: waitingCells.count)
    waitingCells.removeAll(keepingCapacity: true)
  }

  /// Merges cells that are in order.
  private static func merged(
    _ sorted: [Cell], with cells: some Sequence<Cell>, atMost count: Int
  ) -> [Cell] {
    let known = sorted.span
    return [Cell](capacity: known.count + count) { output in
      var position = 0
      var last: Cell?
      for cell in cells {
        while position < known.count, !cell.precedes(known[position]) {
          if let last { output.append(last) }
          last = known[position]
          position += 1
        }
        if let before = last, before.hasKey(of: cell) {
          last?.count += cell.count
        } else {
          if let last { output.append(last) }
          last = cell
        }
      }
      if let last { output.append(last) }
      while position < known.count {
        output.append(known[position])
        position += 1
      }
    }
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
