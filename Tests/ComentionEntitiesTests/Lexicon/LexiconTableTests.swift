import Testing

@testable import ComentionEntities

@Suite("The table of the built-in lexicon")
struct LexiconTableTests {
  private static let table = """
    # comention lexicon 1
    body-mfa\tb\tForeign Ministry\tМИД\t\t\t\tRU=mid,BY=none\t\t=Foreign Ministry|<foreign office|>МИД
    lake\tl\tLake\tОзёрск\t\t\tRU\t\t4\tLake|?Озерск|#lakes
    lake\ta\t\t\t\t\t\tRU\t\tlakeside
    lake\tr\tTula\tобласть\t\t\t\tRU\t\tтульской
    mid\to\tMinistry\tМинистерство\tMin\tМин\t\tRU\t\tMinistry
    radko\tp\tAnton Radko\tАнтон Радько\t\t\t\tUA\t2\tAnton Radko|~Radko|!Радько|—

    """

  @Test("is read column by column, with what the prefixes mean")
  func reads() {
    let bytes = Array(LexiconTableTests.table.utf8)
    let lexicon = LexiconTable.read(bytes.span).freeze()
    #expect(lexicon.entries.map(\.entity.id) == ["lake", "mid", "radko"])
    #expect(lexicon.entries.map(\.entity.type) == [.place, .organisation, .person])
    #expect(lexicon.entries.map(\.country) == ["RU", "RU", "UA"])
    #expect(lexicon.entries.map(\.flag) == ["RU", "", ""])
    #expect(lexicon.entries.map(\.prominence) == [4, 3, 2])
    #expect(lexicon.entries[1].entity.short == LocalizedText(english: "Min", russian: "Мин"))
    #expect(lexicon.bodies == [StateBody(id: "body-mfa", entities: ["RU": 1])])
    #expect(lexicon.regionNouns == [0: "область"])
    let names = lexicon.trie.surfaces.dropFirst(PromotionLines.invitations.count).map {
      "\(String(decoding: lexicon.pool[$0.range], as: UTF8.self)) \($0.role) \($0.owner)"
    }
    #expect(
      names == [
        "Lake name 0", "Озерск ambiguous 0", "lakes hashtag 0", "Ministry name 1",
        "Anton Radko name 2", "Radko surname 2", "Радько commonSurname 2",
        "Foreign Ministry bareBody 0", "foreign office bodyAfterCountry 0",
        "МИД bodyBeforeCountry 0", "lakeside adjective 0", "Tula regionPart 0",
        "тульской regionPart 0",
      ])
    let given = Array("anton".utf8)
    #expect(lexicon.givenNames.contains(Words.foldedHash(in: given.span, 0..<given.count)))
  }
}
