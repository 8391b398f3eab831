/// Reads plain text copied from channel pages.
///
/// A post ends where the next "Forwarded from" line begins, where reactions, views or a count are
/// printed, where the name of the channel stands alone on a line, where the second printing of its body
/// ends, and where the header of another channel begins. What the page added (header, counters, reactions, "VIEW IN TELEGRAM", a second printing of
/// the body) is removed. The posts have no ids: they are numbered.
final class CaptureReader: PostReader {
  private let source: String
  private let longestItem: Int
  private var lines: LineSplitter
  private var header: CaptureHeader?
  private var channel: String?
  private var forwardedFrom: String?
  private var body: [[UInt8]] = []
  private var bodySize = 0
  private var number = 0

  init(source: String, longestItem: Int) {
    self.source = source
    self.longestItem = longestItem
    lines = LineSplitter(longestLine: longestItem)
  }

  func read(_ bytes: Span<UInt8>, into output: inout ReaderOutput) {
    lines.read(bytes) { line, number in take(line, number, into: &output) }
  }

  func finish(into output: inout ReaderOutput) {
    lines.finish { line, number in take(line, number, into: &output) }
    closeHeader(into: &output)
    finishPost(into: &output)
  }

  private func take(_ line: Span<UInt8>?, _ number: Int, into output: inout ReaderOutput) {
    guard let line else {
      output.skip(.tooLong)
      output.problem(.item, line: number, "the line is too long; skipped")
      return
    }
    var bytes = Array(copying: line)
    UTF8Repair.repair(&bytes, repairs: &output.report.repairs)
    let controls = bytes.count { $0 == 0 }
    if controls > 0 {
      output.report.repairs += controls
      bytes.removeAll { $0 == 0 }
    }
    take(CaptureLine(bytes), bytes, into: &output)
  }

  private func take(_ kind: CaptureLine, _ line: [UInt8], into output: inout ReaderOutput) {
    switch kind {
    case .forwarded(let name):
      header = nil
      finishPost(into: &output)
      forwardedFrom = name
    case .subscribers:
      beginHeader(into: &output)
    case .subscribersWord where !body.isEmpty && CaptureNumber(lastWord) != nil:
      body.removeLast()
      beginHeader(into: &output)
    case .headerEnd:
      header = nil
    case .counter where header != nil, .pageLink where header != nil || isBetweenPosts:
      break
    case .footer:
      closeHeader(into: &output)
      finishPost(into: &output)
    case .text(let bytes) where header == nil && isChannelName(bytes):
      finishPost(into: &output)
    case .text(let bytes):
      if header == nil, CaptureBody.endsWithCount(body) { finishPost(into: &output) }
      add(bytes, into: &output)
      // Reactions that are glued to a line end the post too.
      let isLast = CaptureNoise.removingGluedReactions(from: bytes).count < bytes.count
      if header == nil, isLast { finishPost(into: &output) }
    case .blank, .loose, .counter, .subscribersWord, .pageLink:
      add(line, into: &output)
    }
  }

  private func add(_ line: [UInt8], into output: inout ReaderOutput) {
    if header != nil {
      header?.add(line)
      if header?.isTooLong == true { closeHeader(into: &output) }
      return
    }
    bodySize += line.count + 1
    if bodySize > longestItem {
      // No post is that long: the boundaries are missing. What there is comes out in parts.
      finishPost(into: &output)
      bodySize = line.count + 1
    }
    body.append(line)
  }

  // MARK: - Headers

  private func beginHeader(into output: inout ReaderOutput) {
    closeHeader(into: &output)
    let begun = CaptureHeader(takingNameFrom: &body)
    finishPost(into: &output)
    channel = begun.channel ?? channel
    header = begun
  }

  /// Ends a header whose end is not marked.
  private func closeHeader(into output: inout ReaderOutput) {
    guard let closed = header else { return }
    header = nil
    for line in closed.linesBehindDescription { add(line, into: &output) }
  }

  private func isChannelName(_ line: [UInt8]) -> Bool {
    guard let channel else { return false }
    return Blank.trimmed(line).elementsEqual(channel.utf8)
  }

  private var isBetweenPosts: Bool {
    forwardedFrom == nil && body.allSatisfy { Blank.isBlank($0) }
  }

  private var lastWord: String {
    String(decoding: Blank.trimmed(body.last ?? []), as: UTF8.self)
  }

  // MARK: - Posts

  private func finishPost(into output: inout ReaderOutput) {
    defer {
      body.removeAll(keepingCapacity: true)
      bodySize = 0
      forwardedFrom = nil
    }
    var lines = CaptureBody.withoutFooter(body)
    // Behind a second printing only a post of the channel itself can follow unmarked.
    while let (printedTwice, rest) = DoubledBody.split(lines) {
      addPost(printedTwice, into: &output)
      forwardedFrom = nil
      lines = rest
    }
    addPost(lines, into: &output)
  }

  private func addPost(_ lines: [[UInt8]], into output: inout ReaderOutput) {
    let kept = DoubledBody.reduced(lines)
    let text = Array(Blank.trimmed(Array(kept.joined(separator: [UInt8(ascii: "\n")]))))
    guard !text.isEmpty else {
      if forwardedFrom != nil { output.skip(.noText) }
      return
    }
    number += 1
    let date = TextDate.day(of: text)
    output.add(
      Post(
        id: "\(source)#\(number)", source: source, channel: channel, date: date,
        dateOrigin: date == nil ? nil : .text, text: text, forwardedFrom: forwardedFrom))
  }
}
