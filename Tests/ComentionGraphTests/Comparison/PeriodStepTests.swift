import ComentionGraph
import ComentionPosts
import Testing

@Suite("Calendar periods")
struct PeriodStepTests {
  @Test(
    "a span is cut into periods without a gap, the first and the last cut to it",
    arguments: [
      (PeriodStep.year, ["2023", "2024", "2025"]),
      (.quarter, ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1"]),
      (
        .month,
        ["2023-11", "2023-12", "2024-01"] + (2...9).map { "2024-0\($0)" }
          + ["2024-10", "2024-11", "2024-12", "2025-01", "2025-02"]
      ),
    ])
  func spans(step: PeriodStep, names: [String]) throws {
    let first = try #require(Day("2023-11-05"))
    let last = try #require(Day("2025-02-28"))
    let periods = step.periods(from: first, to: last)
    #expect(periods.map(\.name) == names)
    #expect(periods.first?.from == first)
    #expect(periods.last?.to == last)
    for (one, next) in zip(periods, periods.dropFirst()) {
      #expect(one.to.rawValue + 1 == next.from.rawValue)
      #expect(!one.overlaps(next))
    }
  }

  @Test("a span of one day is one period")
  func oneDay() {
    let day = Sample.day(0)
    #expect(
      PeriodStep.quarter.periods(from: day, to: day)
        == [Period(name: "2024-Q1", from: day, to: day)])
  }
}
