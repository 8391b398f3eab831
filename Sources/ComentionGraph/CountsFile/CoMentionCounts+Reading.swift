extension CoMentionCounts {
  /// Whether bytes begin as a counts file of any version does.
  public static func isCountsFile(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.starts(with: "\(CountsWriter.signature)\t".utf8)
  }

  /// Reads a counts file.
  ///
  /// Everything that later steps rely on is checked: a file that is cut short, edited or made up gives
  /// an error, or a table that is consistent in itself.
  ///
  /// - Throws: what is wrong and in which line.
  /// - Complexity: O(n log n) for n entries of the table.
  public init(encoded bytes: [UInt8]) throws(GraphError) {
    var reader = CountsReader(bytes)
    self = try reader.table()
  }
}
