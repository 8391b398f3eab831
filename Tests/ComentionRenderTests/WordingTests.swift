import ComentionEntities
import ComentionPosts
import Testing

@testable import ComentionRender

@Suite("Wording")
struct WordingTests {
  @Test(
    "puts English nouns after numbers",
    arguments: [(0, "0 posts"), (1, "1 post"), (2, "2 posts"), (1204, "1,204 posts")])
  func english(number: Int, expected: String) {
    #expect(Wording(language: .english).count(number, .post) == nonbreaking(expected))
  }

  @Test(
    "puts Russian nouns after numbers",
    arguments: [
      (0, "0 постов"), (1, "1 пост"), (2, "2 поста"), (4, "4 поста"), (5, "5 постов"),
      (11, "11 постов"), (12, "12 постов"), (14, "14 постов"), (21, "21 пост"), (22, "22 поста"),
      (25, "25 постов"), (101, "101 пост"), (111, "111 постов"), (240, "240 постов"),
      (1204, "1204 поста"), (12_045, "12 045 постов"),
    ])
  func russian(number: Int, expected: String) {
    #expect(Wording(language: .russian).count(number, .post) == nonbreaking(expected))
  }

  @Test("writes days and spans")
  func days() throws {
    let day = try #require(Day("2025-05-28"))
    #expect(Wording(language: .english).day(day) == nonbreaking("28 May") + " 2025")
    #expect(Wording(language: .russian).day(day) == nonbreaking("28 мая") + " 2025")
    #expect(Wording(language: .english).span(day, day) == nonbreaking("28 May") + " 2025")
  }

  @Test(
    "writes weights in about three figures",
    arguments: [
      (0.374, "0.37", "0,37"), (17.25, "17.3", "17,3"), (3, "3", "3"), (1204.4, "1,204", "1204"),
      (.nan, "0", "0"), (.infinity, "0", "0"),
    ])
  func weights(value: Double, english: String, russian: String) {
    #expect(Wording(language: .english).weight(value) == english)
    #expect(Wording(language: .russian).weight(value) == russian)
  }

  @Test(
    "prints numbers with a fixed rounding",
    arguments: [
      (0.05, "0.1"), (-0.04, "0"), (12.34, "12.3"), (-7.5, "-7.5"), (3, "3"), (1e20, "0"),
    ])
  func numbers(value: Double, expected: String) {
    #expect(fixed(value) == expected)
  }

  private func nonbreaking(_ text: String) -> String {
    String(text.map { $0 == " " ? "\u{A0}" : $0 })
  }
}
