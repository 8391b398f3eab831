/// What users' files take away from what is known: entities that stand for others, and entities that
/// are never looked for.
///
/// It is applied to the matches of each text, so the names themselves stay where they are: a name of a
/// forbidden entity still is no mention of the shorter names inside it.
struct LexiconChanges: Sendable {
  /// The entity that stands for another one, or nothing where that one is forbidden; by index.
  private var targets: [Int: Int?] = [:]
  /// The same for what patterns find, which is in no list; by identity.
  private var patterns: [EntityID: Int?] = [:]
  /// Whether any name is forbidden.
  private(set) var hasForbiddenNames = false

  /// Whether everything is as the lexicons say.
  var isEmpty: Bool { targets.isEmpty && patterns.isEmpty && !hasForbiddenNames }

  /// Lets an entity stand for another one; says whether that is possible, which it is not if the other
  /// one stands for it already.
  mutating func merge(_ owner: Int, into target: Int) -> Bool {
    guard resolved(target) != owner else { return false }
    targets[owner] = .some(target)
    return true
  }

  /// Lets an entity stand for something that patterns find.
  mutating func merge(pattern id: EntityID, into target: Int) {
    patterns[id] = .some(target)
  }

  /// Forbids an entity.
  mutating func forbid(_ owner: Int) {
    targets[owner] = .some(nil)
  }

  /// Forbids something that patterns find.
  mutating func forbid(pattern id: EntityID) {
    patterns[id] = .some(nil)
  }

  /// Notes that a name is forbidden.
  mutating func forbidName() {
    hasForbiddenNames = true
  }

  /// Takes back what was changed of an entity.
  mutating func restore(_ owner: Int) {
    targets[owner] = nil
  }

  /// The entity that an entity stands for in the end: mostly itself; nothing if it is forbidden.
  func resolved(_ owner: Int) -> Int? {
    var owner = owner
    while let target = targets[owner] {
      guard let target else { return nil }
      owner = target
    }
    return owner
  }

  /// The matches with what they stand for; several of one entity in one place become one.
  func applied(to matches: [NameMatch]) -> [NameMatch] {
    var result: [NameMatch] = []
    result.reserveCapacity(matches.count)
    for var match in matches where match.role != .forbidden {
      if match.role.isOfEntity {
        guard let owner = resolved(match.owner) else { continue }
        match.owner = owner
        if let known = result.lastIndex(where: {
          $0.range == match.range && $0.owner == owner && $0.role.isOfEntity
        }) {
          // Of several roles the plainer one, which is the earlier one in their list; what was
          // ambiguous between entities that are one is so no longer.
          if match.role == .ambiguous, result[known].role == .ambiguous { match.role = .name }
          if match.role.rawValue < result[known].role.rawValue { result[known] = match }
          continue
        }
      }
      result.append(match)
    }
    return result
  }

  /// What patterns found, with what it stands for in `entries`.
  func applied(to found: [PatternMention], entries: [LexiconEntry]) -> [PatternMention] {
    guard !patterns.isEmpty else { return found }
    return found.compactMap { mention in
      guard let target = patterns[mention.entity.id] else { return mention }
      guard let target, let owner = resolved(target) else { return nil }
      var mention = mention
      mention.entity = entries[owner].entity
      return mention
    }
  }
}

extension SurfaceRole {
  /// Whether such a name stands for its entity.
  ///
  /// The adjective of a country does not: it stays evidence about whose ministry is meant, whatever
  /// becomes of the country.
  fileprivate var isOfEntity: Bool {
    switch self {
    case .name, .ambiguous, .surname, .commonSurname, .hashtag, .regionPart: true
    case .adjective, .bareBody, .bodyAfterCountry, .bodyBeforeCountry, .cue, .forbidden: false
    }
  }
}
