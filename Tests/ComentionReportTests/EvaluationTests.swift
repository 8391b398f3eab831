import ComentionEntities
import Testing

@testable import ComentionReport

@Suite("Evaluation")
struct EvaluationTests {
  @Test(
    "names are levelled before they are compared",
    arguments: [
      ("The United Nations", "un"), ("U.S. Army", "us army"), ("Viktor Orbán", "viktor orban"),
      ("Russia's Ministry", "russia ministry"), ("People’s Party", "people party"),
      ("Standard & Poor's", "standard and poor"),
      ("World Health Organization", "world health organisation"),
      ("Center for Co-operation", "centre for cooperation"), ("#CSTO", "csto"),
      ("United States of America", "united states"), ("USA", "us"),
      ("Saint Petersburg", "st petersburg"),
      ("Киселёв Йод", "киселев иод"), ("…", ""), ("гимназия №30", "гимназия no30"),
      ("🇺🇳", "🇺🇳"), ("John F. Smith", "john f smith"), ("J.R. Smith", "jr smith"),
    ])
  func levelled(name: String, expected: String) {
    #expect(EvaluatedName.levelled(name) == expected)
  }

  /// Counts worked out by hand, with the rules of the annotation guide's scorer.
  @Test("right, wrong and missed entities and pairs are counted")
  func counted() {
    let evaluation = Evaluation(
      gold: [
        post(
          "1", "en",
          [
            entity(.organisation, "League of Arab States", "LAS", "Arab League"),
            entity(.place, "Georgia"), entity(.person, "Ana Lidl", "Lidl"),
          ]),
        post("2", "ru", [entity(.place, "Minsk", "Минск"), entity(.place, "Georgia", "Грузии")]),
        post("3", nil, []),
      ],
      predictions: [
        "1": [
          .init(type: .organisation, name: "Arab League"),
          .init(type: .organisation, name: "the LAS"),
          .init(type: .organisation, name: "THE ARAB LEAGUE"),
          .init(type: .organisation, name: "Georgia"),
          .init(type: .person, name: "Lidl"),
        ],
        "2": [.init(type: .place, name: "минск"), .init(type: .place, name: "Georgia")],
        "9": [.init(type: .place, name: "Minsk")],
      ])
    let types = evaluation.total.types
    #expect(types[.organisation] == score(1, 3, 1))
    #expect(types[.person] == score(1, 1, 1))
    #expect(types[.place] == score(2, 2, 3))
    #expect(evaluation.total.overall == score(4, 6, 5))
    #expect(evaluation.total.pairs == score(2, 7, 4))
    #expect(evaluation.languages["ru"]?.overall == score(2, 2, 2))
    #expect(evaluation.languages.keys.sorted() == ["en", "ru"])
  }

  @Test("an alias from another post counts unless two entities share it")
  func aliasesElsewhere() {
    let gold = [
      post("1", nil, [entity(.place, "Congo", "DRC")]), post("2", nil, [entity(.place, "Congo")]),
      post("3", nil, [entity(.place, "Sudan", "the South")]),
      post("4", nil, [entity(.place, "Vietnam", "South")]),
      post("5", nil, [entity(.place, "Sudan")]),
    ]
    let evaluation = Evaluation(
      gold: gold,
      predictions: [
        "2": [.init(type: .place, name: "DRC")], "5": [.init(type: .place, name: "South")],
      ])
    #expect(evaluation.total.overall == score(1, 2, 5))
  }

  @Test("rates of nothing are 1, of misses 0")
  func rates() {
    #expect(score(0, 0, 0).f1 == 1)
    #expect(score(0, 0, 2).f1 == 0)
    #expect(score(1, 2, 1).precision == 0.5)
    #expect(abs(score(1, 2, 1).f1 - 2.0 / 3) < 1e-12)
  }

  @Test("the table has a row for each type, all types, pairs, and each language")
  func table() {
    let evaluation = Evaluation(
      gold: [post("1", "en", [entity(.place, "Minsk")])],
      predictions: ["1": [.init(type: .place, name: "Minsk")]])
    let lines = EvaluationText.table(evaluation).split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines[3] == "place               1.0000    1.0000    1.0000      1      0      0")
    #expect(lines[9].hasPrefix("en overall"))
  }

  private func post(_ id: String, _ language: String?, _ entities: [Evaluation.GoldEntity])
    -> Evaluation.GoldPost
  {
    Evaluation.GoldPost(id: id, language: language, entities: entities)
  }

  private func entity(_ type: EntityType, _ name: String, _ aliases: String...)
    -> Evaluation.GoldEntity
  {
    Evaluation.GoldEntity(type: type, name: name, aliases: aliases)
  }

  private func score(_ right: Int, _ predicted: Int, _ expected: Int) -> Evaluation.Score {
    var score = Evaluation.Score()
    (score.right, score.predicted, score.expected) = (right, predicted, expected)
    return score
  }
}
