import ComentionPosts
import Testing

@testable import ComentionReport

@Suite("Time axes")
struct TimeAxisTests {
  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(
    "the step grows with the span",
    arguments: [
      ("2024-01-01", "2024-01-01", TimeAxis.Step.day, 1),
      ("2024-01-01", "2024-02-29", .day, 60),
      ("2024-01-03", "2024-12-31", .week, 53),
      ("2021-01-15", "2025-12-22", .month, 60),
      ("2012-02-01", "2025-12-22", .quarter, 56),
      ("1990-05-05", "2025-12-22", .year, 36),
    ])
  func steps(first: String, last: String, step: TimeAxis.Step, count: Int) throws {
    let axis = TimeAxis(try Self.day(first), try Self.day(last))
    #expect(axis.step == step)
    #expect(axis.count == count)
  }

  @Test("every day of a span falls into the step that begins last before it")
  func places() throws {
    for (first, last) in [
      ("2023-12-28", "2024-03-02"), ("2023-11-30", "2024-06-30"), ("2019-02-28", "2024-12-31"),
      ("2010-03-31", "2024-12-31"), ("1970-01-01", "2024-12-31"), ("1965-07-01", "1972-01-01"),
    ] {
      let axis = TimeAxis(try Self.day(first), try Self.day(last))
      var seen: Set<Int> = []
      for raw in try Self.day(first).rawValue...Self.day(last).rawValue {
        let day = Day(rawValue: raw)
        let place = try #require(axis.place(of: day))
        seen.insert(place)
        #expect(axis.day(at: place) <= day && axis.day(at: place + 1) > day, "\(day)")
      }
      #expect(seen.count == axis.count)
    }
  }

  @Test("counts of days add up in their steps; days outside and undated ones are left out")
  func counts() throws {
    let axis = TimeAxis(try Self.day("2021-01-15"), try Self.day("2025-12-22"))
    let counts = axis.counts([
      try Self.day("2021-01-20"): 2, try Self.day("2021-01-31"): 1,
      try Self.day("2025-12-01"): 4, nil: 9, try Self.day("2026-01-01"): 5,
    ])
    #expect(counts[0] == 3)
    #expect(counts[59] == 4)
    #expect(counts.reduce(0, +) == 7)
  }
}
