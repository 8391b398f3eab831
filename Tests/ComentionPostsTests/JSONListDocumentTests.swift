import Testing

@testable import ComentionPosts

@Suite struct JSONListDocumentTests {
  /// Messages as Telethon's `to_dict()` gives them.
  static let telethon = #"""
    [{"_": "MessageService", "id": 1, "peer_id": {"_": "PeerChannel", "channel_id": 1500000001},
      "date": "2022-05-08T17:07:47+00:00", "action": {"_": "MessageActionChannelCreate"}},
     {"_": "Message", "id": 2, "peer_id": {"_": "PeerChannel", "channel_id": 1500000001},
      "date": "2022-05-08T23:07:47+00:00", "message": "\u0422\u0435\u043a\u0441\u0442",
      "fwd_from": {"from_id": {"_": "PeerChannel", "channel_id": 77}, "from_name": null}},
     {"_": "Message", "id": 3, "peer_id": {"channel_id": 1500000001}, "message": "",
      "media": {"_": "MessageMediaPhoto"}, "date": "2022-05-09T00:00:00+00:00"},
     {"_": "Message", "id": 4, "peer_id": {"channel_id": 1500000001}, "message": "Second",
      "date": "2022-05-09T00:00:00+00:00", "fwd_from": {"from_name": "Somebody"}}]
    """#

  @Test("a Telethon dump gives its messages")
  func telethonDump() {
    let reading = Reading(Self.telethon, as: .jsonList)
    #expect(reading.texts == ["Текст", "Second"])
    #expect(reading.posts.map(\.id) == ["1500000001/2", "1500000001/4"])
    #expect(reading.posts.map(\.channel) == ["in", "in"])
    #expect(reading.posts.map(\.forwardedFrom) == ["channel 77", "Somebody"])
    #expect(reading.posts.map(\.link).first == "https://t.me/c/1500000001/2")
    #expect(reading.posts.map { $0.date?.description } == ["2022-05-08", "2022-05-09"])
    #expect(reading.skipped(.service) == 1)
    #expect(reading.skipped(.noText) == 1)
  }

  @Test("Pyrogram's messages, flat records and lists inside an object are read")
  func others() {
    let reading = Reading(
      #"""
      {"count": 3, "posts": [
       {"_": "Message", "id": 5, "date": "2024-01-02 03:04:05", "caption": "Under a photo",
        "chat": {"id": -1001500000001, "title": "The Desk", "username": "desk"},
        "forward_from_chat": {"title": "Other"}},
       {"message_id": 6, "sender_id": -1001500000002, "text": "Flat",
        "date": "2024-01-02T23:00:00-02:00"},
       {"id": 7, "channel": "Plain", "text": "Own form"}]}
      """#, as: .jsonList)
    #expect(reading.posts.map(\.id) == ["desk/5", "1500000002/6", "7"])
    #expect(reading.posts.map(\.channel) == ["The Desk", "1500000002", "Plain"])
    #expect(
      reading.posts.map(\.link) == [
        "https://t.me/desk/5", "https://t.me/c/1500000002/6", nil,
      ])
    #expect(reading.posts.first?.forwardedFrom == "Other")
    #expect(reading.posts.map { $0.date?.description } == ["2024-01-02", "2024-01-03", nil])
  }
}
