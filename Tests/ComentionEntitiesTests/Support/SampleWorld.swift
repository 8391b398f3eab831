@testable import ComentionEntities

/// A small lexicon for tests of extraction, independent of the built-in table.
enum SampleWorld {
  static let yaml = """
    entities:
      - {id: csto, type: organisation, name: Collective Security Treaty Organization, short: CSTO,
         aliases: [ОДКБ, Организация Договора о коллективной безопасности],
         forms: [Организации Договора о коллективной безопасности]}
      - {id: cis, type: organisation, name: Commonwealth of Independent States, short: CIS,
         aliases: [СНГ, Содружество Независимых Государств, Содружества Независимых Государств]}
      - {id: sco, type: organisation, name: Shanghai Cooperation Organisation, short: SCO,
         aliases: [ШОС, SCO Secretariat]}
      - {id: un, type: organisation, name: United Nations, short: UN, aliases: [ООН], flag: UN}
      - {id: unsc, type: organisation, name: UN Security Council, aliases: [Совет Безопасности ООН]}
      - {id: union-state, type: organisation, name: Union State,
         aliases: [Союзное государство, Союзного государства, Union State of Belarus and Russia]}
      - {id: nuclear-agency, type: organisation, name: Росатом, aliases: [Rosatom]}
      - {id: new-people, type: organisation, name: "партия «Новые люди»"}
      - {id: poors, type: organisation, name: "Standard & Poor's"}
      - {id: g20, type: organisation, name: G20}
      - {id: mid-ru, type: organisation, name: Ministry of Foreign Affairs of Russia, country: RU,
         aliases: [МИД России, Russian Foreign Ministry]}
      - {id: mid-by, type: organisation, name: Ministry of Foreign Affairs of Belarus, country: BY}
      - {id: russia, type: place, name: {en: Russia, ru: Россия}, country: RU, flag: RU,
         aliases: [Russian Federation, РФ], forms: [России, Россию, Россией]}
      - {id: belarus, type: place, name: {en: Belarus, ru: Беларусь}, country: BY, flag: BY,
         aliases: [Republic of Belarus, Белоруссия], forms: [Беларуси, Белоруссии]}
      - {id: kazakhstan, type: place, name: {en: Kazakhstan, ru: Казахстан}, country: KZ, flag: KZ,
         aliases: [Қазақстан], forms: [Казахстана, Казахстане]}
      - {id: ukraine, type: place, name: {en: Ukraine, ru: Украина}, country: UA, flag: UA,
         aliases: [Україна, України], forms: [Украины]}
      - {id: usa, type: place, name: {en: United States, ru: США}, short: US, country: US, flag: US,
         aliases: [U.S., Соединённые Штаты]}
      - {id: georgia, type: place, name: {en: Georgia, ru: Грузия}, country: GE, flag: GE,
         ambiguous: [Georgia], prominence: 4}
      - {id: georgia-us, type: place, name: Georgia, country: US, ambiguous: [Georgia],
         prominence: 3}
      - {id: tbilisi, type: place, name: Tbilisi, country: GE}
      - {id: atlanta, type: place, name: Atlanta, country: US}
      - {id: hamilton-bm, type: place, name: Hamilton, country: BM, ambiguous: [Hamilton]}
      - {id: hamilton-nz, type: place, name: Hamilton, country: NZ, ambiguous: [Hamilton]}
      - {id: auckland, type: place, name: Auckland, country: NZ}
      - {id: minsk, type: place, name: {en: Minsk, ru: Минск}, country: BY, forms: [Минска, Минске]}
      - {id: nizhny, type: place, name: Нижний Новгород, country: RU,
         forms: [Нижнего Новгорода, Нижнем Новгороде]}
      - {id: petersburg, type: place, name: {en: St. Petersburg, ru: Санкт-Петербург}, country: RU,
         forms: [Санкт-Петербурге]}
      - {id: asia-pacific, type: place, name: Asia-Pacific}
      - {id: asia, type: place, name: {en: Asia, ru: Азия}}
      - {id: cote, type: place, name: Côte d’Ivoire, country: CI, flag: CI}
      - {id: korolyov, type: place, name: Королёв, country: RU, forms: [Королёва, Королёве]}
      - {id: lavrov, type: person, name: {en: Sergey Lavrov, ru: Сергей Лавров}, country: RU,
         aliases: [С. Лавров, С.В. Лавров, Sergei Lavrov], prominence: 5,
         forms: [Сергея Лаврова, С. Лаврова], surname: [Lavrov, Лавров, Лаврова, Лаврову]}
      - {id: kirill-lavrov, type: person, name: {en: Kirill Lavrov, ru: Кирилл Лавров},
         prominence: 2, surname: [Lavrov, Лавров, Лаврова, Лаврову]}
      - {id: pushkin, type: person, name: Александр Пушкин, aliases: [А. С. Пушкин, Alexander Pushkin],
         surname: [Пушкин, Pushkin]}
      - {id: ivanov-s, type: person, name: Sergei Ivanov, surname: [Ivanov], prominence: 3}
      - {id: ivanov-i, type: person, name: Igor Ivanov, surname: [Ivanov], prominence: 3}
      - {id: lewis, type: person, name: Lewis Hamilton, surname: Hamilton}
      - {id: may, type: person, name: Theresa May, surname: May, surnameNeedsContext: true}
      - {id: tokayev, type: person, name: Касым-Жомарт Токаев, surname: [Токаев, Токаева]}
    """

  static func lexicon() throws -> Lexicon {
    try builder().freeze()
  }

  /// The world before it is frozen, so that files can be added.
  static func builder() throws -> LexiconBuilder {
    var builder = try Lexicon.sampleBuilder(yaml)
    let adjectives = [
      "russia": ["Russian", "российский"], "belarus": ["Belarusian", "белорусский"],
    ]
    for (country, names) in adjectives {
      guard let owner = builder.index(of: EntityID(rawValue: country)) else { continue }
      for name in names { builder.insert(name, .adjective, owner: owner) }
    }
    guard let russian = builder.index(of: "mid-ru"), let belarusian = builder.index(of: "mid-by")
    else { return builder }
    let body = builder.insert(
      StateBody(id: "mfa", entities: ["RU": russian, "BY": belarusian]))
    for name in ["Foreign Ministry", "МИД"] { builder.insert(name, .bareBody, owner: body) }
    return builder
  }
}
