import ComentionPosts
import Testing

@testable import ComentionEntities

@Suite("The extractor")
struct ExtractorTests {
  private static let world = Result { try SampleWorld.lexicon() }

  private func expectFindings(_ marked: String) throws {
    let text = MarkedText(marked)
    let findings = text.findings(with: try ExtractorTests.world.get())
    #expect(findings == text.expected)
  }

  @Test(
    "finds names in English",
    arguments: [
      "", "Nothing here.", "⟦organisation:csto|CSTO⟧", "⟦organisation:csto|CSTO⟧.",
      "In ⟦place:minsk|Minsk⟧ the ⟦organisation:csto|Collective Security Treaty Organization⟧ met.",
      "The ⟦organisation:csto|Collective Security Treaty Organisation⟧ (⟦organisation:csto|CSTO⟧)",
      "⟦organisation:sco|SCO⟧, ⟦organisation:cis|CIS⟧ and ⟦organisation:un|UN⟧",
      "⟦place:russia|RUSSIA⟧ AND ⟦place:belarus|BELARUS⟧ SIGN",
      "THE ⟦organisation:union-state|UNION STATE⟧", "the ⟦organisation:union-state|Union state⟧",
      "the union state", "a union of States", "Union Statement", "Reunion State", "the UnionState",
      "sco Sco uN us cis Cis Un cSTO", "SCOs CISx 2UN UN2", "Asians, Minsker, antiRussia",
      "⟦organisation:un|UN⟧'s, ⟦organisation:un|UN⟧’s and ⟦place:russia|Russia⟧'s",
      "pro-⟦place:russia|Russia⟧, ⟦place:russia|Russia⟧-⟦organisation:csto|CSTO⟧ and non-⟦organisation:un|UN⟧",
      "⟦organisation:unsc|UN Security Council⟧ and ⟦organisation:unsc|UN Security council⟧ of x",
      "⟦organisation:union-state|Union State of Belarus and Russia⟧; ⟦organisation:union-state|Union State⟧ of Belarusians",
      "⟦place:usa|U.S⟧. ⟦place:usa|US⟧ ⟦place:usa|UNITED STATES⟧ ⟦place:usa|United states⟧",
      "in the ⟦place:usa|U.S⟧. Then", "⟦place:usa|U. S⟧.",
      "give us, it is ⟦place:usa|US⟧-made by ⟦place:usa|US⟧",
      "⟦place:asia-pacific|Asia-Pacific⟧ ⟦place:asia-pacific|Asia Pacific⟧ ⟦place:asia-pacific|Asia–Pacific⟧",
      "⟦place:asia-pacific|Asia\u{2011}Pacific⟧ ⟦place:asia-pacific|Asia\u{A0}Pacific⟧ ⟦place:asia|Asia⟧—Pacific",
      "⟦place:asia|Asia⟧\nPacific", "⟦place:asia|Asia⟧, Pacific", "⟦place:asia|Asia⟧ - Pacific",
      "⟦place:cote|Côte d’Ivoire⟧ and ⟦place:cote|Côte d'Ivoire⟧ and ⟦place:cote|CÔTE D`IVOIRE⟧",
      "⟦place:petersburg|St. Petersburg⟧ ⟦place:petersburg|St.Petersburg⟧ St Petersburg",
      "⟦organisation:poors|Standard & Poor's⟧ ⟦organisation:poors|Standard&Poor’s⟧ Standard and Poor's",
      "⟦organisation:g20|G20⟧ G-20 G 20 G200 ⟦organisation:g20|G20⟧'s",
      "“⟦organisation:sco|SCO⟧” «⟦organisation:sco|SCO⟧» (⟦organisation:sco|SCO⟧) *⟦organisation:sco|SCO⟧*",
      "⟦organisation:sco|SCO⟧_⟦organisation:cis|CIS⟧ ⟦organisation:sco|SCO⟧/⟦organisation:cis|CIS⟧",
      "⟦organisation:sco|SCO Secretariat⟧ ⟦organisation:sco|SCO secretariat⟧ ⟦organisation:sco|SCO⟧ Secretariats",
    ])
  func english(marked: String) throws {
    try expectFindings(marked)
  }

  @Test(
    "finds names in Russian and its neighbours",
    arguments: [
      "Вчера ⟦place:minsk|Минск⟧ принял ⟦person:lavrov|Лаврова⟧", "в ⟦place:minsk|Минске⟧.",
      "Секретариат ⟦organisation:csto|Организации Договора о коллективной безопасности⟧",
      "⟦organisation:csto|ОДКБ⟧, ⟦organisation:cis|СНГ⟧ и ⟦organisation:sco|ШОС⟧",
      "одкб снг шос оон",
      "⟦organisation:csto|ОРГАНИЗАЦИЯ ДОГОВОРА О КОЛЛЕКТИВНОЙ БЕЗОПАСНОСТИ⟧",
      "⟦organisation:cis|Содружества независимых государств⟧", "содружества независимых государств",
      "⟦place:nizhny|Нижнего Новгорода⟧ ⟦place:nizhny|Нижний\u{A0}Новгород⟧ Великого Новгорода",
      "⟦place:petersburg|Санкт-Петербурге⟧ ⟦place:petersburg|Санкт–Петербург⟧",
      "в ⟦place:korolyov|Королёве⟧, ⟦place:korolyov|Королеве⟧, ⟦place:korolyov|КОРОЛЕВЕ⟧ и ⟦place:korolyov|КОРОЛЁВЕ⟧",
      "⟦place:usa|Соединенные Штаты⟧ и ⟦place:usa|Соединённые Штаты⟧", "минск, россия, сша",
      "⟦place:belarus|Белоруссии⟧ и ⟦place:ukraine|Украины⟧", "Украинцы, россияне, минчане",
      "⟦place:ukraine|України⟧ ⟦place:ukraine|УКРАЇНА⟧ ⟦place:kazakhstan|Қазақстан⟧ ⟦place:kazakhstan|ҚАЗАҚСТАН⟧",
      "«⟦organisation:nuclear-agency|Росатом⟧» и \"⟦organisation:nuclear-agency|РОСАТОМ⟧\"",
      "⟦organisation:new-people|партия «Новые люди⟧» ⟦organisation:new-people|Партия \"Новые люди⟧\"",
      "⟦organisation:new-people|партия “Новые люди⟧” партия Новые люди",
      "⟦person:pushkin|А. С. Пушкин⟧, ⟦person:pushkin|А.С. Пушкин⟧, ⟦person:pushkin|А.С.Пушкин⟧",
      "⟦person:lavrov|С. Лавров⟧ и ⟦person:lavrov|С.В. Лавров⟧",
      "г. ⟦place:minsk|Минск⟧, ул. Ленина",
      "⟦person:tokayev|Касым-Жомарт Токаев⟧ ⟦person:tokayev|КАСЫМ-ЖОМАРТ ТОКАЕВ⟧",
      "⟦place:minsk|Ми\u{301}нска⟧ не было: ⟦place:minsk|Ми\u{301}нск⟧ и ⟦place:minsk|МИНСК⟧",
      "⟦person:lavrov|Ла\u{301}врова⟧ в ⟦place:kazakhstan|Казах\u{AD}стане⟧",
      "\u{FEFF}⟦place:minsk|Минск⟧ ⟦place:nizhny|Нижнии\u{306} Новгород⟧",
      "⟦place:korolyov|Короле\u{308}в⟧",
      "⟦organisation:csto|ОДКБ⟧\u{200B} ⟦organisation:cis|СНГ⟧\u{200B}",
      "⟦place:russia|РФ⟧ ⟦place:russia|России⟧, ⟦place:russia|Россию⟧ РФС",
    ])
  func russian(marked: String) throws {
    try expectFindings(marked)
  }

  @Test(
    "finds names in hashtags, whole and in parts",
    arguments: [
      "#⟦organisation:csto|CSTO⟧", "#⟦organisation:csto|csto⟧", "#⟦organisation:csto|Csto⟧!",
      "#⟦place:russia|Russia⟧⟦organisation:csto|CSTO⟧", "#⟦organisation:union-state|UnionState⟧",
      "#unionstate",
      "#⟦organisation:sco|ШОС⟧ #⟦organisation:sco|шос⟧", "#⟦organisation:mid-ru|МИД_России⟧",
      "#⟦organisation:un|UN⟧CharterIsOurRules", "#us #un #sco #cis",
      "#⟦place:usa|US⟧ #⟦organisation:un|UN⟧",
      "#⟦organisation:union-state|Союзное_государство⟧ #⟦organisation:union-state|СоюзноеГосударство⟧",
      "#⟦person:lavrov|Lavrov⟧ #⟦person:lavrov|Лавров⟧", "#⟦person:lavrov|SergeyLavrov⟧",
      "#⟦organisation:g20|G20⟧⟦place:minsk|Minsk⟧", "#⟦organisation:csto|CSTO⟧2024",
      "#Multilateralism",
      "#⟦organisation:csto|CSTO⟧#⟦organisation:cis|CIS⟧",
      "# ⟦organisation:csto|CSTO⟧",
      "(#⟦organisation:csto|CSTO⟧)", "a#⟦organisation:csto|CSTO⟧",
      "https://x.org/#CSTO x.org/a#CSTO",
      "#⟦place:asia-pacific|AsiaPacific⟧", "##⟦organisation:sco|SCO⟧", "#", "#_#",
      "#⟦place:minsk|минск⟧",
      "#⟦place:minsk|Minsk⟧_2024_⟦organisation:sco|SCO⟧", "#Foreign_Ministry #Russian",
    ])
  func hashtags(marked: String) throws {
    try expectFindings(marked)
  }

  @Test(
    "finds flags, two indicators at a time",
    arguments: [
      "⟦place:russia|🇷🇺⟧", "⟦place:russia|🇷🇺⟧⟦place:belarus|🇧🇾⟧", "⟦organisation:un|🇺🇳⟧!",
      "⟦place:russia|🇷🇺⟧🇧", "🇷 🇺", "🇿🇿⟦place:belarus|🇧🇾⟧", "🇷", "a⟦place:cote|🇨🇮⟧b",
      "⟦place:russia|🇷🇺⟧⟦place:russia|Россия⟧", "⟦place:russia|🇷🇺⟧⟦place:usa|🇺🇸⟧⟦place:belarus|🇧🇾⟧🇦",
      "🏳️‍🌈⟦place:usa|🇺🇸⟧", "😀⟦place:kazakhstan|🇰🇿⟧ ⟦place:kazakhstan|Казахстана⟧",
    ])
  func flags(marked: String) throws {
    try expectFindings(marked)
  }

  @Test(
    "finds nothing in addresses and handles",
    arguments: [
      "https://mid.ru/Lavrov/Minsk?x=CSTO", "www.Minsk.by", "Minsk.by", "@Minsk @SCO_news",
      "press@SCO.int", "t.me/Minsk", "https://x.org/Russia ⟦place:russia|Russia⟧",
      "(https://x.org/Russia) ⟦place:russia|Russia⟧", "⟦place:minsk|Minsk⟧. by", "Минск.рф",
      "⟦place:minsk|Минск⟧.И точка",
    ])
  func links(marked: String) throws {
    try expectFindings(marked)
  }

  @Test("lists every entity once, in the order of the first mention")
  func listsOnce() throws {
    let lexicon = try ExtractorTests.world.get()
    let post = MarkedText("SCO, CSTO, Minsk, ШОС, #csto, Минска").post()
    let extraction = Extractor(lexicon: lexicon).extract(post)
    #expect(extraction.entities.map(\.id) == ["sco", "csto", "minsk"])
    #expect(extraction.mentions.map(\.entity) == [0, 1, 2, 0, 1, 2])
    #expect(extraction.mentions.map(\.rule) == [.name, .name, .name, .name, .hashtag, .name])
  }

  @Test("is quick on texts made to be slow", .timeLimit(.minutes(1)))
  func resists() throws {
    let extractor = Extractor(lexicon: try ExtractorTests.world.get())
    for unit in [
      "A1", "#A1", "aB", "#", "UN ", "@UN.", "Union ", "🇷", "и\u{306}", "UN-", "U.S.", "_UN",
    ] {
      for text in [unit, "#" + unit, "https://" + unit, unit + " #" + unit] {
        let long = text + String(repeating: unit, count: 2_000)
        _ = extractor.extract(MarkedText(long).post())
      }
    }
  }
}
