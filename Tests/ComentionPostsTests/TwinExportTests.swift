@testable import ComentionPosts
import Testing

@Suite struct TwinExportTests {
  private let json = Reading(TwinExport.json, as: .telegramJSON)
  private let html = Reading(TwinExport.html, as: .telegramHTML)

  @Test("the JSON and the HTML of a chat give the same numbers, days, texts and forwards")
  func same() {
    #expect(json.posts.map { $0.id.split(separator: "/").last } == ["2", "3", "6", "7", "8"])
    #expect(
      html.posts.map { $0.id.split(separator: "/").last }
        == json.posts.map { $0.id.split(separator: "/").last })
    #expect(html.texts == json.texts)
    #expect(
      json.posts.map { $0.date?.description }
        == ["2024-10-05", "2024-10-05", "2024-10-06", "2024-10-06", "2024-10-06"])
    #expect(html.posts.map(\.date) == json.posts.map(\.date))
    #expect(html.posts.map(\.channel) == json.posts.map(\.channel))
    #expect(html.posts.map(\.forwardedFrom) == [nil, nil, "Other Desk", nil, nil])
    #expect(json.posts.map(\.forwardedFrom) == html.posts.map(\.forwardedFrom))
    #expect(html.report.skipped == json.report.skipped)
    #expect(html.report.channels == json.report.channels)
    #expect(json.report.channels.map(\.numbers.gaps) == [[5...5]])
  }

  @Test("only the HTML knows the day of a forward's original")
  func forwards() {
    #expect(
      html.posts.map { $0.forwardedDate?.description } == [nil, nil, "2024-09-30", nil, nil])
    #expect(json.posts.allSatisfy { $0.forwardedDate == nil })
    #expect(html.report.datedForwards == 1 && html.report.forwards == 1)
  }

  @Test("read together, in any order, each post comes out once", arguments: [true, false])
  func together(jsonIsFirst: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write(jsonIsFirst ? "a/result.json" : "b/result.json", TwinExport.json)
    try folder.write(jsonIsFirst ? "b/messages.html" : "a/messages.html", TwinExport.html)
    var stream = PostStream(try PostInputs([folder.path]))
    var texts: [String] = []
    while let post = try stream.next() { texts.append(String(decoding: post.text, as: UTF8.self)) }
    #expect(texts == json.texts)
    #expect(stream.reports.map(\.posts) == [5, 0])
    #expect(stream.reports[1].skipped.first { $0.reason == .duplicate }?.count == 5)
  }
}
