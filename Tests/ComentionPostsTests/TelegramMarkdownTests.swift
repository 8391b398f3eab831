import Testing

@testable import ComentionPosts

@Suite struct TelegramMarkdownTests {
  @Test(
    "marks go, words stay",
    arguments: [
      ("**Na**me", "Name"), ("__It__ and ~~that~~ `code`", "It and that code"),
      ("[label](https://t.me/x) after", "label after"),
      ("[**bold** label](http://a.b)", "bold label"),
      ("```block\nof code```", "block\nof code"), ("2 ** 3", "2 ** 3"),
      ("snake__case__name", "snake__case__name"), ("[Kiev] regime (said)", "[Kiev] regime (said)"),
      ("[note](in brackets)", "[note](in brackets)"), ("[a [b](http://c.d) e", "[a b e"),
      ("plain", "plain"), ("", ""), ("**", "**"), ("]](", "]]("),
    ])
  func stripped(text: String, expected: String) {
    let result = TelegramMarkdown.stripped(Array(text.utf8))
    #expect(String(decoding: result, as: UTF8.self) == expected)
  }
}
