internal import ComentionEntities

/// The numbers of the entities of a list by their ids.
///
/// In front of the dictionary stands a table of numbers found by a few bytes of the id, which is quicker to
/// ask: finding entities was two fifths of the time of counting. Where ids share those bytes the last one met
/// stands in it, and the dictionary, whose hash withstands ids that were made to collide, knows the others.
struct EntityNumbers: Sendable {
  private var numbers: [EntityID: UInt32] = [:]
  /// As many as a power of two, at least four times as many as there are ids.
  private var recent = [UInt32](repeating: .max, count: 64)

  /// The number of an id in the list; nothing if it was not added.
  @inline(__always)
  mutating func number(of id: borrowing EntityID, in list: [Entity]) -> UInt32? {
    let place = place(of: id)
    let candidate = Int(recent[place])
    if candidate < list.count, list[candidate].id.rawValue == id.rawValue { return recent[place] }
    return number(of: copy id, at: place)
  }

  private mutating func number(of id: EntityID, at place: Int) -> UInt32? {
    guard let number = numbers[id] else { return nil }
    recent[place] = number
    return number
  }

  /// Notes the number of the last entity of the list.
  mutating func appended(to list: [Entity]) {
    guard let last = list.last else { return }
    numbers[last.id] = UInt32(list.count - 1)
    if 4 * list.count > recent.count {
      recent = [UInt32](repeating: .max, count: 2 * recent.count)
      for (index, entity) in list.enumerated() { recent[place(of: entity.id)] = UInt32(index) }
    } else {
      recent[place(of: last.id)] = UInt32(list.count - 1)
    }
  }

  /// A place in the table, by the length and the last eight bytes.
  @inline(__always)
  private func place(of id: borrowing EntityID) -> Int {
    let bytes = id.rawValue.utf8Span.span
    var word = UInt64(truncatingIfNeeded: bytes.count) << 56
    for index in max(0, bytes.count - 8)..<bytes.count {
      word = (word << 8 | word >> 56) ^ UInt64(bytes[index])
    }
    return Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & (recent.count - 1)
  }
}
