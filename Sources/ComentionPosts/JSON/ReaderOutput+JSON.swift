extension ReaderOutput {
  /// Notes an element that is no JSON.
  mutating func damagedElement(_ fault: JSONParser.Fault, at offset: Int) {
    skip(.damaged)
    problem(.item, byte: offset, "the message that begins here \(fault.sentence); skipped")
  }

  /// Notes an element that is longer than allowed.
  mutating func tooLongElement(at offset: Int) {
    skip(.tooLong)
    problem(.item, byte: offset, "the message that begins here is too long; skipped")
  }

  /// Notes a date that is in none of the known forms.
  mutating func unreadableDate(line: Int? = nil, byte: Int? = nil) {
    problem(
      .item, line: line, byte: byte,
      "the date is none of YYYY-MM-DD, an ISO 8601 time or unix seconds; not used")
  }
}

extension JSONSplitter.End {
  /// Reports an end that is not the end of a whole text.
  func report(into output: inout ReaderOutput) {
    switch self {
    case .complete: break
    case .empty:
      output.problem(.broken, byte: 0, "holds no JSON object; export it again")
    case .insideElement(let start):
      output.problem(
        .broken, byte: start,
        "the file ends inside the message that begins here; export it again to get the rest")
    case .insideContainer(let offset):
      output.problem(
        .broken, byte: offset,
        "the file ends before the list of messages does; export it again to get the rest")
    case .mismatch(let offset):
      output.problem(
        .broken, byte: offset,
        "a bracket closes something that is not open; mend the file from here on or export again")
    }
  }
}
