internal import CLexicon

/// The built-in table of entities, as the generator beside it writes it.
///
/// One record a line, columns separated by tabs, names by `|`; see `Sources/CLexicon/Data/README.md`.
/// The table is trusted: it is made and checked by the generator, so the reader does not check again.
enum LexiconTable {
  /// A builder that holds the built-in table.
  static func builtInBuilder() -> LexiconBuilder {
    guard let bytes = unsafe clexicon_bytes() else { return LexiconBuilder() }
    let table = unsafe UnsafeBufferPointer(start: bytes, count: clexicon_count())
    return unsafe read(table.span)
  }

  /// A builder that holds the records of a table.
  static func read(_ table: Span<UInt8>) -> LexiconBuilder {
    var builder = LexiconBuilder(capacity: 150_000)
    var columns: [Range<Int>] = []
    var line = 0
    while line < table.count {
      var end = line
      columns.removeAll(keepingCapacity: true)
      var column = line
      while end < table.count, table[end] != newline {
        if table[end] == tab {
          columns.append(column..<end)
          column = end + 1
        }
        end += 1
      }
      columns.append(column..<end)
      if end > line, table[line] != UInt8(ascii: "#") { add(table, columns, to: &builder) }
      line = end + 1
    }
    return builder
  }

  private static func add(
    _ table: Span<UInt8>, _ columns: [Range<Int>], to builder: inout LexiconBuilder
  ) {
    _ = text(table, columns[0])
  }

  private static func text(_ table: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { table[$0] }, as: UTF8.self)
  }

  private static let newline = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")
}

extension Lexicon {
  /// The lexicon that comes with the package.
  public static let builtIn = LexiconTable.builtInBuilder().freeze()
}
