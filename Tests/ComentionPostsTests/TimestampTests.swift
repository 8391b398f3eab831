@testable import ComentionPosts
import Testing

@Suite struct TimestampTests {
  @Test(
    "dates and instants give their day in UTC",
    arguments: [
      ("2024-05-20", "2024-05-20"),
      (" 2024-05-20\n", "2024-05-20"),
      ("2024-05-20T23:30:00", "2024-05-20"),
      ("2024-05-20T23:30:00Z", "2024-05-20"),
      ("2024-05-20T23:30:00-03:00", "2024-05-21"),
      ("2024-05-20 01:30:00+03:00", "2024-05-19"),
      ("2024-05-20T01:30:00.123456+0200", "2024-05-19"),
      ("2024-05-20T01:30+02", "2024-05-19"),
      ("2024-01-01T00:30:00+01:00", "2023-12-31"),
      ("1716206400", "2024-05-20"),
      ("1716206400.75", "2024-05-20"),
      ("1716206400000", "2024-05-20"),
    ])
  func days(text: String, day: String) {
    #expect(Timestamp.day(Array(text.utf8), in: .utc)?.description == day)
  }

  @Test(
    "other texts give no day",
    arguments: [
      "", "yesterday", "2024", "2024-05", "2024-05-32", "2024-05-20T", "2024-05-20T25:00:00",
      "2024-05-20x10:00", "12345", "nan", "inf", "-1716206400", "1e300",
    ])
  func noDays(text: String) {
    #expect(Timestamp.day(Array(text.utf8), in: .utc) == nil)
  }
}
