/// Whether the form of a Russian surname agrees with a given name in sex and case.
enum SurnameAgreement {
  /// Whether a surname may stand beside the given name of a man or woman in a case.
  ///
  /// Endings that no rule speaks of fit everything: foreign surnames have many.
  static func fits(
    _ surname: Range<Int>, in text: Span<UInt8>, isFemale: Bool, _ nameCase: RussianCase
  ) -> Bool {
    let isNominative = nameCase == .nominative
    if isFemale {
      if maleForms.end(surname, in: text) { return false }
      return !(isNominative ? femaleOblique : femaleNominative).end(surname, in: text)
    }
    // "Александр Мостовой" is no form of "Мостова".
    if (isNominative ? femaleOnly : femaleForms).end(surname, in: text) { return false }
    return !(isNominative ? maleGenitive : maleNominative).end(surname, in: text)
  }

  private static let maleForms = WordParts(
    "ов ев ёв ин ын ский цкий ского скому овым евым иным")
  private static let maleGenitive = WordParts("ова ева ого ому")
  private static let maleNominative = WordParts("ов ев ёв ин ский цкий")
  private static let femaleForms = WordParts("ская цкая ской цкой овой евой скую")
  private static let femaleOnly = WordParts("ская цкая скую")
  private static let femaleNominative = WordParts("ова ева ская цкая")
  private static let femaleOblique = WordParts("ого ой ую")
}
