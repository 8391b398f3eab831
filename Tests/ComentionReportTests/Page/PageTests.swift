import ComentionEntities
import Testing

@testable import ComentionReport

@Suite("Pages")
struct PageTests {
  @Test("text for HTML cannot end an element or attribute, not even before a combining mark")
  func html() {
    #expect(
      HTMLText.escaped("<b a=\"1\" c='2'>&") == "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;")
    #expect(HTMLText.escaped("\"\u{338} <\u{338}") == "&quot;\u{338} &lt;\u{338}")
    #expect(HTMLText.escaped("a\u{202E}b\u{0}c\r\nd") == "ab c d")
    #expect(HTMLText.escaped(" und ") == " und ")
  }

  @Test("JSON in a page holds nothing that HTML or old scripts would take for an end")
  func island() {
    #expect(
      HTMLText.island("[\"</script>&\u{2028}\u{2029}\"]")
        == "[\"\\u003c/script\\u003e\\u0026\\u2028\\u2029\"]")
  }

  @Test("text for Markdown has no markup, no HTML and no address that becomes a link")
  func markdown() {
    #expect(MarkdownText.escaped("*a* [b](c) <i>|") == "\\*a\\* \\[b\\](c) &lt;i&gt;\\|")
    #expect(
      MarkdownText.escaped("https://x.org www.y.org a@b.c") == "https:\\//x.org www\\.y.org a\\@b.c"
    )
    #expect(MarkdownText.target("https://x.org/a(b) |é") == "https://x.org/a%28b%29%20%7C%C3%A9")
  }

  @Test(
    "the hash of a script is what OpenSSL prints as base 64",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    ])
  func hash(script: String, expected: String) {
    #expect(ScriptHash.text(of: script) == expected)
  }

  @Test(
    "base 64 fills the last group as RFC 4648 shows",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ])
  func base64(text: String, expected: String) {
    #expect(ScriptHash.base64(Array(text.utf8)) == expected)
  }

  @Test("a page allows its own script by hash and nothing else")
  func policy() throws {
    var page = Page(title: "</title><script>alert(1)</script>", language: .russian)
    page.scripts = ["const own = 1 < 2;"]
    page.data = [(id: "data", json: "{\"a\":\"</script>\"}")]
    page.body = "<main>text</main>"
    let html = try page.html()
    let start = try #require(html.ranges(of: "<script>").last?.upperBound)
    let end = try #require(html.ranges(of: "</script>").last?.lowerBound)
    let hash = ScriptHash.text(of: String(html[start..<end]))
    #expect(html.contains("script-src &#39;sha256-\(hash)&#39;; base-uri"))
    #expect(html.contains("default-src &#39;none&#39;"))
    #expect(html.ranges(of: "<script").count == 2)
    #expect(html.ranges(of: "</script>").count == 2)
    #expect(html.contains("<html lang=\"ru\">"))
    #expect(html.contains("<title>&lt;/title&gt;&lt;script&gt;"))
  }

  @Test(
    "every built-in file is there, and every template can be read", arguments: PageAsset.allCases)
  func assets(asset: PageAsset) throws {
    #expect(!asset.text.isEmpty)
    #expect(!asset.text.contains("http:") && !asset.text.contains("https:") || asset == .pageScript)
    _ = try PageTemplate(asset)
  }

  @Test("every label that a template names is there in both languages")
  func labels() {
    for asset in PageAsset.allCases {
      for match in asset.text.matches(of: /\{\{w\.(\w+)\}\}/) {
        #expect(ReportWords.table[String(match.1)] != nil, "\(asset): \(match.1)")
      }
    }
    for (key, texts) in ReportWords.table {
      #expect(!texts.english.isEmpty && !texts.russian.isEmpty, "\(key)")
    }
    for key in ReportWords.scriptKeys { #expect(ReportWords.table[key.description] != nil) }
  }
}
