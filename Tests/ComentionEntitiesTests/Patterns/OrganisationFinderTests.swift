import ComentionPosts
import Testing

@testable import ComentionEntities

@Suite("Organisations in no list, and regions that share a class noun")
struct OrganisationFinderTests {
  @Test(
    "an organisation is found beside its class noun",
    arguments: [
      "Счета ⟦x-prostory-zdorovya|ООО \"Просторы здоровья\"⟧ арестованы.",
      "Лидер ⟦x-alyans-svobody|партии «Альянс свободы»⟧ против.",
      "Сообщила ⟦x-ozernaya|газета “Озерная”⟧ вчера.",
      "Акции ⟦x-north-lake|компании \"North Lake\"⟧ упали.",
      "Сообщила ⟦x-porty-drevlyandy|компания \"Порты Древляндии\"⟧ вчера.",
      "Вспышка в ⟦x-gymnasium-no-30|гимназии №30⟧ города.",
      "В ⟦x-school-no-5|школе № 5⟧ начались уроки.",
      "The ⟦x-meridian-institute|Meridian Institute⟧ replied.",
      "He left the ⟦x-university-of-ozero|University of Ozero⟧ early.",
      "He heads the ⟦x-institute-of-world-economy|Institute of World Economy⟧ now.",
      "The ⟦x-lake-council-for-peace|Lake Council for Peace⟧ (⟦x-lake-council-for-peace|LCP⟧) met; the ⟦x-lake-council-for-peace|LCP⟧ left.",
      "A talk at ⟦x-drevlia-technical-university|Drevlia Technical University⟧ today.",
    ])
  func found(marked: String) throws {
    let expected = PersonFinderTests.marks(marked)
    #expect(try OrganisationFinderTests.found(in: expected.text) == expected.marks)
  }

  @Test(
    "a class noun alone, a description or a quotation is no organisation",
    arguments: [
      "The Ministry replied.", "The University is old.", "Our Council met.",
      "This Institute is new.",
      "the Council of Elders met", "The Committee for Everything", "a bank in the city",
      "партия \"и никаких гвоздей\"", "компания, \"Озеро\"", "партия «Ну, погоди!»",
      "компания \"Озеро", "гимназия № тридцать", "школа 5", "The Party decided.",
      "Lake Council for Peace (XYZ) met.", "Institute (IN)", "University of the", "Bank of",
      "Members of the Commission", "President of the Union", "газета \"\"", "№30",
    ])
  func notTaken(phrase: String) throws {
    #expect(try OrganisationFinderTests.found(in: phrase) == [])
  }

  @Test("a name of the lexicon is not overruled, and a sub-body folds into it")
  func lexiconFirst() throws {
    #expect(
      try OrganisationFinderTests.found(in: "The CSTO Institute and компания \"Меридиан\"")
        == ["csto|CSTO", "meridian|Меридиан"])
  }

  @Test("a place inside an organisation's name is no mention")
  func nestedPlace() throws {
    #expect(
      try OrganisationFinderTests.found(in: "University of Tula, in Tula")
        == ["tula|Tula", "tula|Tula"])
    #expect(
      try OrganisationFinderTests.found(in: "At the University of Tula, in Tula")
        == ["x-university-of-tula|University of Tula", "tula|Tula"])
  }

  @Test(
    "regions that share a class noun are found one by one",
    arguments: [
      ("в Курской и Брянской областях", ["kursk|Курской", "bryansk|Брянской"]),
      ("Курская, Брянская области", ["kursk|Курская", "bryansk|Брянская"]),
      ("Kursk and Bryansk Regions", ["kursk|Kursk", "bryansk|Bryansk"]),
      ("в Курской и Брянской землях", []),
      ("в Курской области", []),
      ("Курской и Брянской краев", []),
      ("Курской. Брянской областей", []),
    ])
  func regions(text: String, expected: [String]) throws {
    #expect(try OrganisationFinderTests.found(in: text) == expected)
  }

  static func found(in text: String) throws -> [String] {
    let lexicon = try Lexicon.sample(
      """
      entities:
        - {id: csto, type: organisation, name: CSTO}
        - {id: meridian, type: organisation, name: Меридиан}
        - {id: tula, type: place, name: Tula}
        - {id: drevlyandia, type: place, name: Древляндия, aliases: [Древляндии]}
        - {id: kursk, type: place, name: Kursk Oblast}
        - {id: bryansk, type: place, name: Bryansk Oblast}
      """
    ) { builder in
      builder.insertCues()
      for (id, names) in [
        ("kursk", ["Kursk", "Курская", "Курской"]),
        ("bryansk", ["Bryansk", "Брянская", "Брянской"]),
      ] {
        guard let owner = builder.index(of: EntityID(rawValue: id)) else { continue }
        builder.setRegionNoun("область", of: owner)
        for name in names { builder.insert(name, .regionPart, owner: owner) }
      }
    }
    let extraction = Extractor(lexicon: lexicon).extract(
      Post(id: "1", source: "test", text: Array(text.utf8)))
    let bytes = Array(text.utf8)
    return extraction.mentions.map { mention in
      "\(extraction.entities[mention.entity].id)|\(String(decoding: bytes[mention.range], as: UTF8.self))"
    }
  }
}
