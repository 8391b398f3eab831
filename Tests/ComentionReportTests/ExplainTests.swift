import ComentionEntities
import ComentionPosts
import Testing

@testable import ComentionReport

@Suite("Explanations")
struct ExplainTests {
  private let text = "Anna <b> met Congo\nand\u{1B}[31m Ivanov"

  @Test("mentions are marked in brackets without colours, and each has its rule")
  func plain() {
    let shown = ExplainText.terminal(post(), language: .english, isColoured: false)
    #expect(
      shown == """
        ── 7 · undated
        ⟦Anna⟧ <b> met ⟦?Congo⟧
        and[31m Ivanov

          ■ Anna → Anna Lidl (anna-lidl), person, rule: name
          ? Congo → left open: several meanings, and nothing in the post decides; candidates: DR Congo (dr-congo)


        """)
  }

  @Test("with colours, each type has its own, and no control character of the post comes through")
  func coloured() {
    let shown = ExplainText.terminal(post(), language: .english, isColoured: true)
    #expect(shown.contains("\u{1B}[1;32mAnna\u{1B}[0m"))
    #expect(shown.contains("\u{1B}[7mCongo\u{1B}[0m"))
    #expect(!shown.contains("\u{1B}[31m"))
  }

  @Test("the page escapes everything that comes from posts and names")
  func page() {
    var post = post()
    post.extraction.entities[0].name.english = "\"><script>'&"
    let article = ExplainPage.article(post, language: .english)
    #expect(!article.contains("<script>"))
    #expect(!article.contains("<b> met"))
    #expect(article.contains("&lt;b&gt; met"))
    #expect(article.contains("title=\"&quot;&gt;&lt;script&gt;&#39;&amp; (anna-lidl), person"))
    #expect(article.contains("<mark class=\"open\""))
    #expect(!(ExplainPage.head + ExplainPage.foot).contains("http"))
  }

  @Test("the pieces are the whole text, whatever overlaps")
  func pieces() {
    var post = post()
    post.extraction.mentions.append(Mention(entity: 0, range: 2..<9, rule: .name))
    let pieces = ExplainedPost(post, language: .english).pieces
    #expect(pieces.map(\.text).joined() == text)
  }

  private func post() -> ExtractedPost {
    var extraction = Extraction()
    extraction.entities = [
      Entity(id: "anna-lidl", type: .person, name: LocalizedText(english: "Anna Lidl"))
    ]
    extraction.mentions = [Mention(entity: 0, range: 0..<4, rule: .name)]
    let congo = Entity(id: "dr-congo", type: .place, name: LocalizedText(english: "DR Congo"))
    extraction.unresolved = [
      UnresolvedName(range: 13..<18, candidates: [congo], reason: .ambiguous)
    ]
    return ExtractedPost(
      post: Post(id: "7", source: "test", text: Array(text.utf8)), extraction: extraction)
  }
}
