/// Where entities stand in a list whose beginning is sorted by id, as that of the built-in lexicon is:
/// a table of all ids would have to be made in every run, and few are asked for.
struct EntityIndices: Sendable {
  private var sortedCount: Int
  private var others: [EntityID: Int] = [:]

  /// Makes the indices of a list of which so many entities are sorted by id, and which has no others yet.
  init(sortedCount: Int = 0) {
    self.sortedCount = sortedCount
  }

  /// Where an entity stands, if it does.
  ///
  /// - Complexity: O(log n).
  func index(of id: EntityID, in entries: [LexiconEntry]) -> Int? {
    var (low, high) = (0, sortedCount)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].entity.id < id { low = middle + 1 } else { high = middle }
    }
    if low < sortedCount, entries[low].entity.id == id { return low }
    return others[id]
  }

  /// Notes where an entity stands that was not there.
  mutating func insert(_ id: EntityID, at index: Int) {
    others[id] = index
  }
}
