import Testing

@testable import ComentionEntities

@Suite("A lexicon file")
struct LexiconFileTests {
  /// The line and the message of each problem.
  private static func problems(_ yaml: String) -> [String] {
    do {
      _ = try LexiconFile(yaml: yaml, path: "club.yaml")
      return []
    } catch {
      return error.problems.map { "\($0.line.map(String.init) ?? "-"): \($0.message)" }
    }
  }

  @Test(
    "reports what is wrong with its line",
    arguments: [
      ("", "-: a lexicon needs a list"),
      ("just text", "1: a lexicon needs a list"),
      ("entities: text", "1: 'entities' must be a list"),
      ("merge: {into: a}", "1: 'merge' must be a list"),
      ("merge: [{into: a}]", "1: a merge needs ids"),
      ("merge: [{into: a, from: [b], form: c}]", "1: unknown key 'form'"),
      ("split: [{from: a}]", "1: a split needs 'from'"),
      ("split: [{from: a, into: [{id: b}]}]", "1: the part 'b' needs the names"),
      ("forbid: [a]", "1: 'forbid' needs a list"),
      ("forbid: {ids: [a]}", "1: unknown key 'ids'"),
      ("entities: []\nnames: []", "2: unknown key 'names'"),
      ("\n\nnames:\n  - a", "3: a lexicon needs a list"),
      ("entities:\n  - text", "2: an entity must be a mapping"),
      ("entities:\n  - type: place\n    name: A", "2: an entity needs an id"),
      ("entities:\n  - {id: '', type: place, name: A}", "2: an entity needs an id"),
      ("entities:\n  - id: A B\n    type: place\n    name: A", "2: an id has small Latin letters"),
      (
        "entities:\n  - type: place\n    id: озеро\n    name: A", "3: an id has small Latin letters"
      ),
      ("entities:\n  - id: a\n    type: club\n    name: A", "3: the type must be"),
      (
        "entities:\n  - id: a\n    type: place\n    name: {de: A}", "2: the entity 'a' needs a name"
      ),
      (
        "entities:\n  - id: a\n    type: place\n    name: A\n    alias: B", "5: unknown key 'alias'"
      ),
      (
        "entities:\n  - {id: a, type: place, name: A}\n  - {id: a, type: place, name: B}",
        "3: the id 'a' stands twice"
      ),
      ("entities:\n  - id: a\n    type: [\n", "4: not valid YAML"),
      ("entities:\n\t- id: a", "2: not valid YAML"),
      ("entities:\n  - id: a\n   type: place", "3: not valid YAML"),
      ("entities:\n  - {id: a, id: b, type: place, name: A}", "2: the key 'id' stands twice"),
    ])
  func errors(yaml: String, expected: String) {
    let problems = LexiconFileTests.problems(yaml)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix(expected) == true, "\(problems)")
  }

  @Test("reports all problems, in the order of the file")
  func allErrors() throws {
    let yaml = """
      entities:
        - id: a
          type: lake
        - {id: b, type: place, name: B, colour: red}
        - {id: b, type: place, name: C}
        - text
      """
    let lines = LexiconFileTests.problems(yaml).map { $0.prefix(2) }
    #expect(lines == ["3:", "4:", "5:", "6:"])
    #expect(throws: LexiconProblems.self) { try LexiconFile(yaml: yaml, path: "club.yaml") }
  }

  @Test("reads every key")
  func keys() throws {
    let lexicon = try Lexicon.sample(
      """
      entities:
        - id: lake-club
          type: organisation
          name: {en: Lake Club, ru: Озёрный клуб}
          short: {en: LC, ru: ОК}
          aliases: [Club of the Lake, Pond Club]
          forms: {ru: [Озёрного клуба, Озёрному клубу]}
          hashtags: "#lakers"
          ambiguous: [Pond Club]
          country: FI
          prominence: 4
          flag: XL
        - {id: pond-club, type: organisation, name: Pond Club, ambiguous: Pond Club, prominence: 3}
        - {id: anna-lind, type: person, name: Anna Lind, surname: Lind, sex: f}
        - {id: ola-may, type: person, name: Ola May, surname: [May], surnameNeedsContext: true}
      """)
    let entry = try #require(lexicon[id: "lake-club"])
    #expect(entry.entity.name == LocalizedText(english: "Lake Club", russian: "Озёрный клуб"))
    #expect(entry.entity.short == LocalizedText(english: "LC", russian: "ОК"))
    #expect(entry.country == "FI" && entry.prominence == 4 && entry.flag == "XL")
    let text = MarkedText(
      """
      ⟦organisation:lake-club|LAKE CLUB⟧ ⟦organisation:lake-club|Озерного клуба⟧ \
      ⟦organisation:lake-club|Club of the Lake⟧ lakers #⟦organisation:lake-club|lakers⟧ \
      ⟦organisation:lake-club|🇽🇱⟧ ⟦organisation:lake-club|ОК⟧ ⟦person:anna-lind|Lind⟧ May
      """)
    #expect(text.findings(with: lexicon) == text.expected)
    let open = MarkedText("⟦?ambiguous|Pond Club⟧")
    #expect(open.findings(with: lexicon) == open.expected)
  }

  @Test("takes one text for both languages")
  func oneText() throws {
    let file = try LexiconFile(
      yaml: "entities: [{id: a, type: place, name: Alpha}]", path: "club.yaml")
    #expect(file.count == 1)
    let lexicon = try Lexicon.builtIn(adding: [file])
    #expect(lexicon[id: "a"]?.entity.name[.russian] == "Alpha")
    #expect(lexicon[id: "a"]?.prominence == 2)
  }

  @Test("adds American and British spellings of names")
  func spellings() throws {
    let lexicon = try Lexicon.sample(
      "entities: [{id: a, type: organisation, name: Lake Defence Organization}]")
    let text = MarkedText(
      """
      ⟦organisation:a|Lake Defense Organisation⟧ ⟦organisation:a|Lake Defence Organization⟧
      """)
    #expect(text.findings(with: lexicon) == text.expected)
  }

  @Test("reports names that no text can match")
  func unmatchable() throws {
    let file = try LexiconFile(
      yaml: "entities:\n  - id: a\n    type: place\n    name: Alpha\n    aliases:\n      - \"—\"\n",
      path: "club.yaml")
    let problems = #expect(throws: LexiconProblems.self) { try Lexicon.builtIn(adding: [file]) }
    #expect(problems?.problems.map(\.line) == [6])
    #expect(problems?.description.hasPrefix("club.yaml:6: the name '—' cannot be matched") == true)
  }

  @Test("tells which of its names mean another entity already")
  func collisions() throws {
    let lexicon = try SampleWorld.lexicon()
    let file = try LexiconFile(
      yaml: """
        entities:
          - id: company
            type: organisation
            name: Santa Cruz Operation
            short: SCO
            aliases: [Minsk, minsk, Foreign Ministry]
            hashtags: [CSTO]
          - {id: minsk, type: place, name: Minsk}
        """, path: "club.yaml")
    #expect(
      lexicon.collisions(with: file).map(\.description) == [
        "club.yaml:5: 'SCO' also means 'sco' (Shanghai Cooperation Organisation) in the built-in lexicon",
        "club.yaml:6: 'Minsk' also means 'minsk' (Minsk) in the built-in lexicon",
        "club.yaml:8: 'Minsk' also means 'company' in line 6; where both may be meant, list it under 'ambiguous' of each",
      ])
  }
}
