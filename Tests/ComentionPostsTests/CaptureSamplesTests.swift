@testable import ComentionPosts
import Foundation
import Testing

/// How many posts captures hold, counted by eye.
@Suite struct CaptureSamplesTests {
  private struct Count: Equatable {
    var posts: [Int]
    var all: Int
    var stories: Int
  }

  /// The posts of each file, each post once, and the number of stories among them.
  private func count(_ paths: [String], skipsDuplicates: Bool = true) throws -> Count {
    var stream = PostStream(
      try PostInputs(paths, options: ReadingOptions(skipsDuplicates: skipsDuplicates)))
    var grouper = StoryGrouper()
    var all = 0
    while let post = try stream.next() {
      grouper.add(post.text)
      all += 1
    }
    let stories = Set(grouper.stories()).count
    return Count(posts: stream.reports.map(\.posts), all: all, stories: stories)
  }

  @Test("the samples give the posts that were counted by hand, each once, reposts grouped")
  func samples() throws {
    let folder = try TemporaryFolder()
    try folder.write("1-doubled.txt", CaptureSamples.doubled)
    try folder.write("2-header.txt", CaptureSamples.header)
    try folder.write("3-second.txt", CaptureSamples.second)
    #expect(
      try count([folder.path], skipsDuplicates: false)
        == Count(posts: [4, 9, 4], all: 17, stories: 13))
    // The second file has one post of the first, whose channel is unknown, and one of its own twice.
    #expect(try count([folder.path]) == Count(posts: [4, 7, 4], all: 15, stories: 13))
  }

  @Test("every post of the samples comes out whole")
  func texts() {
    #expect(
      Reading(CaptureSamples.doubled, as: .capture).texts.map { $0.split(separator: "\n").last }
        == [
          "Read in full",
          "A note of our own about the press centre, which opens at nine and closes when the last "
            + "one leaves.", "#ServiceDay", "Schools",
        ])
    let header = Reading(CaptureSamples.header, as: .capture)
    #expect(
      header.posts.map(\.forwardedFrom).map { $0 == nil }
        == [false, false, false, true, false, true, true, false, false])
    #expect(Set(header.posts.map(\.channel)) == ["Consulate by the Lake"])
    #expect(header.texts[4].hasSuffix("all the best."))
    let second = Reading(CaptureSamples.second, as: .capture)
    #expect(second.posts.map { $0.date?.description } == [nil, nil, "2023-06-20", nil])
    #expect(second.skipped(.noText) == 1)
  }

  /// The captures that the counts were made on belong to their channels and are not part of the package;
  /// the variable names a folder that holds them.
  @Test(
    "the captures that were counted by eye give 26 posts, 23 of them once, of 20 stories",
    .enabled(if: ProcessInfo.processInfo.environment["COMENTION_CAPTURES"] != nil))
  func captures() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["COMENTION_CAPTURES"])
    #expect(try count([folder], skipsDuplicates: false).all == 26)
    #expect(try count([folder]) == Count(posts: [2, 13, 8], all: 23, stories: 20))
  }
}
