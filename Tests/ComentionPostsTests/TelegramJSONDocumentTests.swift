@testable import ComentionPosts
import Testing

@Suite struct TelegramJSONDocumentTests {
  /// An export in the shape of 2025, with one message of every kind that matters.
  static let export = #"""
    {
     "name": "Ministry \"Desk\" {1]",
     "type": "public_channel",
     "id": 1500000001,
     "messages": [
      {"id": 1, "type": "service", "date": "2024-10-05T09:00:00", "date_unixtime": "1728108000",
       "actor": "Ministry Desk", "action": "create_channel", "text": "", "text_entities": []},
      {"id": 2, "type": "message", "date": "2024-10-06T01:10:00", "date_unixtime": "1728166200",
       "from": "Ministry Desk", "from_id": "channel1500000001", "forwarded_from": "Other Desk",
       "text": ["Staff of the Uni", {"type": "bold", "text": "ted Nat"}, "ions }] met \\\" ",
        {"type": "hashtag", "text": "#UN"}],
       "text_entities": [{"type": "plain", "text": "not used"}]},
      {"id": 3, "type": "message", "date": "2024-10-07T09:10:00", "photo": "p.jpg", "text": ""},
      {"id": 4, "type": "unsupported"},
      {"id": 5, "type": "message", "date": "2024-10-08T23:59:59", "edited": "1970-01-01T03:00:00",
       "text": "Local \x1B date", "reactions": [{"type": "emoji", "count": 4, "emoji": "👍"}]},
      {"id": 6, "type": "message", "date_unixtime": "1728400000", "text": "",
       "text_entities": [{"type": "plain", "text": "Only "}, {"type": "bold", "text": "entities"}],
       "forwarded_from": null, "saved_from": "Notes"}
     ]
    }
    """#

  @Test("a channel's export gives its posts, and counts what is none")
  func channel() {
    let reading = Reading(Self.export, as: .telegramJSON)
    #expect(
      reading.texts == [
        "Staff of the United Nations }] met \\\" #UN", "Local \u{1B} date", "Only entities",
      ])
    #expect(reading.posts.map(\.id) == ["1500000001/2", "1500000001/5", "1500000001/6"])
    #expect(Set(reading.posts.map(\.channel)) == ["Ministry \"Desk\" {1]"])
    #expect(
      reading.posts.map { $0.date?.description } == ["2024-10-05", "2024-10-08", "2024-10-08"])
    #expect(reading.posts.allSatisfy { $0.dateOrigin == .metadata })
    #expect(reading.posts.map(\.forwardedFrom) == ["Other Desk", nil, "Notes"])
    #expect(reading.posts.first?.link == "https://t.me/c/1500000001/2")
    #expect(reading.skipped(.service) == 1)
    #expect(reading.skipped(.unsupported) == 1)
    #expect(reading.skipped(.noText) == 1)
    #expect(reading.report.repairs == 1)
    #expect(reading.report.firstDay?.description == "2024-10-05")
    #expect(!reading.report.isBroken)
  }

  @Test("of a whole account only the chats are read")
  func account() {
    let reading = Reading(
      #"""
      {"about": "…", "personal_information": {"messages": [{"id": 9, "text": "private"}]},
       "contacts": {"list": [{"first_name": "Nobody", "messages": [{"id": 8, "text": "no"}]}]},
       "chats": {"about": "…", "list": [
        {"name": "One", "type": "private_group", "id": 7, "messages": [{"id": 1, "text": "a"}]},
        {"name": null, "type": "personal_chat", "id": 8, "messages": []},
        {"type": "saved_messages", "id": 9, "messages": [{"id": 2, "text": "b"}]}]},
       "left_chats": {"list": [
        {"name": "Four", "type": "private_channel", "id": 10089934593,
         "messages": [{"id": 3, "text": "c"}]}]}}
      """#, as: .telegramJSON)
    #expect(reading.texts == ["a", "b", "c"])
    #expect(reading.posts.map(\.id) == ["7/1", "9/2", "1500000001/3"])
    #expect(reading.posts.map(\.channel) == ["One", nil, "Four"])
    #expect(reading.posts.map(\.link) == [nil, nil, "https://t.me/c/1500000001/3"])
  }

  @Test("messages alone, without a root that says what they are, are read")
  func bareRoot() {
    let reading = Reading(
      #"""
      {"messages": [
       {"id": 3, "type": "message", "date": "2022-02-25T00:15:01", "from": "A Channel",
        "from_id": "channel1650038103", "text": "Friends!"},
       {"type": "message", "date_unixtime": "1544006350", "from": "Author", "text": "No id"},
       {"id": 4, "from": "Author Two", "from_id": 777, "text": "Numbers"}]}
      """#, as: .telegramJSON)
    #expect(reading.posts.map(\.id) == ["1650038103/3", "in#2", "author-two/4"])
    #expect(reading.posts.first?.link == "https://t.me/c/1650038103/3")
    #expect(reading.posts.map { $0.date?.description } == ["2022-02-25", "2018-12-05", nil])
  }

  @Test("a damaged message is passed over and its place reported")
  func damaged() {
    let json = #"{"messages":[{"id":1,"text":"a"},{"id":2,"text":b},{"id":3,"text":"c"}]}"#
    let reading = Reading(json, as: .telegramJSON)
    #expect(reading.texts == ["a", "c"])
    #expect(reading.skipped(.damaged) == 1)
    #expect(reading.report.problems.map(\.position.byte) == [33])
  }

  @Test("nesting without end and messages without end are passed over")
  func limits() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let long = String(repeating: "x", count: 300_000)
    let messages = [
      #"{"id":1,"text":\#(deep)}"#, #"{"id":2,"text":"b"}"#, #"{"id":3,"text":"\#(long)"}"#,
      #"{"id":4,"text":"d"}"#,
    ]
    let reading = Reading(
      #"{"messages":[\#(messages.joined(separator: ","))]}"#, as: .telegramJSON,
      longestItem: 250_000)
    #expect(reading.texts == ["b", "d"])
    #expect(reading.skipped(.damaged) == 1)
    #expect(reading.skipped(.tooLong) == 1)
  }

  @Test("brackets that do not match end the reading, with their place")
  func mismatch() {
    let reading = Reading(
      #"{"messages":[{"id":1,"text":"a"}}, {"id":2,"text":"b"}]}"#, as: .telegramJSON)
    #expect(reading.texts == ["a"])
    #expect(reading.report.isBroken)
    #expect(reading.report.problems.map(\.position.byte) == [32])
  }
}
