import ComentionEntities
import ComentionGraph
import ComentionPosts
import Testing

@Suite("Stories instead of posts")
struct StorySelectionTests {
  private static let text =
    "The secretaries of both bodies signed a memorandum on trade in the capital."

  private func post(_ id: String, _ channel: String, _ day: String?, _ text: String)
    -> ExtractedPost
  {
    let date = day.flatMap { Day($0) }
    return ExtractedPost(
      post: Post(
        id: id, source: "sample", channel: channel, date: date,
        dateOrigin: date == nil ? nil : .metadata, text: Array(text.utf8)),
      extraction: Extraction())
  }

  @Test(
    "of a story the earliest post counts, once or once in each channel",
    arguments: [
      (CountBy.posts, ["a", "b", "c", "d", "e"]), (.stories, ["b", "e"]),
      (.channels, ["a", "b", "e"]),
    ])
  func chosen(countBy: CountBy, expected: [String]) {
    var selection = StorySelection(countBy: countBy)
    selection.add(post("a", "North", "2024-02-02", Self.text))
    selection.add(post("b", "South", "2024-02-01", Self.text))
    selection.add(post("c", "South", "2024-02-03", Self.text))
    selection.add(post("d", "South", nil, Self.text))
    selection.add(
      post("e", "North", nil, "Quite another matter was raised by the members of the council."))
    #expect(selection.chosen().map(\.post.id) == expected)
  }

  @Test("copies of one post change the choice by nothing when stories count")
  func copies() {
    var once = StorySelection(countBy: .stories)
    var often = StorySelection(countBy: .stories)
    once.add(post("a", "North", "2024-02-02", Self.text))
    often.add(post("a", "North", "2024-02-02", Self.text))
    for number in 1...8 {
      often.add(post("copy\(number)", "Channel \(number)", "2024-02-0\(number + 1)", Self.text))
    }
    #expect(once.chosen() == often.chosen())
  }
}
