import Testing

@testable import ComentionPosts

@Suite struct TelegramHTMLPageTests {
  /// A page in the shape of Telegram Desktop 4, with an old forward and a summer of placeholders.
  static let page = """
    <!DOCTYPE html>
    <html><head><meta charset="utf-8"/><title>Exported Data</title></head>
    <body onload="CheckLocation();"><div class="page_wrap">
    <div class="page_header"><div class="content"><div class="text bold">
    Ministry Desk &amp; Co
    </div></div></div>
    <div class="page_body chat_page"><div class="history">
    <a class="pagination block_link" href="messages.html">
    Previous messages
    </a>
    <div class="message service" id="message-1"><div class="body details">
    5 October 2024
    </div></div>
    <div class="message service" id="message1"><div class="body details">
    Ministry Desk pinned <a href="#go_to_message2">this message</a>
    </div></div>
    <div class="message default clearfix" id="message2">
     <div class="pull_left userpic_wrap"><div class="userpic"><div class="initials">
    M
     </div></div></div>
     <div class="body">
      <div class="pull_right date details" title="06.10.2024 01:10:00 UTC+03:00">
    01:10
      </div>
      <div class="from_name">
    Ministry Desk
      </div>
      <div class="reply_to details">
    In reply to <a href="#go_to_message1" onclick="return GoToMessage(1)">this message</a>
      </div>
      <div class="media_wrap clearfix"><a class="media clearfix media_photo" href="p.jpg">
       <div class="fill pull_left"></div><div class="body"><div class="title bold">
    Photo
       </div><div class="status details">
    Not included, change data exporting settings to download.
       </div></div></a></div>
      <div class="text">
    Talks in <strong>Gene</strong>va&apos;s  centre<br><a href="" onclick="return \
    ShowHashtag(&quot;un&quot;)">#un</a> <span class="spoiler hidden"><span>spoiler</span></span>
      </div>
      <div class="signature details">
    A. Editor
      </div>
      <span class="reactions"><span class="reaction"><span class="emoji">
    👍
      </span><span class="count">
    4
      </span></span></span>
     </div>
    </div><!-- 1 -->
    <div class="message default clearfix joined" id="message3"><div class="body">
     <div class="pull_right date details" title="06.10.2024 01:12:00">
    01:12
     </div>
     <div class="forwarded body">
      <div class="from_name">
    Other Desk <span class="date details" title="01.10.2024 10:00:00"> 01.10.2024 10:00:00</span>
      </div>
      <div class="text">
    مرحبا Привет
      </div>
     </div>
    </div></div><!-- 2 -->
    <div class="message default clearfix joined" id="message4"><div class="body">
     <div class="pull_right date details" title="06.10.2024 01:13:00">
    01:13
     </div>
     <div class="forwarded body"><div class="text">
    Second forward
     </div></div>
    </div></div><!-- 3 -->
    <div class="message default clearfix" id="message5"><div class="body">
     <div class="pull_right date details" title="06.10.2024 01:14:00">
    01:14
     </div><div class="media_wrap clearfix"><div class="media_poll"><div class="question bold">
    A question?
     </div></div></div>
    </div></div>
    </div></div></div></body></html>
    """

  @Test("a page gives its messages, without the words of the page")
  func messages() {
    let reading = Reading(Self.page, as: .telegramHTML)
    #expect(
      reading.texts == [
        "Talks in Geneva's  centre\\n#un spoiler".replacing("\\n", with: "\n"), "مرحبا Привет",
        "Second forward",
      ])
    #expect(
      reading.posts.map(\.id)
        == ["ministry-desk-co/2", "ministry-desk-co/3", "ministry-desk-co/4"])
    #expect(Set(reading.posts.map(\.channel)) == ["Ministry Desk & Co"])
    #expect(
      reading.posts.map { $0.date?.description } == ["2024-10-05", "2024-10-06", "2024-10-06"])
    #expect(reading.posts.map(\.forwardedFrom) == [nil, "Other Desk", "Other Desk"])
    #expect(reading.skipped(.service) == 1)
    #expect(reading.skipped(.noText) == 1)
    #expect(!reading.report.isBroken)
  }

  @Test("a page that ends inside a message does not deliver a part of it")
  func cut() throws {
    let bytes = Array(Self.page.utf8)
    let text = Array("Second forw".utf8)
    let cut = try #require(bytes.firstRange(of: text)).upperBound
    let reading = Reading(Array(bytes[..<cut]), as: .telegramHTML)
    #expect(reading.posts.map(\.id) == ["ministry-desk-co/2", "ministry-desk-co/3"])
    #expect(
      reading.report.problems.map(\.message)
        == ["the page ends inside message 4; save or export it again to get the rest"])
  }
}
