internal import ComentionEntities

/// How many entities of each type a unit names, in one number; more than 1,023 of a type count as
/// 1,023.
struct UnitSize: Sendable, Hashable {
  /// Ten bits for organisations, then ten for persons, then ten for places.
  private(set) var bits: UInt32

  init(bits: UInt32 = 0) { self.bits = bits }

  /// Counts one more entity.
  mutating func add(_ type: EntityType) {
    let shift = UnitSize.shift(type)
    if bits >> shift & 0x3FF < 0x3FF { bits += 1 << shift }
  }

  /// The number of entities of a type.
  subscript(type: EntityType) -> Int { Int(bits >> UnitSize.shift(type) & 0x3FF) }

  /// The number of entities of some types.
  func count(of types: Set<EntityType>) -> Int {
    var sum = 0
    for type in EntityType.allCases where types.contains(type) { sum += self[type] }
    return sum
  }

  private static func shift(_ type: EntityType) -> UInt32 {
    switch type {
    case .organisation: 0
    case .person: 10
    case .place: 20
    }
  }
}
