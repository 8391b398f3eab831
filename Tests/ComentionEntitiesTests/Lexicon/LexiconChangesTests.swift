import ComentionPosts
import Testing

@testable import ComentionEntities

@Suite("Users' files that change what is known")
struct LexiconChangesTests {
  /// The sample world with files of a user; the problems are thrown.
  private func lexicon(_ files: String...) throws -> Lexicon {
    var builder = try SampleWorld.builder()
    var problems: [LexiconError] = []
    for (index, yaml) in files.enumerated() {
      let file = try LexiconFile(yaml: yaml, path: "\(index + 1).yaml")
      builder.add(file, rank: UInt8(index + 1), problems: &problems)
    }
    guard problems.isEmpty else { throw LexiconProblems(problems) }
    return builder.freeze()
  }

  private func expectFindings(_ marked: String, with lexicon: Lexicon) {
    let text = MarkedText(marked)
    #expect(text.findings(with: lexicon) == text.expected)
  }

  @Test("a known id needs only what changes, and is renamed")
  func renames() throws {
    let lexicon = try lexicon(
      """
      entities:
        - {id: sco, name: Shanghai Family, aliases: [The Eight]}
        - {id: csto, short: {en: Treaty}}
      """)
    #expect(lexicon[id: "sco"]?.entity.name[.english] == "Shanghai Family")
    #expect(lexicon[id: "sco"]?.entity.short[.english] == "SCO")
    #expect(lexicon[id: "csto"]?.entity.label(in: .english) == "Treaty")
    expectFindings(
      """
      ⟦organisation:sco|SCO⟧, ⟦organisation:sco|Shanghai Family⟧, ⟦organisation:sco|The Eight⟧, \
      ⟦organisation:csto|ОДКБ⟧
      """, with: lexicon)
  }

  @Test("merged entities are one, and what they shared is no longer open")
  func merges() throws {
    let lexicon = try lexicon(
      """
      merge:
        - {into: ivanov-s, from: [ivanov-i]}
        - {into: georgia, from: georgia-us}
        - {into: un, from: [unsc]}
      """)
    expectFindings(
      """
      ⟦person:ivanov-s|Ivanov⟧, ⟦person:ivanov-s|Igor Ivanov⟧ in ⟦place:georgia|Georgia⟧: \
      ⟦organisation:un|UN Security Council⟧
      """, with: lexicon)
    #expect(lexicon[id: "unsc"]?.entity.id == "un")
    #expect(!lexicon.entities.contains { $0.id == "unsc" })
    #expect(lexicon.entities(named: "UN Security Council").map(\.id) == ["un"])
    #expect(lexicon.names(of: "un").contains("Совет Безопасности ООН"))
  }

  @Test("merges go on over several files, and are undone for an entity that is listed again")
  func mergesInOrder() throws {
    let chain = ["merge: [{into: cis, from: [sco]}]", "merge: [{into: csto, from: [cis]}]"]
    expectFindings(
      "⟦organisation:csto|SCO⟧, ⟦organisation:csto|CIS⟧", with: try lexicon(chain[0], chain[1]))
    expectFindings(
      "⟦organisation:sco|SCO⟧, ⟦organisation:csto|CIS⟧",
      with: try lexicon(chain[0], chain[1], "entities: [{id: sco}]"))
  }

  @Test("a merged body of a country is found with its country, and by its flag")
  func mergedBodies() throws {
    let lexicon = try lexicon(
      """
      entities: [{id: union, type: place, name: Union}]
      merge: [{into: mid-ru, from: [mid-by]}, {into: union, from: [belarus]}]
      """)
    expectFindings(
      "⟦place:union|🇧🇾⟧, белорусский посол: ⟦organisation:mid-ru|МИД⟧ в ⟦place:union|Беларуси⟧",
      with: lexicon)
  }

  @Test("the parts of a split entity take their names with all case forms, the rest stays")
  func splits() throws {
    let lexicon = try lexicon(
      """
      split:
        - from: csto
          into:
            - {id: treaty, name: {en: Treaty, ru: Организация Договора о коллективной безопасности}}
        - from: lavrov
          into: [{id: other-lavrov, name: Sergei Lavrov}]
      """)
    #expect(lexicon[id: "treaty"]?.entity.type == .organisation)
    #expect(lexicon[id: "other-lavrov"]?.country == "RU")
    expectFindings(
      """
      ⟦organisation:csto|ОДКБ⟧ и Секретариат \
      ⟦organisation:treaty|Организации Договора о коллективной безопасности⟧, \
      ⟦person:other-lavrov|Sergei Lavrov⟧, ⟦person:lavrov|Sergey Lavrov⟧
      """, with: lexicon)
  }

  @Test("a forbidden name means nothing in any case, and nothing inside it counts")
  func forbidsNames() throws {
    let lexicon = try lexicon("forbid: {names: [SCO, Минск, Russia of old]}")
    expectFindings(
      """
      SCO, #SCO, ⟦organisation:sco|ШОС⟧, Минск, в Минске, ⟦place:minsk|Minsk⟧, \
      Russia of old, ⟦place:russia|Russia⟧
      """, with: lexicon)
    #expect(lexicon.entities(named: "Минск") == [])
  }

  @Test("a forbidden entity is never found, nor what is inside its names")
  func forbidsEntities() throws {
    let lexicon = try lexicon("forbid: {entities: [union-state, minsk, belarus]}")
    expectFindings(
      "Union State of Belarus and Russia, Минск, 🇧🇾 ⟦place:russia|Russia⟧", with: lexicon)
    #expect(lexicon[id: "minsk"] == nil)
    #expect(!lexicon.entities.contains { $0.id == "minsk" })
    #expect(lexicon.names(of: "minsk") == [])
  }

  @Test("a later file wins over what an earlier one forbids")
  func laterWins() throws {
    let lexicon = try lexicon(
      "forbid: {names: [SCO], entities: [minsk]}",
      "entities: [{id: sco, aliases: [SCO]}, {id: minsk}]")
    expectFindings("⟦organisation:sco|SCO⟧ in ⟦place:minsk|Minsk⟧", with: lexicon)
  }

  @Test("what patterns find can be merged and forbidden too")
  func patterns() throws {
    var builder = try SampleWorld.builder()
    builder.insertCues()
    let file = try LexiconFile(
      yaml: """
        merge: [{into: pushkin, from: [x-anton-radko]}]
        forbid: {entities: [x-boris-radko]}
        """, path: "a.yaml")
    var problems: [LexiconError] = []
    builder.add(file, rank: 1, problems: &problems)
    #expect(problems == [])
    expectFindings(
      "⟦person:pushkin|Anton Radko⟧ and Boris Radko in ⟦place:minsk|Minsk⟧", with: builder.freeze())
  }

  @Test(
    "what cannot be done is reported with file and line",
    arguments: [
      ("entities:\n  - {id: new-club, name: Club}", "2: the entity 'new-club' is not known yet"),
      ("entities:\n  - {id: new-club, type: place}", "2: the entity 'new-club' is not known yet"),
      ("merge:\n  - {into: nowhere, from: [sco]}", "2: the entity 'nowhere' is not known"),
      ("merge:\n  - into: sco\n    from:\n      - nothing", "4: the entity 'nothing' is not known"),
      ("merge:\n  - {into: sco, from: [minsk]}", "2: 'minsk' (place) cannot be 'sco'"),
      ("merge:\n  - {into: sco, from: [sco]}", "2: 'sco' stands for 'sco' already"),
      (
        "merge:\n  - {into: sco, from: [cis]}\n  - {into: cis, from: [sco]}",
        "3: 'cis' stands for 'sco' already"
      ),
      ("split:\n  - {from: gone, into: [{id: a, name: A}]}", "2: the entity 'gone' is not known"),
      ("split:\n  - {from: sco, into: [{id: a, name: A}]}", "2: no name of 'a' is one of 'sco'"),
      ("forbid:\n  entities: [gone]", "2: the entity 'gone' is not known"),
      ("forbid:\n  names:\n    - \"—\"", "3: the name '—' cannot be matched"),
    ])
  func problems(yaml: String, expected: String) throws {
    let problems = #expect(throws: LexiconProblems.self) { try lexicon(yaml) }
    #expect(problems?.problems.count == 1)
    let description = problems?.description ?? ""
    #expect(description.hasPrefix("1.yaml:" + expected), "\(description)")
  }

  @Test("a name that an earlier file gave to something else is reported with both places")
  func collidingFiles() throws {
    let first = try LexiconFile(
      yaml: "entities:\n  - {id: one, type: place, name: Lake Town}\n", path: "first.yaml")
    let second = try LexiconFile(
      yaml: "entities:\n  - id: two\n    type: place\n    name: Lake Town\n", path: "second.yaml")
    let lexicon = try Lexicon.builtIn(adding: [first])
    #expect(
      lexicon.collisions(with: second, after: [first]).map(\.description) == [
        "second.yaml:4: 'Lake Town' also means 'one' (Lake Town) in first.yaml:2"
      ])
    #expect(lexicon.collisions(with: first, after: [first]) == [])
  }

  @Test(
    "case forms of one name are told from other names",
    arguments: [
      ("Азов", "Азова", true), ("Лига арабских государств", "Лиги арабских государств", true),
      ("Королёв", "Королеве", true), ("Чад", "Чадом", true), ("Минск", "Минская область", false),
      ("Азов", "Азовсталь", false), ("СНГ", "СНБ", false), ("СНГ", "СНГ", true),
      ("Minsk", "Minsks", false), ("Россия", "Российская Федерация", false),
      ("Белоруссия", "Беларусь", false),
    ])
  func forms(left: String, right: String, expected: Bool) {
    #expect(RussianForms.areForms(left, right) == expected)
    #expect(RussianForms.areForms(right, left) == expected)
  }
}
