import Testing

@testable import ComentionPosts

@Suite struct TelegramWebPageTests {
  static let page = """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>Desk – Telegram</title></head><body>
    <div class="tgme_channel_info_header_title"><span dir="auto">The Desk</span></div>
    <div class="tgme_widget_message_wrap js-widget_message_wrap">
     <div class="tgme_widget_message service_message" data-post="desk/1">
      <div class="tgme_widget_message_text js-message_text">Channel created</div></div></div>
    <div class="tgme_widget_message_wrap"><div class="tgme_widget_message js-widget_message"
      data-post="desk/2">
     <div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name"
      href="https://t.me/desk"><span dir="auto">Desk 🇺🇳</span></a></div>
     <div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;<a
      class="tgme_widget_message_forwarded_from_name" href="https://t.me/other/55"><span
      dir="auto">Other Desk</span></a></div>
     <a class="tgme_widget_message_reply" href="https://t.me/desk/1"><div
      class="tgme_widget_message_text js-message_reply_text">Words of another post</div></a>
     <div class="tgme_widget_message_text js-message_text"><div
      class="tgme_widget_message_text js-message_text" dir="auto">Talks in <b>Gene</b>va<br/>
       <a href="?q=%23un">#un</a> <i class="emoji" style="x"><b>👍</b></i> go
       on<span style="display: inline-block; width: 104px;"></span></div></div>
     <a class="tgme_widget_message_link_preview" href="https://example.org">
      <div class="link_preview_title">A title of others</div></a>
     <div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">37.2K</span>
      <span class="copyonly"> views</span><span class="tgme_widget_message_meta"><a
      class="tgme_widget_message_date" href="https://t.me/desk/2"><time
      datetime="2023-02-27T23:20:50-02:00" class="time">10:20</time></a></span></div>
    </div></div><!-- 1 -->
    <div class="tgme_widget_message" data-post="desk/3"><div
      class="tgme_widget_message_text">Second</div><time class="message_video_duration">0:45</time>
      <a class="tgme_widget_message_date" href="https://t.me/desk/3"><time
      datetime="2023-02-28T10:00:00+00:00">10:00</time></a></div><!-- 2 -->
    <div class="tgme_widget_message" id="widget_message"><div
      class="tgme_widget_message_text">Embedded</div><div class="tgme_widget_message_link"><a
      href="https://t.me/desk/4?single">t.me/desk/4</a></div><a class="tgme_widget_message_date"
      href="https://t.me/desk/4"><time datetime="2015-09-29T16:00:00+00:00">x</time></a></div>
    <!-- 3 -->
    <div class="tgme_widget_message" data-post="desk/5"><div class="tgme_widget_message_poll">
      <div class="tgme_widget_message_poll_question">A question?</div></div></div>
    </body></html>
    """

  @Test("a page gives its posts, without the boxes of others")
  func posts() {
    let reading = Reading(Self.page, as: .telegramWeb)
    #expect(reading.texts == ["Talks in Geneva\n#un 👍 go on", "Second", "Embedded"])
    #expect(reading.posts.map(\.id) == ["desk/2", "desk/3", "desk/4"])
    #expect(reading.posts.map(\.link).first == "https://t.me/desk/2")
    #expect(reading.posts.map(\.channel) == ["Desk 🇺🇳", "The Desk", "The Desk"])
    #expect(
      reading.posts.map { $0.date?.description } == ["2023-02-28", "2023-02-28", "2015-09-29"])
    #expect(reading.posts.map(\.forwardedFrom) == ["Other Desk", nil, nil])
    #expect(reading.skipped(.service) == 1)
    #expect(reading.skipped(.noText) == 1)
  }
}
