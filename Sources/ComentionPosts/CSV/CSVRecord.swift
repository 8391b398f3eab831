/// One record of a CSV file: its fields, one after the other in one buffer.
struct CSVRecord {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The number of fields.
  var count: Int { ends.count }
  /// The number of bytes of all fields.
  var size: Int { bytes.count }

  /// The bytes of a field; empty if the record is too short.
  subscript(index: Int) -> ArraySlice<UInt8> {
    guard index < ends.count else { return [] }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  mutating func append(_ field: some Collection<UInt8>) {
    bytes.append(contentsOf: field)
    ends.append(bytes.count)
  }
}
