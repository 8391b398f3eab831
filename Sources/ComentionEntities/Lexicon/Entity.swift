/// An organisation, person or place with its names.
///
/// Copies share what they hold, so that an entity costs little in each post that names it.
public struct Entity: Sendable {
  /// What kind of thing it is.
  public var type: EntityType
  private var content: EntityContent

  /// The stable identity.
  public var id: EntityID {
    get { content.id }
    set { content = EntityContent(newValue, name, short) }
  }
  /// The common or official name in each language.
  public var name: LocalizedText {
    get { content.name }
    set { content = EntityContent(id, newValue, short) }
  }
  /// The usual acronym or short label in each language; empty where there is none.
  public var short: LocalizedText {
    get { content.short }
    set { content = EntityContent(id, name, newValue) }
  }
  /// What copies share: while one of them lives, no other entity with another id or name has the same.
  package var shared: ObjectIdentifier { ObjectIdentifier(content) }

  /// Makes an entity.
  public init(
    id: EntityID, type: EntityType, name: LocalizedText, short: LocalizedText = LocalizedText()
  ) {
    self.type = type
    content = EntityContent(id, name, short)
  }

  /// The label for figures: the short form of an organisation or person, if the language has one; of
  /// a place only if its name is long ("US", but "China"); otherwise the name.
  public func label(in language: Language) -> String {
    let short = short.only(language)
    let name = name[language]
    if short.isEmpty || (type == .place && name.unicodeScalars.count <= 12) { return name }
    return short
  }
}

extension Entity: Equatable {
  /// Whether two entities are equal in everything.
  public static func == (left: Entity, right: Entity) -> Bool {
    guard left.type == right.type else { return false }
    if left.content === right.content { return true }
    return left.id == right.id && left.name == right.name && left.short == right.short
  }
}

/// What copies of an entity share.
private final class EntityContent: Sendable {
  let id: EntityID
  let name: LocalizedText
  let short: LocalizedText

  init(_ id: EntityID, _ name: LocalizedText, _ short: LocalizedText) {
    self.id = id
    self.name = name
    self.short = short
  }
}

/// What kind of thing an entity is.
public enum EntityType: String, CaseIterable, Sendable {
  /// Anything named that has members, staff or a statute.
  case organisation
  /// A named individual.
  case person
  /// A named territory, town, water or site.
  case place
}

/// A language of names, labels and captions.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// Russian.
  case russian = "ru"
}

/// One text in each language; a missing language falls back to the other.
public struct LocalizedText: Sendable, Equatable {
  /// The English text, or empty.
  public var english: String
  /// The Russian text, or empty.
  public var russian: String

  /// Makes a text from its languages.
  public init(english: String = "", russian: String = "") {
    self.english = english
    self.russian = russian
  }

  /// The text in a language, or empty if it is missing there.
  public func only(_ language: Language) -> String {
    switch language {
    case .english: english
    case .russian: russian
    }
  }

  /// The text in a language, or in the other one if it is missing there.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english.isEmpty ? russian : english
    case .russian: russian.isEmpty ? english : russian
    }
  }
}
