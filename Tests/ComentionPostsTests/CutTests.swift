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

  @Test("any bytes changed at any place crash no reader", arguments: CutSample.all)
  func changes(sample: CutSample) {
    var generator = SeededGenerator(seed: 42)
    let bytes = sample.bytes
    let signs = Array("\"\\{}[]<>=,:\n\r\0 x0".utf8) + [0xFF, 0xE2, 0xC2, 0x80]
    for _ in 0..<150 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<changed.count, using: &generator)
        changed[place] = signs.randomElement(using: &generator) ?? 0
      }
      let reading = Reading(changed, as: sample.format, chunkSize: 37)
      #expect(reading.posts.count == reading.report.posts)
    }
  }
}
