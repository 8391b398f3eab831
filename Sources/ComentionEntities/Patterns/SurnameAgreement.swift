/// Whether the form of a Russian surname agrees with a given name in sex and case.
enum SurnameAgreement {
  /// Whether a surname may stand beside the given name of a man or woman in a case.
  ///
  /// Endings that no rule speaks of fit everything: foreign surnames have many.
  static func fits(_ surname: String, isFemale: Bool, _ nameCase: RussianCase) -> Bool {
    if isFemale {
      if ends(surname, maleForms) { return false }
      return nameCase == .nominative
        ? !ends(surname, ["ого", "ой", "ую"]) : !ends(surname, ["ова", "ева", "ская", "цкая"])
    }
    if ends(surname, ["ская", "цкая", "ской", "цкой", "овой", "евой", "скую"]) { return false }
    if nameCase == .nominative { return !ends(surname, ["ова", "ева", "ого", "ому"]) }
    return !ends(surname, ["ов", "ев", "ёв", "ин", "ский", "цкий"])
  }

  private static let maleForms = [
    "ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ского", "скому", "овым", "евым", "иным",
  ]

  private static func ends(_ word: String, _ endings: [String]) -> Bool {
    endings.contains { word.hasSuffix($0) }
  }
}
