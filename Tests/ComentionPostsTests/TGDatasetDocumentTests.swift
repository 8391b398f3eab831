import Testing

@testable import ComentionPosts

@Suite struct TGDatasetDocumentTests {
  static let dataset = #"""
    {"1500000001": {"creation_date": 1600000000.0, "username": "desk", "title": "The Desk",
      "description": "d", "generic_media": {"3": {"title": "photo", "message": "no"}},
      "text_messages": {"12": {"message": "One", "date": 1690000000.0, "is_forwarded": false},
       "13": {"message": "Two", "date": 1690086400.0, "is_forwarded": true,
        "forwarded_from_id": 77}, "14": {"message": ""}}},
     "1500000002": {"title": "Second", "text_messages": {"1": {"message": "Three"}}}}
    """#

  @Test("a dataset gives the messages of all its channels")
  func channels() {
    let reading = Reading(Self.dataset, as: .tgDataset)
    #expect(reading.texts == ["One", "Two", "Three"])
    #expect(reading.posts.map(\.id) == ["desk/12", "desk/13", "1500000002/1"])
    #expect(reading.posts.map(\.channel) == ["The Desk", "The Desk", "Second"])
    #expect(reading.posts.map(\.forwardedFrom) == [nil, "channel 77", nil])
    #expect(
      reading.posts.map(\.link) == [
        "https://t.me/desk/12", "https://t.me/desk/13", "https://t.me/c/1500000002/1",
      ])
    #expect(reading.posts.map { $0.date?.description } == ["2023-07-22", "2023-07-23", nil])
    #expect(reading.skipped(.noText) == 1)
  }
}
