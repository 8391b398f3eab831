import ComentionPosts
import Testing

@testable import ComentionEntities

@Suite("The resolver of names")
struct MentionResolverTests {
  private static let world = Result { try SampleWorld.lexicon() }

  private func expectFindings(
    _ marked: String, channel: String? = nil, forwardedFrom: String? = nil
  ) throws {
    let text = MarkedText(marked)
    let findings = text.findings(
      with: try MentionResolverTests.world.get(), channel: channel, forwardedFrom: forwardedFrom)
    #expect(findings == text.expected)
  }

  @Test(
    "takes a surname for the person named in full, or by far the best known",
    arguments: [
      "⟦person:lavrov|Lavrov⟧ said", "⟦person:lavrov|Лаврова⟧ ждут",
      "⟦person:lavrov|Lavrov⟧'s plane",
      "⟦person:kirill-lavrov|Kirill Lavrov⟧ played. ⟦person:kirill-lavrov|Lavrov⟧ was born",
      "⟦person:kirill-lavrov|Lavrov⟧ was an actor: ⟦person:kirill-lavrov|Kirill Lavrov⟧",
      "⟦person:lavrov|Sergey Lavrov⟧ and later ⟦person:lavrov|Lavrov⟧",
      "⟦person:lavrov|Sergey Lavrov⟧, ⟦person:kirill-lavrov|Kirill Lavrov⟧ and ⟦person:lavrov|Lavrov⟧",
      "Alexander Lavrov, Igor Lavrov and Theresa Lavrov", "Igor Lavrov, not ⟦person:lavrov|Lavrov⟧",
      "Mr. ⟦person:lavrov|Lavrov⟧, Minister ⟦person:lavrov|Lavrov⟧", "LAVROVS lavrov",
      "⟦?shared-surname|Ivanov⟧ said", "⟦person:ivanov-i|Igor Ivanov⟧; ⟦person:ivanov-i|Ivanov⟧",
      "⟦person:ivanov-i|Igor Ivanov⟧, ⟦person:ivanov-s|Sergei Ivanov⟧ and ⟦?shared-surname|Ivanov⟧",
      "In May and may", "⟦person:may|Theresa May⟧ resigned; ⟦person:may|May⟧ said",
      "⟦person:tokayev|Токаев⟧ и ⟦person:tokayev|Токаева⟧ с ⟦person:pushkin|Пушкин⟧",
    ])
  func surnames(marked: String) throws {
    try expectFindings(marked)
  }

  @Test(
    "decides between places of one name by their country, or leaves them open",
    arguments: [
      "⟦place:tbilisi|Tbilisi⟧, ⟦place:georgia|Georgia⟧",
      "⟦place:georgia-us|Georgia⟧ and ⟦place:atlanta|Atlanta⟧",
      "⟦?ambiguous|Georgia⟧", "⟦?ambiguous|Georgia⟧ and the ⟦place:usa|US⟧",
      "⟦place:georgia|Грузия⟧ is ⟦place:georgia|Georgia⟧",
      "⟦place:georgia|🇬🇪⟧ ⟦place:georgia|Georgia⟧",
      "⟦?ambiguous|Georgia⟧, ⟦place:atlanta|Atlanta⟧, ⟦place:tbilisi|Tbilisi⟧",
      "⟦?ambiguous|Hamilton⟧", "⟦place:hamilton-nz|Hamilton⟧ and ⟦place:auckland|Auckland⟧",
      "⟦person:lewis|Lewis Hamilton⟧ won; ⟦person:lewis|Hamilton⟧ smiled",
    ])
  func places(marked: String) throws {
    try expectFindings(marked)
  }

  @Test(
    "asks the channel, then the only country of the post, whose ministry is meant",
    arguments: [
      (nil, nil, "The ⟦?country-unknown|Foreign Ministry⟧ said"),
      (nil, nil, "⟦place:russia|Russia⟧: the ⟦organisation:mid-ru|Foreign Ministry⟧ said"),
      (nil, nil, "⟦place:belarus|🇧🇾⟧ ⟦organisation:mid-by|МИД⟧ сообщил"),
      (
        nil, nil,
        "⟦place:russia|Russia⟧, ⟦place:belarus|Belarus⟧: the ⟦?country-unknown|Foreign Ministry⟧"
      ),
      (nil, nil, "⟦place:kazakhstan|Казахстан⟧: ⟦?country-unknown|МИД⟧"),
      (nil, nil, "белорусский посол: ⟦organisation:mid-by|МИД⟧"),
      (
        nil, nil,
        "⟦organisation:mid-ru|Russian Foreign Ministry⟧, ⟦organisation:mid-ru|Russian foreign ministry⟧"
      ),
      ("MFA Russia", nil, "The ⟦organisation:mid-ru|Foreign Ministry⟧ said"),
      (
        "MFA Russia", nil,
        "⟦place:belarus|Belarus⟧: the ⟦organisation:mid-ru|Foreign Ministry⟧ said"
      ),
      ("MFA Russia", "Belarusian news", "The ⟦organisation:mid-by|Foreign Ministry⟧ said"),
      ("News", "Digest", "The ⟦?country-unknown|Foreign Ministry⟧ said"),
      ("Россия сегодня", nil, "⟦organisation:mid-ru|МИД⟧ и ⟦organisation:mid-ru|МИД⟧"),
    ] as [(String?, String?, String)])
  func bodies(channel: String?, forwardedFrom: String?, marked: String) throws {
    try expectFindings(marked, channel: channel, forwardedFrom: forwardedFrom)
  }

  @Test("says which rule found each mention")
  func rules() throws {
    let text = """
      CSTO #CSTO 🇧🇾 Kirill Lavrov, then Lavrov. Tokayev… Токаев. Tbilisi, Georgia. Ivanov.
      """
    let extraction = Extractor(lexicon: try MentionResolverTests.world.get()).extract(
      MarkedText(text).post())
    #expect(
      extraction.mentions.map(\.rule) == [
        .name, .hashtag, .flag, .name, .surnameOfNamed, .surname, .name, .context,
      ])
    #expect(extraction.unresolved.map(\.reason) == [.sharedSurname])
  }

  @Test("names the candidates of a name that it leaves open, each once")
  func candidates() throws {
    let extractor = Extractor(lexicon: try MentionResolverTests.world.get())
    func open(_ text: String) -> [[EntityID]] {
      extractor.extract(MarkedText(text).post()).unresolved.map { $0.candidates.map(\.id).sorted() }
    }
    #expect(open("Georgia") == [["georgia", "georgia-us"]])
    #expect(open("Hamilton") == [["hamilton-bm", "hamilton-nz", "lewis"]])
    #expect(open("Ivanov") == [["ivanov-i", "ivanov-s"]])
    #expect(open("the Foreign Ministry") == [[]])
  }

  @Test("takes an equal name from the strongest file only")
  func ranks() throws {
    let lexicon = try Lexicon.sample(
      """
      entities:
        - {id: sco, type: organisation, name: SCO, aliases: [Shanghai Club]}
        - {id: scotland, type: place, name: Scotland, aliases: [SCO], ambiguous: [SCO]}
      """,
      """
      entities:
        - {id: company, type: organisation, name: Santa Cruz Operation, short: SCO}
      """,
      """
      entities:
        - {id: sco, type: organisation, name: Shanghai Club}
        - {id: third, type: organisation, name: Third Club, aliases: [Shanghai Club]}
      """)
    let text = MarkedText("⟦organisation:company|SCO⟧, ⟦place:scotland|Scotland⟧")
    #expect(text.findings(with: lexicon) == text.expected)
    let extraction = Extractor(lexicon: lexicon).extract(MarkedText("Shanghai Club").post())
    #expect(extraction.mentions.isEmpty)
    #expect(extraction.unresolved.map { $0.candidates.map(\.id) } == [["third", "sco"]])
  }

  @Test("finds a name of one entity in several files once")
  func sameEntity() throws {
    let yaml = "entities:\n  - {id: sco, type: organisation, name: SCO, aliases: [SCO, Club]}\n"
    let text = MarkedText("⟦organisation:sco|SCO⟧ ⟦organisation:sco|Club⟧")
    #expect(text.findings(with: try Lexicon.sample(yaml, yaml)) == text.expected)
  }
}
