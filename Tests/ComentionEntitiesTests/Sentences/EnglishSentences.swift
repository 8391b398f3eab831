/// Sentences written for this package, one a line, with what is expected of each marked inside it.
///
/// They were written before the rules were run on them; what the rules do not find is kept apart.
enum EnglishSentences {
  /// All sentences, by topic.
  static let all: [String] = [
    intergovernmentalBodies, stateBodies, organisationsInNoList, mediaCompaniesPartiesArmedGroups,
    peopleWithTitles, surnameAlone, middleNamesAndParticles, places, ambiguity, nestedAndNegative,
    punctuationAndSpelling, hashtagsAndFlags, transliteration, agencies,
  ].flatMap { $0.split(separator: "\n").map(String.init) }

  /// What is expected but not found yet: the tests say so should that change.
  static let notYet = """
    ⟦organisation:fsb|Russia's Federal Security Service⟧ gave no details.
    ⟦person:x-unknown|Maria da Costa Lima⟧ runs the archive.
    Paris Hilton was not invited.
    """.split(separator: "\n").map(String.init)
}
