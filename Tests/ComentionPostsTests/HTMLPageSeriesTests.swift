@testable import ComentionPosts
import Testing

@Suite struct HTMLPageSeriesTests {
  private static func page(_ messages: [Int]) -> String {
    let body = messages.map {
      """
      <div class="message default clearfix" id="message\($0)"><div class="body">
      <div class="pull_right date details" title="06.10.2024 10:00:00 UTC+00:00">10:00</div>
      <div class="text">Post \($0)</div></div></div>
      """
    }
    return """
      <html><body><div class="page_header"><div class="text bold">The Desk</div></div>
      <div class="page_body chat_page"><div class="history">\(body.joined())</div></div></body></html>
      """
  }

  @Test(
    "pages of one export are known by their names",
    arguments: [
      ("a/messages.html", "a"), ("a/b/messages12.html", "a/b"), ("messages2.html", "."),
      ("/messages.html", "/"), ("a/index.html", nil), ("a/messages_old.html", nil),
      ("a/messages.htm", nil), ("a/messages1x.html", nil),
    ] as [(String, String?)])
  func folders(path: String, folder: String?) {
    #expect(HTMLPageSeries.folder(ofPage: path) == folder)
  }

  @Test("the pages of a folder are one source, in the order of their numbers")
  func oneSource() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/messages.html", Self.page([1, 2]))
    try folder.write("a/messages2.html", Self.page([3]))
    try folder.write("a/messages10.html", Self.page([5]))
    try folder.write("b/messages.html", Self.page([9]))
    try folder.write("b/messages_old.html", Self.page([7]))
    var stream = PostStream(try PostInputs([folder.path]))
    var texts: [String] = []
    while let post = try stream.next() { texts.append(String(decoding: post.text, as: UTF8.self)) }
    #expect(texts == ["Post 1", "Post 2", "Post 3", "Post 5", "Post 9", "Post 7"])
    let reports = stream.reports
    #expect(
      reports.map(\.source)
        == ["a", "b/messages.html", "b/messages_old.html"].map {
          folder.path + "/" + $0
        })
    #expect(reports.map(\.posts) == [4, 1, 1])
    #expect(reports[0].files.count == 3)
    #expect(reports[0].channels.map(\.numbers.gaps) == [[4...4]])
  }

  @Test("a page that breaks off is named, and those after it are read")
  func brokenPage() throws {
    let folder = try TemporaryFolder()
    let page = Self.page([1, 2])
    let cut = try #require(page.ranges(of: "Post").last?.upperBound)
    try folder.write("messages.html", String(page[..<cut]))
    try folder.write("messages2.html", Self.page([3]))
    var stream = PostStream(try PostInputs([folder.path]))
    var count = 0
    while try stream.next() != nil { count += 1 }
    #expect(count == 2)
    #expect(stream.reports.map(\.source) == [folder.path])
    #expect(
      stream.reports[0].problems.map(\.position.source) == [folder.path + "/messages.html"])
  }
}
