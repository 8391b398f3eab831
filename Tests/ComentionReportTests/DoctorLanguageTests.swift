import ComentionReport
import Testing

@Suite("Languages in the doctor's report")
struct DoctorLanguageTests {
  @Test(
    "the language of a post is told by its letters and short words",
    arguments: [
      (
        "The ministers of the two states met in Geneva and spoke for an hour.",
        DoctorLanguage.english
      ),
      ("Talks in Minsk. #CSTO https://example.org/on/the/way", .english),
      ("Министры двух государств встретились в Женеве и говорили час.", .russian),
      ("❗️ Россия вышла из договора", .russian),
      ("Объявлено новое заседание", .russian),
      ("В Женеве прошла встреча министров (Foreign Ministers' Council) ОДКБ и ШОС", .russian),
      ("Міністри двох держав зустрілися в Женеві та говорили годину, що є важливо.", .other),
      ("Міністры дзвюх краін сустрэліся ў Жэневе", .other),
      ("Министрите се срещнаха в Женева и това беше като начало на разговорите", .other),
      ("Die Minister der beiden Staaten trafen sich in Genf und sprachen eine Stunde.", .other),
      ("Les ministres des deux pays se sont réunis à Genève pour une heure.", .other),
      ("Los ministros de los dos países se reunieron en Ginebra por una hora.", .other),
      ("تحدث الوزراء في جنيف", .other), ("部长们在日内瓦会面", .other), ("Geneva", .other),
      ("", .none), ("👍 12 — 🇷🇺🇧🇾", .none), ("https://example.org/the/of #and @the", .none),
    ])
  func table(text: String, language: DoctorLanguage) {
    #expect(DoctorLanguage(of: Array(text.utf8)) == language)
  }
}
