import ComentionEntities
import ComentionGraph
import ComentionPosts
import Testing

@testable import ComentionRender

@Suite("The latest posts behind a figure")
struct PostLinksTests {
  static func post(_ date: String?, _ link: String?, _ names: [String]) -> ExtractedPost {
    var extraction = Extraction()
    extraction.entities = names.map {
      Entity(
        id: EntityID(rawValue: $0), type: $0 == "minsk" ? .place : .organisation,
        name: LocalizedText(english: $0))
    }
    return ExtractedPost(
      post: Post(id: "1", source: "s", date: date.flatMap { Day($0) }, text: [], link: link),
      extraction: extraction)
  }

  static let posts = [
    post("2024-05-01", "https://t.me/a/9", ["csto", "sco"]),
    post("2024-05-02", "https://t.me/a/99", ["sco", "csto", "minsk"]),
    post("2024-05-02", "https://t.me/a/100", ["csto", "sco"]),
    post("2024-05-03", "javascript:alert(1)", ["csto", "sco"]),
    post("2024-06-01", "https://t.me/a/200", ["csto", "cis"]),
    post(nil, "https://t.me/a/300", ["csto", "sco", "cis"]),
    post("2024-07-01", nil, ["csto", "sco"]),
    post("2024-05-04", "https://t.me/a/150", ["csto", "sco", "cis", "un"]),
  ]

  static func links(
    _ posts: [ExtractedPost], _ change: (inout GraphSettings) -> Void = { _ in }
  ) -> PostLinks {
    var settings = GraphSettings()
    settings.maxEntities = 3
    change(&settings)
    var links = PostLinks(settings: settings, unit: .post)
    for post in posts { links.add(post) }
    return links
  }

  @Test("are found in whatever order the posts come; round-ups and unsafe addresses do not count")
  func order() {
    for shift in PostLinksTests.posts.indices {
      let posts = PostLinksTests.posts
      let links = PostLinksTests.links(Array(posts[shift...] + posts[..<shift]))
      #expect(links.link(ofTie: TieEnds("sco", "csto")) == "https://t.me/a/100")
      #expect(links.link(ofTie: TieEnds("cis", "csto")) == "https://t.me/a/200")
      #expect(links.link(ofTie: TieEnds("cis", "sco")) == "https://t.me/a/300")
      #expect(links.link(ofNode: "csto") == "https://t.me/a/200")
      #expect(links.link(ofNode: "un") == nil)
      #expect(links.link(ofNode: "minsk") == nil)
    }
  }

  @Test("are of the days that are counted")
  func days() {
    let links = PostLinksTests.links(PostLinksTests.posts) { settings in
      settings.to = Day("2024-05-01")
      settings.undated = .exclude
    }
    #expect(links.link(ofNode: "csto") == "https://t.me/a/9")
    #expect(links.link(ofNode: "cis") == nil)
    let early = PostLinksTests.links(PostLinksTests.posts) { $0.asOf = Day("2024-04-30") }
    #expect(early.link(ofNode: "csto") == "https://t.me/a/300")
  }

  @Test("stand in reports under names that any address can hold")
  func anchors() {
    #expect(EvidenceAnchor.node("csto") == "node-csto")
    #expect(EvidenceAnchor.tie(TieEnds("sco", "csto")) == "tie-csto--sco")
    #expect(EvidenceAnchor.node("x-<é\">") == "node-x-_3c__e9__22__3e_")
  }
}
