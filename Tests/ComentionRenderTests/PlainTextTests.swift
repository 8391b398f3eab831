import Testing

@testable import ComentionRender

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "loses controls and marks of direction, and runs of spaces",
    arguments: [
      ("CSTO", "CSTO"), (" a \t\n b ", "a b"), ("a\u{0}b", "a b"), ("a\u{1B}[31m", "a [31m"),
      ("\u{202E}OTSC\u{202C}", "OTSC"), ("\u{2066}x\u{2069}", "x"), ("a\u{2028}b", "a b"),
      ("\u{FEFF}x\u{FFFE}", "x"), ("ОДКБ 🤝", "ОДКБ 🤝"), ("", ""), ("\u{7}", ""),
      ("👩\u{200D}🚀", "👩\u{200D}🚀"),
    ])
  func cleaned(text: String, expected: String) {
    #expect(PlainText.cleaned(text) == expected)
  }

  @Test(
    "is cut to the limit with an ellipsis",
    arguments: [
      ("short", "short"), ("exactly ten", "exactly t…"), ("1234567890", "1234567890"),
      ("12345678 90", "12345678…"), ("", ""),
    ])
  func shortened(text: String, expected: String) {
    #expect(PlainText.shortened(text, to: 10) == expected)
  }

  @Test("is cut when a letter carries a pile of marks")
  func marks() {
    let text = "a" + String(repeating: "\u{301}", count: 10_000) + "bc"
    #expect(PlainText.shortened(text, to: 28) == "…")
    #expect(PlainText.shortened("xy" + text, to: 28) == "xy…")
  }

  @Test("enters the document with every special character as a reference")
  func escaped() {
    #expect(
      SVGText.escaped("</text><script>\"'&\u{0}\u{202E}")
        == "&lt;/text&gt;&lt;script&gt;&quot;&#39;&amp;")
  }
}
