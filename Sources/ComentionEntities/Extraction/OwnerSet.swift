/// A small set of entities, by index in the lexicon.
struct OwnerSet {
  /// The indices in rising order.
  private(set) var owners: [Int] = []

  /// Whether an entity is in the set.
  ///
  /// - Complexity: O(log n).
  func contains(_ owner: Int) -> Bool {
    let place = place(of: owner)
    return place < owners.count && owners[place] == owner
  }

  /// Adds an entity.
  mutating func insert(_ owner: Int) {
    let place = place(of: owner)
    if place < owners.count, owners[place] == owner { return }
    owners.insert(owner, at: place)
  }

  /// The place of the first entity that is not before the given one.
  private func place(of owner: Int) -> Int {
    var (low, high) = (0, owners.count)
    while low < high {
      let middle = (low + high) / 2
      if owners[middle] < owner { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
