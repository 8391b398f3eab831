public import ComentionEntities

/// Two types of entities that may be tied, whichever comes first.
public struct TypePair: Sendable, Hashable {
  /// The one type, the earlier in `EntityType.allCases`.
  public let first: EntityType
  /// The other type; it may be the same.
  public let second: EntityType

  /// Makes a pair.
  public init(_ one: EntityType, _ other: EntityType) {
    let types = EntityType.allCases.filter { $0 == one || $0 == other }
    first = types.first ?? one
    second = types.last ?? other
  }
}

extension GraphSettings {
  /// Whether entities of two types may be tied.
  func ties(_ one: EntityType, _ other: EntityType) -> Bool {
    typePairs?.contains(TypePair(one, other)) ?? true
  }

  /// The number of pairs of nodes that may be tied.
  func pairs(of nodes: [Graph.Node]) -> Int {
    var numbers: [EntityType: Int] = [:]
    for node in nodes { numbers[node.entity.type, default: 0] += 1 }
    var sum = 0
    for (position, one) in EntityType.allCases.enumerated() {
      for other in EntityType.allCases[position...] where ties(one, other) {
        let (first, second) = (numbers[one] ?? 0, numbers[other] ?? 0)
        sum += one == other ? first * (first - 1) / 2 : first * second
      }
    }
    return sum
  }
}
