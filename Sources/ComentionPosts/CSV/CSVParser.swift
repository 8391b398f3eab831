internal import CCSV

/// The CSV parser of libcsv, fed piece by piece.
///
/// All use of the C library is in this file.
@safe struct CSVParser: ~Copyable {
  private let handle: OpaquePointer
  private let sink: CSVSink

  /// Makes a parser for fields between the given delimiters.
  init(delimiter: UInt8) {
    let sink = CSVSink()
    var events = unsafe ccsv_events(
      field: { sink, bytes, count in unsafe CSVSink.of(sink)?.field(bytes, count) },
      record: { sink in unsafe CSVSink.of(sink)?.record() })
    let reference = unsafe Unmanaged.passUnretained(sink).toOpaque()
    guard let handle = unsafe ccsv_make(delimiter, &events, reference) else {
      // As Swift itself does where there is no memory: input cannot cause it, and nothing can go on.
      fatalError("no memory left for a CSV parser")
    }
    unsafe self.handle = handle
    self.sink = sink
  }

  deinit {
    unsafe ccsv_free(handle)
  }

  /// The number of bytes of the record that has not ended yet.
  var openRecordSize: Int { unsafe ccsv_open_field(handle) + sink.openSize }

  /// Reads the next piece and gives the records that end in it.
  borrowing func read(_ text: [UInt8]) -> [CSVRecord] {
    let isRead = unsafe text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return true }
      return unsafe ccsv_read(handle, start, bytes.count)
    }
    // The reader gives up records beyond its limit long before a field could fill the memory.
    guard isRead else { fatalError("no memory left for a CSV field") }
    return sink.take()
  }

  /// Reads the end of the input.
  ///
  /// - Returns: the last record, if the input did not end with a line's end, and whether the input
  ///   ended inside a quoted field, whose record is lost.
  borrowing func finish() -> (records: [CSVRecord], isCut: Bool) {
    let isWhole = unsafe ccsv_finish(handle)
    return (sink.take(), !isWhole)
  }
}

/// Gathers the fields that the C library finds into records.
private final class CSVSink {
  private var records: [CSVRecord] = []
  private var open = CSVRecord()

  static func of(_ sink: UnsafeMutableRawPointer?) -> CSVSink? {
    unsafe sink.map { unsafe Unmanaged<CSVSink>.fromOpaque($0).takeUnretainedValue() }
  }

  var openSize: Int { open.size }

  func field(_ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    unsafe open.append(UnsafeBufferPointer(start: bytes, count: count))
  }

  func record() {
    records.append(open)
    open = CSVRecord()
  }

  func take() -> [CSVRecord] {
    defer { records.removeAll(keepingCapacity: true) }
    return records
  }
}
