/// Cuts a frame into a region for each part of a graph.
enum Packing {
  /// Cuts a frame into regions with areas in proportion to the needs.
  ///
  /// The parts are halved into two groups of about equal need, again and again, and the room is cut
  /// across its longer side, so that regions stay compact and fill the frame.
  ///
  /// - Parameters:
  ///   - needs: the area each part needs, largest first.
  ///   - frame: the room.
  /// - Returns: a region for each part, in the order of the needs.
  static func regions(needs: [Double], in frame: Box) -> [Box] {
    guard needs.count > 1 else { return needs.map { _ in frame } }
    let total = needs.reduce(0, +)
    var count = 1
    var first = needs[0]
    while count < needs.count - 1, first + needs[count] / 2 < total / 2 {
      first += needs[count]
      count += 1
    }
    let share = min(0.9, max(0.1, first / total))
    var one = frame
    var other = frame
    if frame.width >= frame.height {
      one.right = frame.left + frame.width * share
      other.left = one.right
    } else {
      one.bottom = frame.top + frame.height * share
      other.top = one.bottom
    }
    return regions(needs: Array(needs[..<count]), in: one)
      + regions(needs: Array(needs[count...]), in: other)
  }
}
