import Testing

@testable import ComentionPosts

@Suite struct TextDateTests {
  @Test(
    "a text that dates itself has that date",
    arguments: [
      ("Heads of delegations were received.\n\n📍 Minsk, June 20, 2023\n\n#Tag", "2023-06-20"),
      ("A heading\n🗓 20 июня 2023 года", "2023-06-20"),
      ("🎙 The minister’s answers (Moscow, March 20, 2023)\n\nKey points: …", "2023-03-20"),
      ("🎙 Ответы министра (Москва, 20 марта 2023 года)\n\nГлавное: …", "2023-03-20"),
      ("The minister’s answers\n(New York, July 16, 2024)\nText", "2024-07-16"),
      ("Statement\n\nThe text of it.\n\nMoscow, 4 May 2022", "2022-05-04"),
      ("On May 27-29, 2025, Moscow hosts the meeting of high representatives.", "2025-05-27"),
      ("🇷🇺 27–29 мая 2025 года в Москве прошла встреча.", "2025-05-27"),
      ("В Минске 28 мая 2025 года прошло заседание.", "2025-05-28"),
      ("Today, on April 24, 2023, the debate begins.", "2023-04-24"),
      ("Сегодня, 24 апреля 2023 года, начались переговоры.", "2023-04-24"),
      ("Session of the Council\nOn October 5, 2024, the Council met.", "2024-10-05"),
      ("The ministers held talks in Astana on May 20, 2024.", "2024-05-20"),
      ("20.06.2023\nВстреча министров", "2023-06-20"),
      ("Встреча министров, 20.06.2023, 14:00", "2023-06-20"),
    ])
  func dated(text: String, day: String) {
    #expect(TextDate.day(of: Array(text.utf8))?.description == day)
  }

  @Test(
    "a date of something else is not the date of the text",
    arguments: [
      "Today is the Day of Diplomacy.\n\nOn December 12, 2018, the Assembly passed a resolution.",
      "The concept, approved on March 31, 2023, says so.\nMore text.",
      "The ministers recalled the treaty of May 15, 2014.",
      "#OnThisDay\nOn May 15, 2019, the charter entered into force.",
      "On May 15, 2018, the organisation was born: its 5th anniversary.",
      "On December 25, 1991, a state ceased to exist.",
      "📍 Samarkand, April 14",
      "Long text about a meeting.\n\nSecond.\n\nThird.\n\nFourth says (in a film, Moscow, June 7, 2022).\n\nEnd.",
      "Соглашение, подписанное 3 марта 2020 года, действует.\nИ ещё.",
      "📍 Minsk, June 20,\n2023", "Talks\n(Minsk, June\n20, 2023)", "June\n20,\n2023",
      "20 июня\n2023 года",
      "",
    ])
  func undated(text: String) {
    #expect(TextDate.day(of: Array(text.utf8)) == nil)
  }
}
