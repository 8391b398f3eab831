/// Brings Russian adjectives to the nominative.
enum RussianAdjective {
  /// The nominative singular of an adjective in any case of the singular.
  ///
  /// A stressed masculine ending cannot be seen from the other cases; the usual words of names are known
  /// ("Тверского" is "Тверской").
  static func nominative(of adjective: String, _ gender: OrganisationWords.Gender) -> String {
    guard let ending = endings.first(where: { adjective.hasSuffix($0) }) else { return adjective }
    let stem = String(adjective.dropLast(ending.count))
    let isSoft =
      ["его", "ему", "ем", "яя", "юю", "ее", "ей"].contains(ending)
      || (stem.hasSuffix("н") && ending == "им")
    let isHushed = stem.last.map { "кгхжчшщ".contains($0) } ?? false
    switch gender {
    case .masculine:
      if stressed.contains(where: { stem.lowercased().hasSuffix($0) }) { return stem + "ой" }
      return stem + (isSoft || isHushed ? "ий" : "ый")
    case .feminine: return stem + (isSoft && !isHushed ? "яя" : "ая")
    case .neuter: return stem + (isSoft ? "ее" : "ое")
    }
  }

  private static let endings = [
    "ого", "его", "ому", "ему", "ый", "ий", "ой", "ым", "им", "ом", "ем", "ая", "яя", "ую", "юю",
    "ое", "ее", "ей",
  ]

  /// Stems whose masculine nominative ends in -ой.
  private static let stressed = [
    "тверск", "донск", "морск", "городск", "волжск", "областн", "краев", "основн", "речн", "лесн",
    "земск", "мирск",
  ]
}
