/// The stable identity of an entity: lower-case words joined by hyphens, such as `csto`.
public struct EntityID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The identity as text.
  public let rawValue: String

  /// Makes an identity from its text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Whether an identity comes before another in the order of their bytes.
  public static func < (left: EntityID, right: EntityID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension EntityID: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Makes an identity from a literal.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }

  /// The identity as text.
  public var description: String { rawValue }
}
