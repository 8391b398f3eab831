import ComentionEntities
import ComentionGraph
import ComentionPosts
import Testing

@testable import ComentionReport

@Suite("Reports over hostile posts")
struct HostileReportTests {
  static let evil =
    "</q></td></script></style><script>alert(1)</script><img src=x onerror=alert(2)> \" ' \u{202E}=cmd|' /C'!A0"

  /// A report in which texts, channels, ids, addresses and the names of entities are all hostile.
  static func report(options: ReportOptions = ReportOptions()) throws -> Report {
    var collector = ReportCollector(types: [.organisation])
    for number in 1...3 {
      var post = Sample.post("p\(number)", "Alpha \(evil) Beta \(evil).", day: "2024-01-0\(number)")
      for index in post.extraction.entities.indices {
        post.extraction.entities[index].name.english += " </text>" + evil
      }
      post.post.channel = evil
      post.post.id = evil + String(number)
      post.post.source = evil
      post.post.link =
        number == 1 ? "https://example.org/\"><script>alert(3)</script>" : "data:text/html,x"
      collector.add(post)
    }
    return try collector.report(settings: GraphSettings(), options: options)
  }

  @Test("nothing of a post becomes markup, script or address in the page")
  func page() throws {
    var options = ReportOptions()
    options.title = Self.evil
    options.command = Self.evil
    let html = try Self.report(options: options).html()
    #expect(html.ranges(of: "<script").count == 2)
    #expect(html.ranges(of: "</script>").count == 2)
    #expect(!html.contains("<img"))
    #expect(!html.contains("\u{202E}"))
    #expect(!html.contains("href=\"data:"))
    let markup = html.prefix(upTo: try #require(html.ranges(of: "<script").first).lowerBound)
    // A name may say anything inside the quotes of an attribute, which it cannot leave.
    let handler = /<[^>]*\son\w+=/
    let tags = markup.replacing(/"[^"]*"/, with: "\"\"")
    #expect(tags.firstMatch(of: handler) == nil)
    #expect("<p class=\"\" onclick=\"\">".firstMatch(of: handler) != nil)
    #expect(html.contains("&lt;img src=x onerror=alert(2)&gt;"))
  }

  @Test("nothing of a post becomes markup or a link in the Markdown")
  func markdown() throws {
    let document = try Self.report().markdown(name: "../a b](x)")
    #expect(document.figures.map(\.name).allSatisfy { !$0.contains("/") && !$0.contains(" ") })
    #expect(!document.text.contains("<script") && !document.text.contains("<img"))
    #expect(!document.text.contains("](data:"))
    #expect(!document.text.contains("\u{202E}"))
    for figure in document.figures {
      #expect(document.text.contains("](\(figure.name))"))
      #expect(!figure.svg.contains("<script") && !figure.svg.contains("<img"))
    }
  }
}
