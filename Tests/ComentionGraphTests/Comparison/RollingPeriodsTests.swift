import ComentionPosts
import Testing

@testable import ComentionGraph

@Suite("Rolling periods")
struct RollingPeriodsTests {
  @Test(
    "spans are read with their unit",
    arguments: [
      ("90d", CalendarSpan.days(90)), ("26w", .days(182)), ("12m", .months(12)),
      ("2y", .months(24)), ("1d", .days(1)),
    ])
  func spans(text: String, span: CalendarSpan) {
    #expect(CalendarSpan(text) == span)
  }

  @Test(
    "anything else is not a span",
    arguments: ["", "12", "m", "0d", "-3m", "1.5y", "12 m", "99999m", "3q", "٣m"])
  func noSpans(text: String) {
    #expect(CalendarSpan(text) == nil)
  }

  private func periods(
    _ length: String, _ step: String, _ first: String, _ last: String
  ) throws -> [String] {
    let rolling = RollingPeriods(
      length: try #require(CalendarSpan(length)), step: try #require(CalendarSpan(step)))
    return rolling.periods(
      from: try #require(Day(first)), to: try #require(Day(last))
    ).map { "\($0.name) \($0.from)..\($0.to)" }
  }

  @Test("months begin on the first, and the first and last period are cut to the span")
  func months() throws {
    #expect(
      try periods("12m", "3m", "2021-01-17", "2022-06-20") == [
        "2021-01…2021-12 2021-01-17..2021-12-31", "2021-04…2022-03 2021-04-01..2022-03-31",
        "2021-07…2022-06 2021-07-01..2022-06-20",
      ])
    #expect(
      try periods("1m", "1m", "2024-01-31", "2024-03-01") == [
        "2024-01 2024-01-31..2024-01-31", "2024-02 2024-02-01..2024-02-29",
        "2024-03 2024-03-01..2024-03-01",
      ])
  }

  @Test("days are whole windows from the first day")
  func days() throws {
    #expect(
      try periods("10d", "5d", "2024-01-01", "2024-01-21") == [
        "2024-01-01…2024-01-10 2024-01-01..2024-01-10",
        "2024-01-06…2024-01-15 2024-01-06..2024-01-15",
        "2024-01-11…2024-01-20 2024-01-11..2024-01-20",
      ])
  }

  @Test("a span shorter than one period gives one, cut to it")
  func short() throws {
    #expect(
      try periods("12m", "3m", "2024-03-05", "2024-04-10")
        == ["2024-03…2024-04 2024-03-05..2024-04-10"])
    #expect(
      try periods("30d", "7d", "2024-03-05", "2024-03-05") == ["2024-03-05 2024-03-05..2024-03-05"])
  }
}
