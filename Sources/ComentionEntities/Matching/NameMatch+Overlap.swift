extension [NameMatch] {
  /// The matches that overlap a range.
  ///
  /// The matches stand in the order of the text and overlap each other only where their ranges are
  /// equal.
  ///
  /// - Complexity: O(log n + number of matches found).
  func overlapping(_ range: Range<Int>) -> ArraySlice<NameMatch> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound > range.lowerBound {
        high = middle
      } else {
        low = middle + 1
      }
    }
    var end = low
    while end < count, self[end].range.lowerBound < range.upperBound { end += 1 }
    return self[low..<end]
  }

  /// Takes out the matches that overlap a range; gives the place where one with that range belongs.
  @discardableResult
  mutating func removeOverlapping(_ range: Range<Int>) -> Int {
    let found = overlapping(range).indices
    removeSubrange(found)
    return found.lowerBound
  }
}
