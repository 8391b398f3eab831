import Testing

@testable import ComentionEntities

@Suite("What the built-in lexicon covers")
struct LexiconCoverageTests {
  private static let placesByName: [String: Set<String>] = {
    var places: [String: Set<String>] = [:]
    let lexicon = Lexicon.builtIn
    for surface in lexicon.trie.surfaces {
      guard lexicon.entries.indices.contains(Int(surface.owner)) else { continue }
      switch surface.role {
      case .name, .ambiguous, .surname, .commonSurname:
        let entry = lexicon.entries[Int(surface.owner)]
        guard entry.entity.type == .place else { continue }
        let name = String(decoding: lexicon.pool[surface.range], as: UTF8.self)
        places[name, default: []].insert(entry.country)
      default: continue
      }
    }
    return places
  }()

  private func isKnown(_ name: String, in country: String) -> Bool {
    let levelled = name.replacing("ё", with: "е").replacing("’", with: "'")
    return LexiconCoverageTests.placesByName[levelled]?.contains(country) ?? false
  }

  @Test("every country is known by its code and both names, every capital in both languages")
  func countries() {
    let flags = Set(Lexicon.builtIn.entries.map(\.flag))
    let missing = WorldList.countries.flatMap { country in
      (country.names + country.capitals).filter { !isKnown($0, in: country.code) }
        + (flags.contains(country.code) ? [] : [country.code])
    }
    #expect(WorldList.countries.count == 195)
    #expect(missing == [])
  }

  @Test("every country has adjectives in both languages, for ministries named with them")
  func adjectives() {
    let lexicon = Lexicon.builtIn
    let owners = lexicon.trie.surfaces.filter { $0.role == .adjective }.map { Int($0.owner) }
    let codes = Set(owners.map { lexicon.entries[$0].flag })
    #expect(WorldList.countries.map(\.code).filter { !codes.contains($0) } == [])
  }

  @Test("the first-level regions of larger states are known")
  func regions() {
    let missing = WorldList.regions.filter { !isKnown($0.name, in: $0.code) }
    #expect(WorldList.regions.count >= 650)
    #expect(missing.map(\.name) == [])
  }

  @Test("the cities over 300,000 inhabitants are known")
  func cities() {
    let missing = CityList.cities.filter { !isKnown($0.name, in: $0.code) }
    #expect(CityList.cities.count >= 1_700)
    #expect(missing.map(\.name) == [])
  }

  @Test("every place has a Russian name in Cyrillic letters")
  func russianNames() {
    let latin = Lexicon.builtIn.entities.filter { entity in
      entity.type == .place
        && !entity.name.russian.unicodeScalars.contains { (0x400..<0x530).contains($0.value) }
    }
    #expect(latin.map(\.id) == [])
  }

  @Test(
    "seas, straits and macro-regions are known in both languages",
    arguments: [
      "Black Sea", "Чёрное море", "Red Sea", "Красное море", "Caspian Sea", "Каспийское море",
      "South China Sea", "Южно-Китайское море", "Barents Sea", "Баренцево море", "Sea of Japan",
      "Японское море", "Arabian Sea", "Аравийское море", "North Sea", "Северное море",
      "Strait of Hormuz", "Ормузский пролив", "Bosphorus", "Босфор", "Taiwan Strait",
      "Тайваньский пролив", "Strait of Malacca", "Малаккский пролив", "Bab el-Mandeb",
      "Баб-эль-Мандебский пролив", "Strait of Gibraltar", "Гибралтарский пролив", "Bering Strait",
      "Берингов пролив", "Eurasia", "Евразия", "South Caucasus", "Южный Кавказ", "Middle East",
      "Ближний Восток", "Asia-Pacific", "Азиатско-Тихоокеанский регион", "Central Asia",
      "Центральная Азия", "Western Balkans", "Западные Балканы", "Sahel", "Сахель",
      "Latin America", "Латинская Америка", "Southeast Asia", "Юго-Восточная Азия", "Maghreb",
      "Магриб", "Indo-Pacific", "Индо-Тихоокеанский регион", "Arctic", "Арктика",
      "Horn of Africa", "Африканский Рог", "Persian Gulf", "Персидский залив", "Scandinavia",
      "Скандинавия", "Far East", "Дальний Восток",
    ])
  func waters(name: String) {
    let text = MarkedText("⟦place:?|\(name)⟧")
    let found = text.findings(with: .builtIn)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("place:") == true)
    #expect(found.first?.hasSuffix(" 0..<\(name.utf8.count) '\(name)'") == true)
  }

  @Test("there are as many entities as were asked for")
  func counts() {
    var counts: [EntityType: Int] = [:]
    for entity in Lexicon.builtIn.entities { counts[entity.type, default: 0] += 1 }
    // 41 kinds of state bodies give several thousand organisations; those by hand are about 2,100.
    #expect(counts[.organisation] ?? 0 >= 6_000)
    #expect(counts[.person] ?? 0 >= 2_700)
    #expect(counts[.place] ?? 0 >= 4_700)
  }

  @Test("people have names in both languages, and no two entities have one id")
  func names() {
    let people = Lexicon.builtIn.entities.filter { $0.type == .person }
    #expect(people.filter { $0.name.english.isEmpty || $0.name.russian.isEmpty }.map(\.id) == [])
    let ids = Lexicon.builtIn.entities.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
