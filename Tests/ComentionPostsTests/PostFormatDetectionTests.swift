@testable import ComentionPosts
import Testing

@Suite struct PostFormatDetectionTests {
  @Test(
    "formats are known by their content",
    arguments: [
      (#"{"name": "x", "id": 1, "messages": [ {"id"#, PostFormat.telegramJSON),
      (" \n{\"messages\":[]}", .telegramJSON),
      (#"{"about": "…", "personal_information": {"user_id": 1}, "contacts": {"#, .telegramJSON),
      (#"{"chats": {"list": []}}"#, .telegramJSON),
      ("{\"id\": 1, \"text\": \"messages\"}\n{\"text\": \"b\"}\n", .jsonLines),
      ("{\"text\": \"{\\\"messages\\\": []\"}", .jsonLines),
      ("{broken\n{\"text\":\"a\"}\n{\"text\":\"b\"}", .jsonLines),
      ("Channel\n7K subscribers\n\nText", .capture),
      ("Forwarded from X\nText", .capture),
      ("[Text] in brackets\n👍12", .capture),
      ("<!DOCTYPE html>\n<div class=\"page_body chat_page\">", .telegramHTML),
      (" <div class=\"tgme_widget_message_wrap\">", .telegramWeb),
      (" [\n {\"_\": \"Message\", \"id\": 1, \"message\": \"x\"", .jsonList),
      ("{\"15\": {\"title\": \"x\", \"text_messages\": {\"1\":", .tgDataset),
      ("id,date,text,views\n1,2024", .table), ("\"Message\"\tmsg_id\n", .table),
      ("\u{FEFF}Forwarded from X", .capture),
    ])
  func known(start: String, format: PostFormat) {
    #expect(PostFormat.detect(Array(start.utf8))?.format == format)
  }

  @Test(
    "other content is no format",
    arguments: [
      "", "  \n", "plain words", "{\"a\": 1}", "<!DOCTYPE html><p>Forwarded from X",
      "\u{0}\u{1}\u{2}\u{3}Forwarded from", "body { color: red }", "[1, 2]",
      "Text, date and place of it\n", "a,b\n1,2",
    ])
  func unknown(start: String) {
    #expect(PostFormat.detect(Array(start.utf8)) == nil)
  }
}
