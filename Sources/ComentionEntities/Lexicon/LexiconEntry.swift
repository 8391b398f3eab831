/// An entity of the lexicon with what is known about it besides its names.
public struct LexiconEntry: Sendable, Equatable {
  /// The entity.
  public var entity: Entity
  /// The ISO 3166 alpha-2 code of the country it belongs to, or empty.
  public var country: String
  /// How well known it is, 1 (locally) to 5 (everywhere); decides between persons of one surname.
  public var prominence: Int
  /// The ISO 3166 alpha-2 code of its flag, or empty; also `UN` and `EU`.
  public var flag: String

  /// Makes an entry.
  public init(entity: Entity, country: String = "", prominence: Int = 2, flag: String = "") {
    self.entity = entity
    self.country = country
    self.prominence = prominence
    self.flag = flag
  }
}
