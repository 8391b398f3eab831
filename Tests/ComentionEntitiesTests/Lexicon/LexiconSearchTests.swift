import Testing

@testable import ComentionEntities

@Suite("Search in a lexicon")
struct LexiconSearchTests {
  private static let world = Result { try SampleWorld.lexicon() }

  @Test(
    "finds an entity by id, name, short form, other names and surname",
    arguments: [
      ("csto", ["csto"]), ("CSTO", ["csto"]), ("одкб", ["csto"]), ("minsk", ["minsk"]),
      ("МИНСКА", ["minsk"]), ("Georgia", ["georgia", "georgia-us"]), ("lavrov", ["lavrov"]),
      ("Лавров", ["lavrov", "kirill-lavrov"]), ("ivanov", ["ivanov-i", "ivanov-s"]),
      ("us", ["usa"]), ("U.S.", ["usa"]), ("Royal Society", []), ("", []), ("—", []),
      ("Russian", []), ("Foreign Ministry", []), ("королев", ["korolyov"]),
      ("Asia Pacific", ["asia-pacific"]), ("Sergey", []),
    ])
  func finds(text: String, expected: [EntityID]) throws {
    #expect(try LexiconSearchTests.world.get().entities(named: text).map(\.id) == expected)
  }

  @Test("lists the names of an entity in the order they were added, each once")
  func names() throws {
    let lexicon = try LexiconSearchTests.world.get()
    #expect(
      lexicon.names(of: "sco") == [
        "Shanghai Cooperation Organisation", "Shanghai Cooperation Organization",
        "Shanghai Co-operation Organisation", "Shanghai Co-operation Organization", "SCO", "ШОС",
        "SCO Secretariat",
      ])
    #expect(lexicon.names(of: "nobody").isEmpty)
  }
}
