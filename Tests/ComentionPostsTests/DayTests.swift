import ComentionPosts
import Testing

@Suite struct DayTests {
  @Test("every day of 200 years has the date that counting days gives")
  func everyDay() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var day = try #require(Day(year: 1900, month: 1, day: 1))
    for year in 1900..<2100 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for month in 1...12 {
        let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
        for date in 1...length {
          try #require(day == Day(year: year, month: month, day: date))
          try #require(day.components == (year, month, date))
          try #require(Day(day.description) == day)
          day = Day(rawValue: day.rawValue + 1)
        }
      }
    }
  }

  @Test(
    "a text that is no day gives nothing",
    arguments: [
      "2023-02-29", "2023-13-01", "2023-1-01", "23-01-01", "2023-01-01 ", "", "2023-01-0x",
      "２０23-01-01",
    ])
  func noDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    "seconds fall on their day in UTC, also before 1970",
    arguments: [
      (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
      (-86_400, "1969-12-31"), (-86_401, "1969-12-30"), (1_716_206_400, "2024-05-20"),
    ])
  func unixSeconds(seconds: Int64, day: String) {
    #expect(Day(unixSeconds: seconds).description == day)
  }
}
