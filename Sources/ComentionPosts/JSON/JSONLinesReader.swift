/// Reads JSON Lines: one object a line, of which only `text` is required.
///
/// A line that is no JSON object is passed over, counted and reported with its number; the lines
/// around it are read.
final class JSONLinesReader: PostReader {
  private var lines: LineSplitter
  private let parser = JSONParser()
  private let source: String
  private let timeZone: PostTimeZone

  init(source: String, longestItem: Int, timeZone: PostTimeZone) {
    self.source = source
    self.timeZone = timeZone
    lines = LineSplitter(longestLine: longestItem)
  }

  func read(_ bytes: Span<UInt8>, into output: inout ReaderOutput) {
    lines.read(bytes) { line, number in take(line, number, into: &output) }
  }

  func finish(into output: inout ReaderOutput) {
    lines.finish { line, number in take(line, number, into: &output) }
  }

  private func take(_ line: Span<UInt8>?, _ number: Int, into output: inout ReaderOutput) {
    guard let line else {
      output.skip(.tooLong)
      output.problem(.item, line: number, "the line is too long; skipped")
      return
    }
    guard !line.isBlank else { return }
    do throws(JSONParser.Fault) {
      let item = try parser.read(line, repairs: &output.report.repairs) { object in
        JSONPost(source: source, position: number, timeZone: timeZone).item(object)
      }
      output.add(item)
      if item.hasUnreadableDate { output.unreadableDate(line: number) }
      if case .skip(.damaged) = item.content {
        output.problem(.item, line: number, "the line is no JSON object; skipped")
      }
    } catch {
      output.skip(.damaged)
      output.problem(.item, line: number, "the line \(error.sentence); skipped")
    }
  }
}
