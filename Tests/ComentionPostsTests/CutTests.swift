import Testing

@testable import ComentionPosts

/// Inputs cut and pieced together in every possible way.
@Suite struct CutTests {
  @Test("any size of the pieces gives the same posts and the same report", arguments: CutSample.all)
  func pieces(sample: CutSample) {
    let bytes = sample.bytes
    let whole = Reading(bytes, as: sample.format)
    #expect(whole.posts.count >= 3)
    for size in 1...bytes.count where size < 20 || size.isMultiple(of: 97) {
      let reading = Reading(bytes, as: sample.format, chunkSize: size)
      #expect(reading.posts == whole.posts, "pieces of \(size) bytes")
      #expect(reading.report == whole.report, "pieces of \(size) bytes")
    }
  }

  @Test(
    "an input cut at any byte gives every complete post before the cut", arguments: CutSample.all)
  func cuts(sample: CutSample) {
    let bytes = sample.bytes
    let whole = Reading(bytes, as: sample.format)
    // The pages are long: every third byte of them is enough to cut every kind of tag.
    for cut in stride(from: 0, through: bytes.count, by: bytes.count > 2000 ? 3 : 1) {
      let reading = Reading(Array(bytes[..<cut]), as: sample.format)
      // Text without a mark at its end cannot say that it is complete: the last post may be cut.
      let certain = sample.format == .capture ? reading.posts.dropLast() : reading.posts[...]
      #expect(certain.elementsEqual(whole.posts.prefix(certain.count)), "cut at byte \(cut)")
      let complete = whole.posts.prefix(sample.completePosts(before: cut))
      #expect(reading.posts.starts(with: complete), "cut at byte \(cut)")
      if sample.format == .telegramJSON, cut < bytes.count {
        let position = reading.report.problems.last?.position.byte
        #expect(reading.report.isBroken && position ?? .max <= cut, "cut at byte \(cut)")
      }
    }
  }

  @Test(
    "any bytes changed at any place crash no reader, and the pieces make no difference",
    arguments: CutSample.all)
  func changes(sample: CutSample) {
    var generator = SeededGenerator(seed: 42)
    let bytes = sample.bytes
    let signs = Array("\"\\{}[]<>=,:\n\r\0\u{10} x0".utf8) + [0xFF, 0xE2, 0xC2, 0x80]
    for _ in 0..<150 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<changed.count, using: &generator)
        changed[place] = signs.randomElement(using: &generator) ?? 0
      }
      let reading = Reading(changed, as: sample.format, chunkSize: 37)
      #expect(reading.posts.count == reading.report.posts)
      // Where a quote is missing, libxml2 guesses from what it has, and that depends on the pieces.
      guard !CutTests.isPage(sample.format) else { continue }
      #expect(reading.posts == Reading(changed, as: sample.format).posts)
    }
  }

  @Test(
    "broken characters and controls are mended the same in any pieces", arguments: CutSample.all)
  func brokenCharacters(sample: CutSample) {
    var generator = SeededGenerator(seed: 7)
    let bytes = sample.bytes
    for _ in 0..<40 {
      var changed = bytes
      for _ in 0..<3 {
        // Between two letters, so that the markup stays what it is.
        let place = Int.random(in: 1..<changed.count, using: &generator)
        let isLetter = changed[(place - 1)...place].allSatisfy { (0x61...0x7A).contains($0) }
        if isLetter { changed.insert(contentsOf: [0xC3, 0, 0xA9, 0x10, 0xE2, 0x82], at: place) }
      }
      let whole = Reading(changed, as: sample.format)
      for size in [1, 2, 5, 37] {
        let reading = Reading(changed, as: sample.format, chunkSize: size)
        #expect(reading.posts == whole.posts && reading.report == whole.report)
      }
    }
  }

  private static func isPage(_ format: PostFormat) -> Bool {
    format == .telegramHTML || format == .telegramWeb
  }
}
