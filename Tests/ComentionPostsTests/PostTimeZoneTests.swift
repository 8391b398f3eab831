@testable import ComentionPosts
import Testing

@Suite struct PostTimeZoneTests {
  /// The clock of Berlin in 2024: an hour ahead, two from 31 March 01:00 to 27 October 01:00 UTC.
  static let berlin = PostTimeZone(
    name: "Europe/Berlin", offset: 3600,
    changes: [
      PostTimeZone.Change(unixSeconds: 1_711_846_800, offset: 7200),
      PostTimeZone.Change(unixSeconds: 1_729_990_800, offset: 3600),
    ])

  @Test(
    "offsets are read in the forms people write",
    arguments: [
      ("UTC", 0), ("Z", 0), ("+03:00", 10_800), ("+0330", 12_600), ("-0330", -12_600),
      ("+3", 10_800), ("-11", -39_600), ("+14:00", 50_400),
    ])
  func offsets(text: String, seconds: Int) {
    #expect(PostTimeZone(offset: text)?.offset(at: 0) == seconds)
  }

  @Test(
    "other texts are no offsets",
    arguments: [
      "", "3", "+", "+24", "+03:60", "+123", "03:00", "Europe/Moscow", "+3:00:00", "UTC+3",
      "+:0300",
    ])
  func noOffsets(text: String) {
    #expect(PostTimeZone(offset: text) == nil)
  }

  @Test("an offset holds from its change on, to the second")
  func changes() {
    let instants: [Int64] = [
      0, 1_711_846_799, 1_711_846_800, 1_729_990_799, 1_729_990_800, 4_000_000_000,
    ]
    #expect(
      instants.map(Self.berlin.offset(at:)) == [3600, 3600, 7200, 7200, 3600, 3600])
    #expect(Self.berlin.standardOffset(near: 1_720_000_000) == 3600)
  }

  @Test("an instant falls on the local day")
  func days() {
    // 2024-05-20T22:30:00Z.
    let instant: Int64 = 1_716_244_200
    let zones = [
      PostTimeZone.utc, PostTimeZone(offset: "+03:00"), PostTimeZone(offset: "-23:00"), Self.berlin,
    ]
    #expect(
      zones.map { $0?.day(unixSeconds: instant).description }
        == ["2024-05-20", "2024-05-21", "2024-05-19", "2024-05-21"])
  }

  @Test(
    "instants become days of the zone, and dates without an offset are local to it",
    arguments: [
      (
        PostFormat.telegramJSON,
        // The instant goes before the local date of the exporting machine.
        #"{"messages":[{"id":1,"date":"2024-05-20T12:00:00","date_unixtime":"1716244200","text":"a"},"#
          + #"{"id":2,"date":"2024-05-20T23:30:00","text":"b"}]}"#
      ),
      (
        .jsonLines,
        #"{"date":"2024-05-20T22:30:00Z","text":"a"}"# + "\n"
          + #"{"date":"2024-05-20T22:30:00","text":"b"}"#
      ),
      (.jsonList, #"[{"date":1716244200,"text":"a"},{"date":"2024-05-20 22:30:00","text":"b"}]"#),
      (
        .tgDataset,
        #"{"15":{"text_messages":{"1":{"message":"a","date":1716244200.0},"#
          + #""2":{"message":"b","date":"2024-05-20"}}}}"#
      ),
      (
        .table,
        "id,date,text\n1,2024-05-20 22:30:00+00:00,a\n2,2024-05-20 22:30:00,b\n"
      ),
      (
        .telegramHTML,
        """
        <div class="page_body chat_page"><div class="history">
        <div class="message default" id="message1"><div class="body"><div class="date details"
         title="21.05.2024 00:30:00 UTC+02:00"></div><div class="text">a</div></div></div>
        <div class="message default" id="message2"><div class="body"><div class="date details"
         title="20.05.2024 22:30:00"></div><div class="text">b</div></div></div></div></div>
        """
      ),
      (
        .telegramWeb,
        """
        <div class="tgme_widget_message" data-post="d/1"><div class="tgme_widget_message_text">a</div>
        <a class="tgme_widget_message_date"><time datetime="2024-05-20T22:30:00+00:00"></time></a></div>
        <div class="tgme_widget_message" data-post="d/2"><div class="tgme_widget_message_text">b</div>
        <a class="tgme_widget_message_date"><time datetime="2024-05-20T22:30:00"></time></a></div>
        """
      ),
    ] as [(PostFormat, String)])
  func readers(format: PostFormat, text: String) {
    func days(_ zone: PostTimeZone?) -> [String?] {
      Reading(Array(text.utf8), as: format, timeZone: zone ?? .utc).posts.map {
        $0.date?.description
      }
    }
    #expect(days(.utc) == ["2024-05-20", "2024-05-20"])
    #expect(days(PostTimeZone(offset: "+03:00")) == ["2024-05-21", "2024-05-20"])
    #expect(days(Self.berlin) == ["2024-05-21", "2024-05-20"])
    #expect(days(PostTimeZone(offset: "-23:00")) == ["2024-05-19", "2024-05-20"])
  }

  @Test(
    "a page of Telegram Desktop has the winter's offset all year: the clock of the zone is kept",
    arguments: [
      // Exported in Berlin: in truth 22:45 UTC on the day before.
      ("01.07.2024 00:45:00 UTC+01:00", "2024-07-01", "2024-06-30"),
      ("01.01.2024 00:45:00 UTC+01:00", "2024-01-01", "2023-12-31"),
      // Exported elsewhere.
      ("01.07.2024 00:45:00 UTC+03:00", "2024-06-30", "2024-06-30"),
      ("01.07.2024 01:45:00 UTC+03:00", "2024-07-01", "2024-06-30"),
    ])
  func winterOffsets(stamp: String, berlin: String, utc: String) {
    #expect(TelegramHTMLDate.day(stamp, in: Self.berlin)?.description == berlin)
    #expect(TelegramHTMLDate.day(stamp, in: .utc)?.description == utc)
  }

  @Test(
    "what is no date of a page gives no day",
    arguments: ["", "5 October 2024", "32.10.2024 10:00:00", "1.1.24", "01.10.2024.5 10:00"])
  func noStamps(stamp: String) {
    #expect(TelegramHTMLDate.day(stamp, in: .utc) == nil)
  }
}
