public import ComentionEntities

/// Entities that belong together, such as a community, drawn in one colour.
public struct FigureGroup: Sendable, Equatable {
  /// The name in the key; without it the group is called after its heaviest members.
  public var name: String?
  /// The entities of the group; those that a graph does not have are passed over.
  public var members: Set<EntityID>
  /// Whether the group holds what belongs to no other, and gets the colour that stands back.
  public var isRest: Bool

  /// Makes a group.
  public init(name: String? = nil, members: Set<EntityID>, isRest: Bool = false) {
    self.name = name
    self.members = members
    self.isRest = isRest
  }
}
