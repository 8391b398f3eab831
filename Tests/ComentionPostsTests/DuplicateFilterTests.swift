import ComentionPosts
import Testing

@Suite struct DuplicateFilterTests {
  private func post(
    _ id: String, _ text: String, channel: String? = "The Desk", from: String? = nil,
    link: String? = nil, source: String = "a"
  ) -> Post {
    Post(
      id: id, source: source, channel: channel, text: Array(text.utf8), forwardedFrom: from,
      link: link)
  }

  private func areDuplicates(_ posts: [Post]) -> [Bool] {
    var filter = DuplicateFilter()
    return posts.map { filter.isDuplicate($0) }
  }

  @Test("overlapping exports give each message once, also when it was edited between them")
  func exports() {
    #expect(
      areDuplicates([
        post("15/2", "One"), post("15/3", "Two"), post("15/2", "One, edited", source: "b"),
        post("16/2", "One", channel: "Other"),
      ]) == [false, false, true, false])
  }

  @Test("the HTML beside the JSON gives nothing new")
  func twins() {
    #expect(
      areDuplicates([
        post("15/2", "One  two\nthree"), post("the-desk/2", "One two three", source: "b"),
        post("the-desk/2", "Another channel of that name", source: "c"),
        post("the-desk/3", "One two three", source: "b"),
      ]) == [false, true, false, false])
  }

  @Test("a page and the export of its channel are known by their addresses")
  func addresses() {
    #expect(
      areDuplicates([
        post("desk/2", "One", link: "https://t.me/desk/2"),
        post("7", "One", channel: "D", link: "https://t.me/desk/2", source: "b"),
      ]) == [false, true])
  }

  @Test("what a page prints twice is one post, a repost in another channel is another")
  func captures() {
    #expect(
      areDuplicates([
        post("a#1", "Statement of the ministry", from: "Ministry"),
        post("a#2", "Statement of the ministry", from: "Ministry"),
        post(
          "b#1", "Statement of the  ministry", channel: "Embassy", from: "Ministry", source: "b"),
        post("c#1", "Statement of the ministry", channel: nil, from: "Ministry", source: "c"),
      ]) == [false, true, false, true])
    #expect(
      areDuplicates([
        post("a#1", "Statement of the ministry", channel: nil, from: "Ministry"),
        post("b#1", "Statement of the ministry", channel: "Embassy", from: "Ministry", source: "b"),
        post("c#1", "Statement of the ministry", from: "Ministry", source: "c"),
      ]) == [false, true, false])
  }

  @Test("ids of other makers count only with the same words")
  func plain() {
    #expect(
      areDuplicates([
        post("p1", "One", channel: nil), post("p1", "Other", channel: nil, source: "b"),
        post("p1", "One", channel: nil, source: "c"), post("p2", "One", channel: nil),
      ]) == [false, false, true, false])
  }
}
