import ComentionPosts
import Testing

@testable import ComentionEntities

@Suite("The extraction pipeline")
struct ExtractionPipelineTests {
  private struct Failure: Error, Equatable {
    var number: Int
  }

  private static let world = Result { try SampleWorld.lexicon() }
  private static let names = ["SCO", "CSTO", "Minsk", "Georgia", "ШОС", "Lavrov", "nothing", "🇷🇺"]

  /// Posts of very different lengths, so that batches end out of order.
  private static func posts(_ count: Int) -> [Post] {
    var random = RandomSource(seed: 11)
    // A batch holds about 256 KiB, so a long blank tail makes each of the long posts fill one.
    let tail = String(repeating: " ", count: 200_000)
    return (0..<count).map { index in
      let length = index % 7 == 0 ? 200 : Int.random(in: 0..<10, using: &random)
      let words = (0..<length).map { _ in random.pick(names) }
      let text = words.joined(separator: ", ") + (index % 7 == 0 ? tail : "")
      return Post(id: "\(index)", source: "test", text: Array(text.utf8))
    }
  }

  private static func pipeline(_ jobs: Int) throws -> ExtractionPipeline {
    ExtractionPipeline(extractor: Extractor(lexicon: try world.get()), jobs: jobs)
  }

  @Test("gives the same results in the same order for any number of jobs", arguments: 1...8)
  func order(jobs: Int) async throws {
    let posts = ExtractionPipelineTests.posts(60)
    let extractor = Extractor(lexicon: try ExtractionPipelineTests.world.get())
    let expected = posts.map { ExtractedPost(post: $0, extraction: extractor.extract($0)) }
    var rest = posts[...]
    var results: [ExtractedPost] = []
    try await ExtractionPipelineTests.pipeline(jobs).run(
      next: { rest.popFirst() }, each: { results.append($0) })
    #expect(results == expected)
  }

  @Test("does nothing without posts", arguments: [1, 2])
  func empty(jobs: Int) async throws {
    try await ExtractionPipelineTests.pipeline(jobs).run(
      next: { nil }, each: { _ in Issue.record("a result without a post") })
  }

  @Test("hands out the posts before an error of the input", arguments: [1, 2, 5], [0, 1, 20, 39])
  func inputFails(jobs: Int, place: Int) async throws {
    let posts = ExtractionPipelineTests.posts(40)
    var index = 0
    var handedOut: [String] = []
    let pipeline = try ExtractionPipelineTests.pipeline(jobs)
    await #expect(throws: Failure(number: place)) {
      try await pipeline.run(
        next: {
          if index == place { throw Failure(number: place) }
          index += 1
          return posts[index - 1]
        },
        each: { handedOut.append($0.post.id) })
    }
    #expect(handedOut == posts.prefix(place).map(\.id))
  }

  @Test("stops at an error of the receiver", arguments: [1, 2, 5], [0, 1, 20, 39])
  func outputFails(jobs: Int, place: Int) async throws {
    var rest = ExtractionPipelineTests.posts(40)[...]
    var handedOut = 0
    let pipeline = try ExtractionPipelineTests.pipeline(jobs)
    await #expect(throws: Failure(number: place)) {
      try await pipeline.run(
        next: { rest.popFirst() },
        each: { _ in
          if handedOut == place { throw Failure(number: place) }
          handedOut += 1
        })
    }
    #expect(handedOut == place)
  }

  @Test("stops when its task is cancelled, although the input goes on", arguments: [1, 4])
  func cancelled(jobs: Int) async throws {
    let pipeline = try ExtractionPipelineTests.pipeline(jobs)
    let task = Task {
      var handedOut = 0
      try await pipeline.run(
        next: { Post(id: "", source: "test", text: Array("SCO and CSTO".utf8)) },
        each: { _ in
          handedOut += 1
          if handedOut == 100 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
        })
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test("asks for few posts ahead of the results", arguments: [2, 4])
  func bounded(jobs: Int) async throws {
    let long = Post(id: "", source: "test", text: Array(repeating: 0x20, count: 256 * 1024))
    var asked = 0
    var handedOut = 0
    var ahead = 0
    try await ExtractionPipelineTests.pipeline(jobs).run(
      next: {
        asked += 1
        ahead = max(ahead, asked - handedOut)
        return asked > 100 ? nil : long
      },
      each: { _ in handedOut += 1 })
    #expect(handedOut == 100)
    #expect(ahead <= 2 * jobs + 1)
  }
}
