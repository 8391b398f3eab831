@testable import ComentionPosts
import Testing

@Suite struct HTMLCutsTests {
  @Test(
    "a page is cut before its last tag, and nowhere inside one",
    arguments: [
      ("", nil), ("text", nil), ("<div>text", 0), ("a<div>b</div>c", 7), ("a<div>b</di", 7),
      ("a<b title=\"x<y>z\">t", 1), ("a<b title='<i>'", 1), ("a<b title=<i>t", 1),
      ("1 < 2 and <", nil), ("1 <<b>", 3), ("a<!-- <b> -- > <i> -->t", 1), ("a<!DOCTYPE html>t", 1),
      ("a<!-- x --><b>", 11), ("<a href=x'y>t<b>", 13), ("<a b = \"c\">d<e>", 12),
    ] as [(String, Int?)])
  func cuts(page: String, cut: Int?) {
    let bytes = Array(page.utf8)
    var whole = HTMLCuts()
    #expect(whole.scan(bytes, from: 0) == cut)
    // The last cut is the same if the page comes byte by byte.
    var pieces = HTMLCuts()
    var last: Int?
    for end in 0..<bytes.count { last = pieces.scan(Array(bytes[...end]), from: end) ?? last }
    #expect(last == cut)
    #expect(pieces.isInsideTag == whole.isInsideTag)
  }

  @Test(
    "what ends inside a tag or a comment is known",
    arguments: [
      ("<b", true), ("<b>", false), ("<b title=\">\"", true), ("<!-- >", true), ("<!-- -->", false),
      ("a <", false), ("</b", true), ("<b title='>'>", false),
    ])
  func ends(page: String, isInside: Bool) {
    var cuts = HTMLCuts()
    _ = cuts.scan(Array(page.utf8), from: 0)
    #expect(cuts.isInsideTag == isInside)
  }
}
