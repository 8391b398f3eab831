import Foundation
import Testing

@Suite("The days of posts")
struct TimeZoneTests {
  /// Two posts at 20:30 UTC, in the summer of 2014 (Moscow four hours ahead) and in 2024 (three), and
  /// one with local time only.
  private static let posts = """
    {"id":"a","date":"2014-07-01T20:30:00Z","text":"CSTO and SCO met."}
    {"id":"b","date":"2024-07-01T20:30:00Z","text":"CSTO and SCO met."}
    {"id":"c","date":"2024-07-05T23:30:00","text":"CSTO and SCO met."}

    """

  private func days(_ arguments: String...) throws -> [String] {
    let folder = try TestFolder()
    try folder.write(Self.posts, to: "posts.jsonl")
    let run = try folder.run(["extract", "posts.jsonl"] + arguments)
    #expect(run.status == 0)
    return try run.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["date"] as? String ?? ""
    }
  }

  @Test("are those of UTC, or of the zone that is given, with its history")
  func zones() throws {
    #expect(try days() == ["2014-07-01", "2024-07-01", "2024-07-05"])
    #expect(
      try days("--time-zone", "Europe/Moscow") == ["2014-07-02", "2024-07-01", "2024-07-05"])
    #expect(try days("--time-zone", "+04:00") == ["2014-07-02", "2024-07-02", "2024-07-05"])
    #expect(
      try days("--time-zone", "America/New_York") == ["2014-07-01", "2024-07-01", "2024-07-05"])
  }

  @Test("an unknown zone is wrong usage, and the message says what to give")
  func unknown() throws {
    let folder = try TestFolder()
    try folder.write(Self.posts, to: "posts.jsonl")
    for zone in ["Europe/Mosow", "MSK", "+25:00"] {
      let run = try folder.run("doctor", "posts.jsonl", "--time-zone", zone)
      #expect(run.status == 2)
      #expect(run.errors.contains("'\(zone)'") && run.errors.contains("no such time zone"))
      #expect(run.errors.contains("Europe/Moscow"))
    }
  }
}
