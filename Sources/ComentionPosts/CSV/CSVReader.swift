/// Reads tables of posts: CSV after RFC 4180, with commas, semicolons, tabs or bars, columns in any
/// order, named in the first record.
final class CSVReader: PostReader {
  private let source: String
  private let longestItem: Int
  private let chosen: [PostField: String]
  private let timeZone: PostTimeZone
  private var pieces = UTF8Pieces()
  /// The beginning of the table, until the first line shows what separates its fields.
  private var start: [UInt8] = []
  private var parser: CSVParser?
  private var columns: CSVColumns?
  private var records = 0
  /// The number of columns.
  private var fieldCount = 0
  private var isLost = false

  init(source: String, options: ReadingOptions) {
    self.source = source
    longestItem = options.longestItem
    chosen = options.columns
    timeZone = options.timeZone
  }

  func read(_ bytes: Span<UInt8>, into output: inout ReaderOutput) {
    guard !isLost else { return }
    feed(pieces.read(bytes, repairs: &output.report.repairs), isLast: false, into: &output)
  }

  func finish(into output: inout ReaderOutput) {
    guard !isLost else { return }
    feed(pieces.finish(repairs: &output.report.repairs), isLast: true, into: &output)
    guard let (rest, isCut) = parser?.finish() else { return }
    if let last = rest.last, last.count < fieldCount {
      // Without an end of the line, a record that lacks fields was cut.
      output.problem(
        .broken, "the file ends inside record \(records + 1); save it again to get the rest")
      return
    }
    take(rest, into: &output)
    if isCut, !isLost {
      output.problem(
        .broken,
        "record \(records + 1) begins a quotation that does not end; close it to get the rest")
    }
  }

  private func feed(_ text: [UInt8], isLast: Bool, into output: inout ReaderOutput) {
    guard parser == nil else {
      parse(text, into: &output)
      return
    }
    start += text
    guard isLast || start.count > longestItem || start.contains(UInt8(ascii: "\n")) else { return }
    parser = CSVParser(delimiter: CSVDelimiter.of(Array(start.prefix(longestItem))))
    parse(start, into: &output)
    start = []
  }

  private func parse(_ text: [UInt8], into output: inout ReaderOutput) {
    guard let parsed = parser?.read(text) else { return }
    take(parsed, into: &output)
    if let size = parser?.openRecordSize, size > longestItem, !isLost {
      isLost = true
      output.problem(
        .broken,
        "record \(records + 1) is longer than any post; a quotation in it does not end: close it "
          + "to get the rest")
    }
  }

  private func take(_ found: [CSVRecord], into output: inout ReaderOutput) {
    for record in found where !isLost {
      records += 1
      guard let columns else {
        let columns = CSVColumns(record, chosen: chosen)
        self.columns = columns
        fieldCount = record.count
        if !columns.hasText { reportMissingText(record, into: &output) }
        continue
      }
      take(record, columns, into: &output)
    }
  }

  private func take(_ record: CSVRecord, _ columns: CSVColumns, into output: inout ReaderOutput) {
    // A table without a column for the channel is that of one channel, and named after it.
    let channel = string(.channel, of: record, columns) ?? FileName.stem(of: source)
    let id = string(.id, of: record, columns).map { CSVPostID($0, channel: channel) }
    guard let field = columns.value(.text, in: record) else {
      output.add(.skip(.noText, number: id?.number, channel: channel))
      return
    }
    let text = columns.isMarkdown ? TelegramMarkdown.stripped(Array(field)) : Array(field)
    let stated = columns.value(.date, in: record)
    let metadata = stated.flatMap { Timestamp.day(Array($0), in: timeZone) }
    if stated != nil, metadata == nil {
      output.problem(
        .item,
        "the date of record \(records) is none of YYYY-MM-DD, an ISO 8601 time or unix seconds; "
          + "not used")
    }
    let date = metadata ?? TextDate.day(of: text)
    let origin = string(.forwardedFrom, of: record, columns)
    let originDate = columns.forwardedDate(in: record).flatMap {
      Timestamp.day(Array($0), in: timeZone)
    }
    output.add(
      .post(
        Post(
          id: id?.text ?? "\(source)#\(records)", source: source, channel: channel,
          date: date, dateOrigin: date == nil ? nil : metadata == nil ? .text : .metadata,
          text: text, forwardedFrom: origin, forwardedDate: origin == nil ? nil : originDate,
          link: string(.link, of: record, columns).map(PostLink.canonical)
            ?? columns.link(of: id, channel: channel)),
        number: id?.number))
  }

  private func string(
    _ field: PostField, of record: CSVRecord, _ columns: CSVColumns
  ) -> String? {
    columns.value(field, in: record).map { String(decoding: $0, as: UTF8.self) }
  }

  private func reportMissingText(_ header: CSVRecord, into output: inout ReaderOutput) {
    isLost = true
    let names = (0..<min(header.count, 20)).map { String(decoding: header[$0], as: UTF8.self) }
    output.problem(
      .broken, line: 1,
      "no column is known to hold texts among \(names.joined(separator: ", ")); "
        + "name it with --map text=COLUMN")
  }
}
